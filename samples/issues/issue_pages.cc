#include "samples/issues/issue_pages.h"

#include <algorithm>

namespace zhengbao::samples {

namespace {

constexpr double kGutter = 22;

}  // namespace

double IssuePages::measure() const {
  return layout_.columns == 1 ? full_width() : (full_width() - kGutter) / 2;
}

double IssuePages::left_of(int column) const {
  return layout_.left + column * (measure() + kGutter);
}

void IssuePages::start_page(double top) {
  column_ = 0;
  top_ = top > 0 ? top : layout_.top;
  y_ = lowest_ = top_;
  on_page_(page_);
}

void IssuePages::next_column() {
  lowest_ = std::max(lowest_, y_);
  if (column_ + 1 < layout_.columns) {
    ++column_;
    y_ = top_;
  } else {
    next_page();
  }
}

void IssuePages::end_columns() {
  lowest_ = std::max(lowest_, y_);
  y_ = top_ = lowest_;
  column_ = 0;
}

double IssuePages::height_of(const std::vector<SetLine>& lines, std::size_t from, std::size_t to) {
  double height = 0;
  for (std::size_t i = from; i < to; ++i) height += lines[i].height;
  return height;
}

// Of line `i` and those that must stand on the same page.
double IssuePages::kept_height(const std::vector<SetLine>& lines, std::size_t i) const {
  double height = lines[i].height;
  while (i + 1 < lines.size() && lines[i].keeps_next) height += lines[++i].height;
  return height;
}

int IssuePages::add(const std::vector<SetLine>& lines) {
  int first = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool kept = i > 0 && lines[i - 1].keeps_next;
    const bool blank = lines[i].text.empty() && lines[i].cells.empty() && !lines[i].ruled;
    const bool last = blank && !lines[i].keeps_next;
    if (!kept && !last && y_ + kept_height(lines, i) > bottom() + 0.01) next_column();
    if (blank && y_ <= top_ + 0.5) continue;  // no gap at the top
    if (!blank) draw(lines[i], left_of(column_), measure(), y_);
    if (!blank && first == 0) first = page_;
    y_ += lines[i].height;
  }
  return first;
}

int IssuePages::add_wide(const std::vector<SetLine>& lines) {
  end_columns();
  const double height = height_of(lines, 0, lines.size()) + 4 * layout_.text.line_pt;
  if (y_ + height > bottom()) next_page();
  for (const SetLine& line : lines) {
    const bool blank = line.text.empty() && !line.ruled;
    if (blank && y_ <= layout_.top + 0.5) continue;
    if (!blank) draw(line, layout_.left, full_width(), y_);
    y_ += line.height;
  }
  top_ = lowest_ = y_;
  return page_;
}

void IssuePages::add_balanced(const std::vector<SetLine>& lines) {
  for (std::size_t from = 0; from < lines.size();) {
    const double room = bottom() - y_;
    const double rest = height_of(lines, from, lines.size());
    double tallest = layout_.text.line_pt;
    for (std::size_t i = from; i < lines.size(); ++i) tallest = std::max(tallest, lines[i].height);
    const double share = std::min(room, rest / 2 + tallest);
    const double begin = y_;
    double lowest = y_;
    for (int column = 0; column < 2 && from < lines.size(); ++column) {
      double y = begin;
      while (from < lines.size() && y + lines[from].height <= begin + share + 0.01) {
        draw(lines[from], left_of(column), measure(), y);
        y += lines[from++].height;
      }
      lowest = std::max(lowest, y);
    }
    y_ = top_ = lowest_ = lowest;
    if (from < lines.size()) next_page();
  }
}

void IssuePages::turn(const std::function<std::vector<SetLine>(double width)>& lines_of) {
  const double width = layout_.height - layout_.top - layout_.bottom;
  board_.turn_page();
  double y = layout_.right;
  for (const SetLine& line : lines_of(width)) {
    draw(line, layout_.top, width, y);
    y += line.height;
  }
  y_ = bottom();
  column_ = layout_.columns - 1;
}

void IssuePages::draw_cells(const SetLine& line, double left, double width, double y) {
  const double share = width / static_cast<double>(line.cells.size());
  for (std::size_t i = 0; i < line.cells.size(); ++i) {
    const double from = left + share * static_cast<double>(i);
    const Frame box{from, y, from + share, y + line.height, false};
    board_.frame(box);
    if (!line.cells[i].empty()) board_.cell(line.cells[i], line.style, box);
  }
}

void IssuePages::draw(const SetLine& line, double left, double width, double y) {
  if (!line.cells.empty()) return draw_cells(line, left, width, y);
  if (line.ruled) board_.rule(left, y + line.height, left + width, y + line.height, 1.5);
  const double x = line.side == Side::left     ? left + line.inset
                   : line.side == Side::center ? left + width / 2
                                               : left + width - line.inset;
  if (!line.text.empty()) board_.line(line.text, line.style, x, y, line.side);
  if (!line.at_right.empty()) board_.line(line.at_right, line.style, left + width, y, Side::right);
}

}  // namespace zhengbao::samples
