#include <algorithm>
#include <iterator>
#include <utility>

#include "samples/reports/report_pen.h"

namespace zhengbao::samples {

namespace {

std::vector<std::string> applicant_order(const ReportPen& pen) {
  std::vector<std::string> order(std::begin(kApplicants), std::end(kApplicants));
  if (pen.layout.reordered) {
    std::rotate(order.begin(), order.begin() + 1, order.end());
    order.insert(order.begin(), "total");
  } else {
    order.emplace_back("total");
  }
  return order;
}

Cells line_labels(ReportPen& pen, const RequestLine& line, std::string_view& group,
                  bool& in_outcome, std::string& outcome_label, std::string& group_label) {
  const std::string own = pen.wording.row("requests", line.code);
  if (line.group.empty()) {
    in_outcome = false;
    return {own, "<", "<"};
  }
  if (!in_outcome) outcome_label = pen.wording.row("requests", "outcome");
  const std::string outcome = in_outcome && !pen.layout.unmerged ? "^" : outcome_label;
  in_outcome = true;
  if (line.group == "outcome") {
    group = "";
    return {outcome, own, "<"};
  }
  const bool same = group == line.group;
  if (!same) group_label = pen.wording.row("requests", line.group);
  group = line.group;
  return {outcome, same && !pen.layout.unmerged ? "^" : group_label, own};
}

}  // namespace

Grid set_requests(DataTable& table, ReportPen& pen) {
  Grid grid{.widths = {1.8, 2.4, 4.6, 1.9, 1.9, 1.9, 1.9, 1.9, 1.9, 1.9},
            .rows = {},
            .header_rows = 3,
            .size_pt = 8,
            .row_pt = 16};
  const std::vector<std::string> order = applicant_order(pen);
  Cells top{pen.text("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"), "<",
            "<"};
  Cells middle{"^", "<", "<"}, low{"^", "<", "<"};
  bool first_body = true;
  for (const std::string& column : order) {
    top.push_back(column == order.front() ? pen.text("申请人情况") : "<");
    const bool alone = column == "natural_person" || column == "total";
    middle.push_back(alone        ? pen.wording.column("requests", column)
                     : first_body ? pen.text("法人或其他组织")
                                  : "<");
    low.push_back(alone ? "^" : pen.wording.column("requests", column));
    if (!alone) first_body = false;
  }
  grid.rows = {top, middle, low};
  std::string_view group;
  bool in_outcome = false;
  std::string outcome_label, group_label;
  for (const RequestLine& line : request_lines(pen.data.form)) {
    Cells cells = line_labels(pen, line, group, in_outcome, outcome_label, group_label);
    for (const std::string& column : order)
      cells.push_back(pen.value(table, std::string(line.code), column));
    grid.rows.push_back(std::move(cells));
  }
  return grid;
}

}  // namespace zhengbao::samples
