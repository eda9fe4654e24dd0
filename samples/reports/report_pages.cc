#include "samples/reports/report_pages.h"

#include <algorithm>
#include <array>

#include "core/indicators.h"
#include "samples/reports/report_wording.h"

namespace zhengbao::samples {

namespace {

using Cells = std::vector<std::string>;

class ReportSetter {
 public:
  ReportSetter(ReportData& data, const ReportLayout& layout, Dice& dice)
      : data_(data), layout_(layout), dice_(dice), wording_(data.form, layout, dice) {}

  ReportPages set() {
    const std::string year = std::to_string(data_.year);
    pages_.title = text(data_.body + year + "年政府信息公开工作年度报告");
    paragraph("本报告由" + data_.body +
              "根据《中华人民共和国政府信息公开条例》编制。报告中所列数据的统计期限为" + year +
              "年1月1日至" + year + "年12月31日。");
    heading("一、总体情况");
    if (layout_.over_pages) {
      for (int i = 0; i < 5 + dice_.below(6); ++i) {
        paragraph(
            "各单位按照要求更新公开目录，及时发布与群众生活有关的文件，认真答复每一件申请，"
            "定期检查栏目，发现问题立即改正，并把情况报告主管部门。");
      }
    }
    for (DataTable& table : data_.tables) set_table(table);
    heading("五、存在的主要问题及改进情况");
    paragraph("少数栏目更新不够及时。下一步将加强检查，改进工作。");
    return std::move(pages_);
  }

 private:
  std::string text(std::string_view plain) const { return wording_.text(plain); }

  void heading(std::string_view words) {
    pages_.parts.push_back({ReportPart::Kind::heading, text(words), {}});
  }
  void paragraph(std::string_view words) {
    pages_.parts.push_back({ReportPart::Kind::paragraph, text(words), {}});
  }
  void add(Grid grid) {
    if (layout_.open) open_up(grid);
    pages_.parts.push_back({ReportPart::Kind::table, "", std::move(grid)});
    if (noted_) paragraph("* 数据截至年末。");
    noted_ = false;
  }

  // Where the header is one row white may part the columns; in the sections of
  // table 二 the rules between rows of figures go. Nested headers keep theirs.
  void open_up(Grid& grid) const {
    if (grid.header_rows > 2) return;
    grid.open = grid.header_rows == 1;
    for (int row = grid.header_rows + 1; row < static_cast<int>(grid.rows.size()); ++row) {
      const auto is_head = [&](int at) {
        const Cells& cells = grid.rows[static_cast<std::size_t>(at)];
        return cells[1] == "<" ? cells.back() == "<" : cells[0] == text("信息内容");
      };
      // Rows without a figure are told apart by nothing but their rules.
      const auto is_blank = [&grid](int at) {
        const Cells& cells = grid.rows[static_cast<std::size_t>(at)];
        return std::all_of(cells.begin() + 1, cells.end(),
                           [](const std::string& cell) { return cell.empty() || cell == "<"; });
      };
      const bool plain = !is_head(row) && !is_head(row - 1) && !is_blank(row) && !is_blank(row - 1);
      if (!grid.open && plain) grid.unruled.push_back(row);
    }
  }

  void set_table(DataTable& table) {
    if (table.table == "disclosure") {
      heading("二、主动公开政府信息情况");
      set_disclosure(table);
    } else if (table.table == "requests") {
      const DataCell& received = table.cells[{"received", "total"}];
      paragraph(std::to_string(data_.year) + "年，共收到政府信息公开申请" + received.value +
                "件。");
      heading("三、收到和处理政府信息公开申请情况");
      set_requests(table);
    } else if (table.table == "review") {
      heading("四、政府信息公开行政复议、行政诉讼情况");
      set_review(table);
    } else {
      heading(table.table.empty() ? "附表" : "二、政府信息公开情况统计表");
      table.table.empty() ? set_local(table) : set_summary(table);
    }
  }

  std::string value(DataTable& table, const std::string& row, const std::string& column) {
    const auto found = table.cells.find({row, column});
    if (found == table.cells.end()) return "";
    const DataCell& cell = found->second;
    if (layout_.notes && cell.kind == "number" && cell.printed != "<" && dice_.chance(8)) {
      noted_ = true;
      return cell.printed + (dice_.chance(50) ? "*" : "①");
    }
    return cell.printed;
  }

  // --- table 二 ---

  void set_disclosure(DataTable& table) {
    Grid grid{.widths = {3, 2, 2, 2}, .rows = {}, .header_rows = 2, .row_pt = 20};
    if (layout_.local_rows) add_local_row(table);
    std::string_view section;
    std::vector<std::string> columns;
    for (const IndicatorRow& row : indicator_rows()) {
      if (row.table != "disclosure" || (row.forms & form_bit(data_.form)) == 0) continue;
      if (row.section != section) {
        if (!section.empty()) finish_section(table, section, columns, grid);
        section = row.section;
        columns = begin_section(section, grid);
      }
      grid.rows.push_back(
          section_row(table, std::string(row.code), wording_.row("disclosure", row.code), columns));
    }
    add(std::move(grid));
  }

