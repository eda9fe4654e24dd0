# The figures of disclosure reports.
set(zhengbao_report_sources
  report/annual_report.cc report/cell_class.cc report/cell_statistics.cc report/cell_value.cc
  report/column_matches.cc report/figure_links.cc report/figure_scan.cc report/figure_subject.cc report/grid_slots.cc report/label_matcher.cc
  report/label_text.cc report/mapped_table.cc report/other_year.cc report/picture_cells.cc
  report/prose_checks.cc report/prose_figures.cc report/report_grid.cc report/report_labels.cc
  report/report_statistics.cc report/report_tables.cc report/review_table.cc
  report/row_matches.cc report/sum_checks.cc report/table_form.cc report/table_kind.cc
  report/table_mapper.cc report/table_panels.cc)
