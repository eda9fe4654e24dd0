// Lines of type, and the pages they are set on.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "samples/draw/board.h"
#include "samples/issues/issue_layout.h"

namespace zhengbao::samples {

// One line in a column of its width, or a gap, or a row of a table.
struct SetLine {
  std::string text;
  TextStyle style;
  Side side = Side::left;
  double inset = 0;  // from its side
  double height = 0;
  bool keeps_next = false;  // no page ends behind it
  std::string at_right;     // text at the right edge of the same line
  std::vector<std::string> cells;
  bool ruled = false;  // a rule below it
};

// Fills the pages of an issue from the top of the first text page on.
class IssuePages {
 public:
  // `on_page` draws what stands on a page beside the text, once per page.
  IssuePages(Board& board, const IssueLayout& layout, std::function<void(int page)> on_page,
             int first_page = 1)
      : board_(board), layout_(layout), on_page_(std::move(on_page)), page_(first_page) {}

  double measure() const;  // of a column
  double full_width() const { return layout_.width - layout_.left - layout_.right; }
  int page() const { return page_; }  // of the file, from 1
  double y() const { return y_; }

  void start_page(double top = 0);
  void next_page() {
    ++page_;
    board_.new_page();
    start_page();
  }
  // Others have filled pages up to this place.
  void go_on(int page, double y) {
    page_ = page;
    y_ = top_ = lowest_ = y;
  }
  // The rest of the page a quarter turn clockwise, with the lines that `lines_of`
  // makes for the width it then has.
  void turn(const std::function<std::vector<SetLine>(double width)>& lines_of);
  // The page on which the first line came to stand.
  int add(const std::vector<SetLine>& lines);
  int add_wide(const std::vector<SetLine>& lines);
  // Both columns filled to the same height, from the present height on.
  void add_balanced(const std::vector<SetLine>& lines);
  // Ends the columns, so that what follows begins below the longer one.
  void end_columns();

 private:
  double bottom() const { return layout_.height - layout_.bottom; }
  double left_of(int column) const;
  void next_column();
  void draw(const SetLine& line, double left, double width, double y);
  void draw_cells(const SetLine& line, double left, double width, double y);
  static double height_of(const std::vector<SetLine>& lines, std::size_t from, std::size_t to);
  double kept_height(const std::vector<SetLine>& lines, std::size_t i) const;

  Board& board_;
  const IssueLayout& layout_;
  std::function<void(int page)> on_page_;
  int page_ = 1;
  int column_ = 0;
  double top_ = 0;
  double y_ = 0;
  double lowest_ = 0;
};

}  // namespace zhengbao::samples
