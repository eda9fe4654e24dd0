// The drawn samples: one function draws one file.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace zhengbao::samples {

void draw_policy(const std::string& path);
void draw_joint_notice(const std::string& path);
void draw_annual_report(const std::string& path);
void draw_bus_notice(const std::string& path);
void draw_appointments(const std::string& path);
void draw_order(const std::string& path);
// One difficulty of layout each.
void draw_two_columns(const std::string& path);
void draw_heading_between(const std::string& path);
void draw_parallel_texts(const std::string& path);
void draw_turned_page(const std::string& path);
void draw_watermark(const std::string& path);
void draw_footnotes(const std::string& path);
void draw_boxed_notice(const std::string& path);
void draw_spaced_title(const std::string& path);
void draw_vertical_text(const std::string& path);
void draw_traditional_text(const std::string& path);
void draw_stacked_title(const std::string& path);
void draw_three_lines(const std::string& path);
void draw_cells_of_lines(const std::string& path);
void draw_open_sides(const std::string& path);
void draw_aligned_table(const std::string& path);
void draw_stacked_tables(const std::string& path);
void draw_table_over_page(const std::string& path);
void draw_table_in_column(const std::string& path);
void draw_table_between(const std::string& path);
void draw_three_columns(const std::string& path);
void draw_sidebar(const std::string& path);
void draw_column_footnotes(const std::string& path);
void draw_balanced_notices(const std::string& path);
void draw_short_contents(const std::string& path);
void draw_jumping_text(const std::string& path);
// Issues of a gazette.
void draw_issue_of_leaves(const std::string& path);
void draw_issue_of_columns(const std::string& path);
void draw_old_issue(const std::string& path);
// Pictures of pages, as a scanner gives them.
void draw_scan(const std::string& path);
void draw_english_scan(const std::string& path);
void draw_mixed_scan(const std::string& path);
// A picture of a page printed in columns from right to left.
void draw_vertical_scan(const std::string& path);

struct Drawing {
  std::string_view file;
  void (*draw)(const std::string& path);
};

std::span<const Drawing> drawings();

}  // namespace zhengbao::samples