  void add_local_row(DataTable& table) {
    local_label_ = "其他主动公开文件";
    for (const IndicatorColumn& column : indicator_columns()) {
      if (column.table != "disclosure" || (column.forms & form_bit(data_.form)) == 0 ||
          column.section != std::string_view("第二十条第（一）项"))
        continue;
      const std::string number = std::to_string(dice_.below(80));
      table.cells[{"local:" + local_label_, std::string(column.code)}] = {number, number, "number",
                                                                          "件"};
    }
  }

  std::vector<std::string> begin_section(std::string_view section, Grid& grid) {
    std::vector<std::string> columns;
    for (const IndicatorColumn& column : indicator_columns()) {
      if (column.table == "disclosure" && (column.forms & form_bit(data_.form)) != 0 &&
          column.section == section)
        columns.emplace_back(column.code);
    }
    if (layout_.reordered) std::reverse(columns.begin(), columns.end());
    grid.rows.push_back({text(section), "<", "<", "<"});
    Cells header{text("信息内容")};
    for (const std::string& column : columns)
      header.push_back(wording_.column("disclosure", column));
    header.resize(4, "<");
    grid.rows.push_back(std::move(header));
    return columns;
  }

  void finish_section(DataTable& table, std::string_view section,
                      const std::vector<std::string>& columns, Grid& grid) {
    if (local_label_.empty() || section != "第二十条第（一）项") return;
    grid.rows.push_back(section_row(table, "local:" + local_label_, text(local_label_), columns));
  }

  Cells section_row(DataTable& table, const std::string& code, std::string label,
                    const std::vector<std::string>& columns) {
    Cells cells{std::move(label)};
    for (const std::string& column : columns) cells.push_back(value(table, code, column));
    // Two values in one cell: the first place has it, whichever column that is.
    if (cells.size() > 2 && cells[1] == "<") std::swap(cells[1], cells[2]);
    cells.resize(4, "<");
    return cells;
  }

  // --- table 三 ---

  std::vector<std::string> applicant_order() const {
    std::vector<std::string> order(std::begin(kApplicants), std::end(kApplicants));
    if (layout_.reordered) {
      std::rotate(order.begin(), order.begin() + 1, order.end());
      order.insert(order.begin(), "total");
    } else {
      order.emplace_back("total");
    }
    return order;
  }

  void set_requests(DataTable& table) {
    Grid grid{.widths = {1.8, 2.4, 4.6, 1.9, 1.9, 1.9, 1.9, 1.9, 1.9, 1.9},
              .rows = {},
              .header_rows = 3,
              .size_pt = 8,
              .row_pt = 16};
    const std::vector<std::string> order = applicant_order();
    Cells top{text("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"), "<",
              "<"};
    Cells middle{"^", "<", "<"}, low{"^", "<", "<"};
    bool first_body = true;
    for (const std::string& column : order) {
      top.push_back(column == order.front() ? text("申请人情况") : "<");
      const bool alone = column == "natural_person" || column == "total";
      middle.push_back(alone        ? wording_.column("requests", column)
                       : first_body ? text("法人或其他组织")
                                    : "<");
      low.push_back(alone ? "^" : wording_.column("requests", column));
      if (!alone) first_body = false;
    }
    grid.rows = {top, middle, low};
    std::string_view group;
    bool in_outcome = false;
    std::string outcome_label, group_label;
    for (const RequestLine& line : request_lines(data_.form)) {
      Cells cells = line_labels(line, group, in_outcome, outcome_label, group_label);
      for (const std::string& column : order)
        cells.push_back(value(table, std::string(line.code), column));
      grid.rows.push_back(std::move(cells));
    }
    add(std::move(grid));
  }

  Cells line_labels(const RequestLine& line, std::string_view& group, bool& in_outcome,
                    std::string& outcome_label, std::string& group_label) {
    const std::string own = wording_.row("requests", line.code);
    if (line.group.empty()) {
      in_outcome = false;
      return {own, "<", "<"};
    }
    if (!in_outcome) outcome_label = wording_.row("requests", "outcome");
    const std::string outcome = in_outcome && !layout_.unmerged ? "^" : outcome_label;
    in_outcome = true;
    if (line.group == "outcome") {
      group = "";
      return {outcome, own, "<"};
    }
    const bool same = group == line.group;
    if (!same) group_label = wording_.row("requests", line.group);
    group = line.group;
    return {outcome, same && !layout_.unmerged ? "^" : group_label, own};
  }

  // --- table 四 ---

  void set_review(DataTable& table) {
    std::vector<std::string> results{"upheld", "corrected", "other", "pending", "total"};
    if (layout_.reordered) std::rotate(results.begin(), results.end() - 1, results.end());
    layout_.stacked ? stacked_review(table, results) : plain_review(table, results);
  }

