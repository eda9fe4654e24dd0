zhengbao_test(normalize_report_test
  report/cell_value_test.cc report/other_year_test.cc report/picture_cells_test.cc
  report/prose_figures_test.cc report/quzhou_figures_test.cc report/report_statistics_test.cc
  report/sum_checks_test.cc report/table_mapper_test.cc report/unseen_layouts_test.cc
  LIBS zhengbao_extract zhengbao_normalize)
