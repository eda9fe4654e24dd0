#include "samples/draw/drawings.h"

namespace zhengbao::samples {

std::span<const Drawing> drawings() {
  static constexpr Drawing kDrawings[] = {
      {"policy-street-lamps.pdf", draw_policy},
      {"joint-notice-water-fund.pdf", draw_joint_notice},
      {"annual-report-2022.pdf", draw_annual_report},
      {"notice-bus-lines.pdf", draw_bus_notice},
      {"appointments.pdf", draw_appointments},
      {"order-parking.pdf", draw_order},
      {"layout/two-columns.pdf", draw_two_columns},
      {"layout/heading-between.pdf", draw_heading_between},
      {"layout/parallel-texts.pdf", draw_parallel_texts},
      {"layout/turned-page.pdf", draw_turned_page},
      {"layout/watermark.pdf", draw_watermark},
      {"layout/footnotes.pdf", draw_footnotes},
      {"layout/boxed-notice.pdf", draw_boxed_notice},
      {"layout/spaced-title.pdf", draw_spaced_title},
      {"layout/vertical-text.pdf", draw_vertical_text},
      {"layout/traditional-text.pdf", draw_traditional_text},
      {"layout/stacked-title.pdf", draw_stacked_title},
      {"layout/three-lines.pdf", draw_three_lines},
      {"layout/cells-of-lines.pdf", draw_cells_of_lines},
      {"layout/open-sides.pdf", draw_open_sides},
      {"layout/aligned-table.pdf", draw_aligned_table},
      {"layout/stacked-tables.pdf", draw_stacked_tables},
      {"layout/table-over-page.pdf", draw_table_over_page},
      {"layout/table-in-column.pdf", draw_table_in_column},
      {"layout/table-between.pdf", draw_table_between},
      {"layout/three-columns.pdf", draw_three_columns},
      {"layout/sidebar.pdf", draw_sidebar},
      {"layout/column-footnotes.pdf", draw_column_footnotes},
      {"layout/balanced-notices.pdf", draw_balanced_notices},
      {"layout/short-contents.pdf", draw_short_contents},
      {"layout/jumping-text.pdf", draw_jumping_text},
      {"gazette/issue-of-leaves.pdf", draw_issue_of_leaves},
      {"gazette/issue-of-columns.pdf", draw_issue_of_columns},
      {"gazette/old-issue.pdf", draw_old_issue},
      {"scan/bus-stops.png", draw_scan},
      {"scan/english-notice.png", draw_english_scan},
      {"scan/mixed-service-code.png", draw_mixed_scan},
      {"scan/vertical-gazette.png", draw_vertical_scan},
  };
  return kDrawings;
}

}  // namespace zhengbao::samples
