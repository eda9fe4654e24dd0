// Pages of any size on which text, columns and rules are set at free places:
// for the samples that hold one difficulty of layout each. Points from the top
// left of the page.
//
// The same calls give the same file: fonts and dates are fixed.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "samples/draw/sheet.h"

namespace zhengbao::samples {

struct BoardInfo {
  double width = 595.28, height = 841.89;
  std::string created = "2021-03-01T09:00:00+08:00";  // ISO 8601
};

// Where running text may stand on one page.
struct Frame {
  double left = 0, top = 0, right = 0, bottom = 0;
  bool begins_page = false;
};

class Board {
 public:
  Board(const std::string& path, const BoardInfo& info);
  // Finishes the last page and the file.
  ~Board();
  Board(const Board&) = delete;
  Board& operator=(const Board&) = delete;

  void new_page();
  // An entry of the outline that leads to the page being drawn; `depth` 0 is the
  // highest.
  void bookmark(std::string_view title, int depth = 0);
  // One that leads to another page, which need not be there yet.
  void bookmark_to(int page, std::string_view title, int depth = 0);
  // The rest of the page is drawn a quarter turn clockwise: points then count
  // from its top right corner, down the page and leftwards.
  void turn_page();
  // One line whose box begins at `top`; `x` is its left end, middle or right end.
  void line(std::string_view text, const TextStyle& style, double x, double top,
            Side side = Side::left);
  // One line turned clockwise around its left end.
  void turned(std::string_view text, const TextStyle& style, double x, double y, double degrees);
  // Upright characters one below the other, each line_pt below the one before;
  // `x` is their middle.
  void stacked(std::string_view text, const TextStyle& style, double x, double top);
  void rule(double x1, double y1, double x2, double y2, double thickness_pt = 0.5);
  void frame(const Frame& box, double thickness_pt = 0.5);
  // A text over as many lines as it takes, wrapped to the frame and centred in
  // it both ways.
  void cell(std::string_view text, const TextStyle& style, const Frame& box,
            Side side = Side::center);
  // The lines of a paragraph from `top` on, as far as they fit into the frame:
  // returns where the next line would begin. What is left over goes to `rest`.
  double paragraph(std::string_view text, const TextStyle& style, const Frame& frame, double top,
                   double indent_em, std::string& rest);
  // The lines that a paragraph takes in a column `width` wide; draws nothing.
  std::vector<std::string> wrap(std::string_view text, const TextStyle& style, double width,
                                double indent_em) const;
  double width_of(std::string_view text, const TextStyle& style) const;

 private:
  struct Canvas;
  std::unique_ptr<Canvas> canvas_;
  int page_ = 1;
  std::vector<int> bookmarks_;  // the last one of each depth
};

// Text that flows through frames, column by column and page by page.
class Flow {
 public:
  // `on_page` draws what stands on every further page beside the text.
  Flow(Board& board, std::vector<Frame> frames, std::function<void()> on_page = {})
      : board_(board),
        frames_(std::move(frames)),
        on_page_(std::move(on_page)),
        y_(frames_.front().top) {}

  void paragraph(std::string_view text, const TextStyle& style, double indent_em = 2);
  void heading(std::string_view text, const TextStyle& style);  // centred in its column
  void right(std::string_view text, const TextStyle& style, double inset_pt = 0);
  void gap(double points) { y_ += points; }
  double y() const { return y_; }

 private:
  const Frame& frame() const { return frames_[at_]; }
  void next_frame();
  void make_room(double points);

  Board& board_;
  std::vector<Frame> frames_;
  std::function<void()> on_page_;
  std::size_t at_ = 0;
  double y_;
};

}  // namespace zhengbao::samples
