# Warnings are errors; assertions of the standard library are on everywhere.
add_library(zhengbao_options INTERFACE)
target_include_directories(zhengbao_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(zhengbao_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers
  -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC bug 105651: std::string's operator+ is taken for an overlapping copy.
  target_compile_options(zhengbao_options INTERFACE -Wno-restrict)
endif()
target_compile_definitions(zhengbao_options INTERFACE _GLIBCXX_ASSERTIONS)

if(ZHENGBAO_SANITIZE)
  add_compile_options(-fsanitize=${ZHENGBAO_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${ZHENGBAO_SANITIZE})
endif()
if(ZHENGBAO_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# One static library per folder.
#   zhengbao_library(NAME sources... [PUBLIC libs...] [PRIVATE libs...])
function(zhengbao_library name)
  cmake_parse_arguments(arg "" "" "PUBLIC;PRIVATE" ${ARGN})
  add_library(zhengbao_${name} STATIC ${arg_UNPARSED_ARGUMENTS})
  target_link_libraries(zhengbao_${name}
    PUBLIC ${arg_PUBLIC}
    PRIVATE zhengbao_options ${arg_PRIVATE})
endfunction()
