zhengbao_test(normalize_records_test
  contradictions_test.cc cut_title_test.cc document_head_test.cc genres_test.cc jumps_test.cc labels_test.cc misread_place_test.cc
  normalize_page_test.cc organisations_test.cc page_titles_test.cc printed_letters_test.cc printed_orders_test.cc printed_reports_test.cc rows_test.cc rule_effective_on_test.cc rules_test.cc
  section_labels_test.cc section_title_test.cc sections_test.cc signature_test.cc settled_doubts_test.cc unsure_values_test.cc
  ${CMAKE_SOURCE_DIR}/tests/support/document_builder.cc
  LIBS zhengbao_normalize)
