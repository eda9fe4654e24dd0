zhengbao_test(normalize_forms_test
  numbers_every_form_test.cc
  chinese_numerals_test.cc citations_test.cc date_forms_every_day_test.cc date_forms_test.cc
  divisions_test.cc document_number_test.cc forms_properties_test.cc index_number_test.cc
  text_cursor_test.cc
  LIBS zhengbao_normalize rapidcheck)
