# Tables of scans against those of the same pages as they were typeset.
add_library(table_score STATIC tables/table_score.cc)
target_link_libraries(table_score PRIVATE zhengbao_options PUBLIC accuracy_core)
add_executable(table_accuracy tables/table_main.cc tables/worn_pages.cc
  ${CMAKE_SOURCE_DIR}/tests/bench/pdf_folder.cc ${CMAKE_SOURCE_DIR}/tests/bench/process_tree.cc)
target_link_libraries(table_accuracy PRIVATE zhengbao_options table_score zhengbao_extract
  nlohmann_json::nlohmann_json PkgConfig::LEPTONICA Threads::Threads)
zhengbao_test(table_score_test tables/table_score_test.cc LIBS table_score)
set(layouts ${CMAKE_SOURCE_DIR}/samples/layout)
set(floor ${CMAKE_CURRENT_SOURCE_DIR}/tables/floor.tsv)
add_test(NAME table_accuracy_samples COMMAND table_accuracy --floor ${floor}
  ${layouts}/three-lines.pdf ${layouts}/cells-of-lines.pdf ${layouts}/open-sides.pdf
  ${layouts}/aligned-table.pdf ${layouts}/stacked-tables.pdf ${layouts}/table-over-page.pdf)
add_test(NAME table_accuracy_seal COMMAND table_accuracy --wear seal,turned --floor ${floor}
  ${layouts}/stacked-tables.pdf)
set_tests_properties(table_accuracy_samples table_accuracy_seal PROPERTIES TIMEOUT 300)