  Cells review_values(DataTable& table, const std::vector<std::string>& results) {
    Cells cells;
    for (const char* row : {"review", "litigation_direct", "litigation_reviewed"}) {
      for (const std::string& result : results) cells.push_back(value(table, row, result));
    }
    return cells;
  }

  static void span(Cells& cells, std::string label, std::size_t count) {
    cells.push_back(std::move(label));
    cells.insert(cells.end(), count - 1, "<");
  }

  void plain_review(DataTable& table, const std::vector<std::string>& results) {
    Cells top, middle, low;
    span(top, wording_.row("review", "review"), results.size());
    span(top, wording_.row("review", "litigation"), 2 * results.size());
    for (const std::string& result : results) {
      middle.push_back(wording_.column("review", result));
      low.push_back("^");
    }
    for (const char* row : {"litigation_direct", "litigation_reviewed"}) {
      span(middle, wording_.row("review", row), results.size());
      for (const std::string& result : results) low.push_back(wording_.column("review", result));
    }
    add({.widths = std::vector<double>(15, 1),
         .rows = {top, middle, low, review_values(table, results)},
         .header_rows = 3,
         .size_pt = 9,
         .row_pt = 24});
  }

  // 结果 above 维持, in cells of their own.
  void stacked_review(DataTable& table, const std::vector<std::string>& results) {
    Cells top, middle, high, low;
    span(top, text("行政复议"), results.size());
    span(top, text("行政诉讼"), 2 * results.size());
    const auto halves = [this](const std::string& result) -> std::pair<std::string, std::string> {
      if (result == "upheld") return {text("结果"), text("维持")};
      if (result == "corrected") return {text("结果"), text("纠正")};
      if (result == "other") return {text("其他"), text("结果")};
      if (result == "pending") return {text("尚未"), text("审结")};
      return {text("总"), text("计")};
    };
    for (const std::string& result : results) {
      middle.push_back(halves(result).first);
      high.push_back("^");
      low.push_back(halves(result).second);
    }
    for (const char* row : {"litigation_direct", "litigation_reviewed"}) {
      span(middle, wording_.row("review", row), results.size());
      for (const std::string& result : results) {
        high.push_back(halves(result).first);
        low.push_back(halves(result).second);
      }
    }
    add({.widths = std::vector<double>(15, 1),
         .rows = {top, middle, high, low, review_values(table, results)},
         .header_rows = 4,
         .size_pt = 9,
         .row_pt = 22});
  }

  // --- one column of figures ---

  void set_summary(DataTable& table) {
    Grid grid{.widths = {6, 1, 2}, .rows = {}, .header_rows = 1, .row_pt = 18};
    const bool unit_last = layout_.reordered;
    const auto row = [&](std::string label, std::string unit, std::string number) {
      grid.rows.push_back(unit_last ? Cells{std::move(label), std::move(number), std::move(unit)}
                                    : Cells{std::move(label), std::move(unit), std::move(number)});
    };
    row(text("统计指标"), text("单位"), text("统计数"));
    for (const IndicatorRow& one : indicator_rows()) {
      if (one.table != "summary") continue;
      const std::string code(one.code);
      if (one.has_cells) {
        row(wording_.row("summary", code), text(table.cells[{code, "value"}].unit),
            value(table, code, "value"));
      } else {
        row(wording_.row("summary", code), "——", "");
      }
    }
    add(std::move(grid));
  }

  void set_local(DataTable& table) {
    Grid grid{.widths = {6, 1, 1, 2}, .rows = {}, .header_rows = 1, .row_pt = 20};
    grid.rows.push_back({text("指标名称"), text("计量单位"), text("代码"), text("本年累计")});
    int number = 1;
    for (auto& [key, cell] : table.cells) {
      const std::string code = (number < 10 ? "0" : "") + std::to_string(number);
      ++number;
      grid.rows.push_back(
          {text(key.first), text(cell.unit), code, value(table, key.first, key.second)});
    }
    add(std::move(grid));
  }

  ReportData& data_;
  const ReportLayout& layout_;
  Dice& dice_;
  Wording wording_;
  ReportPages pages_;
  std::string local_label_;
  bool noted_ = false;
};

}  // namespace

ReportLayout report_layout(int number) {
  ReportLayout layout;
  layout.html = number >= 4;
  layout.reworded = number == 1 || number == 5;
  layout.reordered = number == 1 || number == 5;
  layout.over_pages = number == 2;
  layout.open = number == 3;
  layout.unmerged = number == 6;
  layout.stacked = number == 7 || number == 2;
  layout.local_rows = number == 3 || number == 6 || number == 7;
  layout.notes = number == 0 || number == 6;
  layout.traditional = number == 7;
  return layout;
}

ReportPages lay_out_report(ReportData& data, const ReportLayout& layout, Dice& dice) {
  return ReportSetter(data, layout, dice).set();
}

}  // namespace zhengbao::samples
