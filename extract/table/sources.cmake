# Sources of the table finder, relative to extract/.
set(ZHENGBAO_TABLE_SOURCES
  table/aligned_block.cc
  table/aligned_rows.cc
  table/aligned_tables.cc
  table/cell_text.cc
  table/column_divider.cc
  table/common_columns.cc
  table/cut_rows.cc
  table/ink_rows.cc
  table/open_columns.cc
  table/row_divider.cc
  table/ruled_grid.cc
  table/stroke_groups.cc
  table/strokes.cc
  table/table_finder.cc
  table/table_joiner.cc
)
