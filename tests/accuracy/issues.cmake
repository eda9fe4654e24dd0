# Issues of gazettes: whole, and with parts taken away.
add_executable(issue_accuracy issues/issue_main.cc issues/issue_score.cc issues/issue_truth.cc
  issues/issue_variant.cc)
target_link_libraries(issue_accuracy PRIVATE zhengbao_options nlohmann_json::nlohmann_json
  zhengbao_extract zhengbao_normalize)
add_test(NAME issue_accuracy_samples
  COMMAND issue_accuracy --samples ${CMAKE_SOURCE_DIR}/samples/gazette)
add_test(NAME issue_accuracy_corpus COMMAND issue_accuracy --corpus ${corpus})
set_tests_properties(issue_accuracy_samples issue_accuracy_corpus PROPERTIES SKIP_RETURN_CODE 77)
# Invented issues in layouts of many kinds.
add_executable(made_issue_accuracy issues/made_main.cc issues/made_truth.cc issues/kept_text.cc
  issues/issue_score.cc)
target_link_libraries(made_issue_accuracy PRIVATE zhengbao_options issue_samples
  zhengbao_extract zhengbao_normalize)
add_test(NAME made_issue_accuracy COMMAND made_issue_accuracy
  ${CMAKE_CURRENT_BINARY_DIR}/made_issues --contents 1 --mixed 12)
# Fontconfig keeps its caches to the end of the program; a leak check calls them leaks.
set_tests_properties(made_issue_accuracy PROPERTIES ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0")
