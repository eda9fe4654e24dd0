# cmake -DSOURCE_DIR=… -DCLANG_FORMAT=… -P format_check.cmake: fails when
# clang-format would change a source.
set(files)
foreach(folder core extract normalize archive relate export cli samples tests)
  file(GLOB_RECURSE found ${SOURCE_DIR}/${folder}/*.h ${SOURCE_DIR}/${folder}/*.cc)
  list(APPEND files ${found})
endforeach()
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror ${files} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "run clang-format-14 -i over the files named above")
endif()
