// Pages in the look of Chinese official documents (GB/T 9704-2012), drawn as
// PDF: A4, a text area of 156 mm by 225 mm, text flowing down it and over to
// the next page. Only what the samples need.
//
// The same calls give the same file: fonts and dates are fixed.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "samples/draw/grid.h"

namespace zhengbao::samples {

enum class Face { song, hei };  // AR PL UMing CN and WenQuanYi Zen Hei
enum class Side { left, center, right };

struct Ink {
  double red = 0, green = 0, blue = 0;
};
inline constexpr Ink kBlack{};
inline constexpr Ink kRed{0.84, 0.05, 0.05};

struct TextStyle {
  Face face = Face::song;
  double size_pt = 16;  // 三号
  double line_pt = 28;  // from one baseline to the next
  Ink ink = kBlack;
  double spacing_pt = 0;  // added after each character
};

struct SheetInfo {
  std::string title;         // of the PDF's information dictionary
  std::string created;       // ISO 8601
  std::string running_head;  // on every page, or empty
  bool page_numbers = true;  // — 1 — at the outer side of the foot
};

class Sheet {
 public:
  Sheet(const std::string& path, SheetInfo info);
  // Finishes the last page and the file.
  ~Sheet();
  Sheet(const Sheet&) = delete;
  Sheet& operator=(const Sheet&) = delete;

  // Text over as many lines and pages as it takes.
  void paragraph(std::string_view text, const TextStyle& style = {}, double first_indent_em = 2);
  // One line, or several when `text` holds line breaks; `inset_pt` moves it in from its side.
  void line(std::string_view text, const TextStyle& style, Side side, double inset_pt = 0);
  // One line at a place of the text area; the flow does not move.
  void place(std::string_view text, const TextStyle& style, double x_pt, double y_pt);
  void rule(double thickness_pt, Ink ink);
  // Rules, cells and their text; goes on over the page between two rows with
  // the heading rows repeated; a cell over several rows goes on empty.
  void table(const Grid& grid);

  void gap(double points);
  void new_page();
  // Moves down so that `points` are left above the end of the text area.
  void sink_to_bottom(double points);
  double y() const;  // of the flow, from the top of the text area

  static constexpr double kWidth = 442.2;   // 156 mm
  static constexpr double kHeight = 637.8;  // 225 mm

 private:
  struct Canvas;
  void make_room(double points);
  void end_page();
  bool splits_text(const Grid& grid, const GridLayout& layout, int from, int to) const;
  void table_rows(const Grid& grid, const GridLayout& layout, int from, int to);

  SheetInfo info_;
  std::unique_ptr<Canvas> canvas_;
  double y_ = 0;
  int page_number_ = 1;
};

}  // namespace zhengbao::samples
