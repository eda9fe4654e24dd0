# The written forms of single fields.
include(divisions_data.cmake)
set(divisions_data ${CMAKE_CURRENT_BINARY_DIR}/divisions_data.cc)
zhengbao_embed_divisions(${divisions_data})

set(zhengbao_forms_sources
  chinese_numerals.cc text_cursor.cc
  date_forms.cc date_forms_clock.cc date_forms_numeric.cc date_forms_program.cc date_forms_spelled.cc
  divisions.cc ${divisions_data}
  document_number.cc document_number_agency.cc document_number_bracketed.cc
  document_number_older.cc document_number_order.cc document_number_parts.cc document_number_serial.cc
  document_number_standard.cc
  index_number.cc index_number_check.cc
  citations.cc citations_relation.cc citations_titles.cc)
