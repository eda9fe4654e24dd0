# Writes data/divisions.tsv into a source file as string literals cut at line
# ends, each short enough for every compiler.
function(zhengbao_embed_divisions out)
  set(table ${CMAKE_CURRENT_SOURCE_DIR}/data/divisions.tsv)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${table})
  file(READ ${table} rest)
  set(literals "")
  set(limit 60000)
  while(NOT rest STREQUAL "")
    string(LENGTH "${rest}" length)
    if(length GREATER limit)
      string(SUBSTRING "${rest}" 0 ${limit} part)
      string(FIND "${part}" "\n" cut REVERSE)
      math(EXPR cut "${cut} + 1")
    else()
      set(cut ${length})
    endif()
    string(SUBSTRING "${rest}" 0 ${cut} part)
    string(SUBSTRING "${rest}" ${cut} -1 rest)
    string(APPEND literals "    R\"tsv(${part})tsv\",\n")
  endwhile()
  file(CONFIGURE OUTPUT ${out} @ONLY CONTENT [[
// Written by normalize/divisions_data.cmake from normalize/data/divisions.tsv.
#include "normalize/divisions_data.h"

namespace zhengbao {

std::span<const std::string_view> division_table_parts() {
  static constexpr std::string_view kParts[] = {
@literals@  };
  return kParts;
}

}  // namespace zhengbao
]])
endfunction()
