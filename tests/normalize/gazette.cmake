zhengbao_test(normalize_gazette_test
  gazette/contents_test.cc gazette/gazette_name_test.cc gazette/gazette_test.cc
  gazette/facing_halves_test.cc gazette/issue_line_test.cc gazette/large_issue_test.cc gazette/misread_entry_test.cc gazette/missing_pages_test.cc gazette/odd_issues_test.cc
  gazette/outline_test.cc gazette/title_key_test.cc
  ${CMAKE_SOURCE_DIR}/tests/support/document_builder.cc
  LIBS zhengbao_normalize)
