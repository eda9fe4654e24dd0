#include "samples/reports/report_pages.h"

#include <algorithm>

#include "samples/reports/report_pen.h"

namespace zhengbao::samples {

namespace {

class ReportSetter {
 public:
  ReportSetter(ReportData& data, const ReportLayout& layout, Dice& dice)
      : data_(data), layout_(layout), dice_(dice), pen_(data, layout, dice) {}

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
  std::string text(std::string_view plain) const { return pen_.text(plain); }

  void heading(std::string_view words) {
    pages_.parts.push_back({ReportPart::Kind::heading, text(words), {}});
  }
  void paragraph(std::string_view words) {
    pages_.parts.push_back({ReportPart::Kind::paragraph, text(words), {}});
  }
  void add(Grid grid) {
    if (layout_.open) open_up(grid);
    pages_.parts.push_back({ReportPart::Kind::table, "", std::move(grid)});
    if (pen_.noted) paragraph("* 数据截至年末。");
    pen_.noted = false;
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
      add(set_disclosure(table, pen_));
    } else if (table.table == "requests") {
      const DataCell& received = table.cells[{"received", "total"}];
      paragraph(std::to_string(data_.year) + "年，共收到政府信息公开申请" + received.value +
                "件。");
      heading("三、收到和处理政府信息公开申请情况");
      add(set_requests(table, pen_));
    } else if (table.table == "review") {
      heading("四、政府信息公开行政复议、行政诉讼情况");
      add(set_review(table, pen_));
    } else {
      heading(table.table.empty() ? "附表" : "二、政府信息公开情况统计表");
      add(table.table.empty() ? set_local(table, pen_) : set_summary(table, pen_));
    }
  }

  ReportData& data_;
  const ReportLayout& layout_;
  Dice& dice_;
  ReportPen pen_;
  ReportPages pages_;
};

}  // namespace

std::string ReportPen::value(DataTable& table, const std::string& row, const std::string& column) {
  const auto found = table.cells.find({row, column});
  if (found == table.cells.end()) return "";
  const DataCell& cell = found->second;
  if (layout.notes && cell.kind == "number" && cell.printed != "<" && dice.chance(8)) {
    noted = true;
    return cell.printed + (dice.chance(50) ? "*" : "①");
  }
  return cell.printed;
}

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
