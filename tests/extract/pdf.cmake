zhengbao_test(pdf_test
  pdf_continuation_test.cc pdf_extractor_test.cc pdf_lines_test.cc pdf_paragraphs_test.cc
  pdf/damaged_text_test.cc pdf/drawn_text_test.cc pdf/reading_planner_test.cc pdf/scan_pixels_test.cc pdf/text_layer_test.cc pdf/text_repair_test.cc pdf/wrong_encoding_test.cc
  LIBS zhengbao_extract PkgConfig::LEPTONICA)

zhengbao_test(layout_test
  layout/chart_finder_test.cc layout/column_bands_test.cc layout/column_edges_test.cc layout/column_flow_test.cc layout/column_sides_test.cc layout/drawing_debris_test.cc layout/facing_pages_test.cc layout/framed_text_test.cc layout/lone_margins_test.cc layout/quotation_pairs_test.cc layout/running_matter_test.cc
  layout/text_apart_test.cc
  LIBS zhengbao_extract)

zhengbao_test(table_test
  table/ruled_tables_test.cc table/table_pages_test.cc table/unruled_tables_test.cc
  LIBS zhengbao_extract)
