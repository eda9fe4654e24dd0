#include "samples/draw/board.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <numbers>
#include <stdexcept>

#include "samples/draw/typeset.h"

namespace zhengbao::samples {

namespace {

// Where the baseline of a line stands in its box.
constexpr double kBaseline = 0.75;

std::size_t character_length(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
    ++length;
  return length;
}

}  // namespace

struct Board::Canvas {
  cairo_surface_t* surface = nullptr;
  cairo_t* cairo = nullptr;
  double width = 0;

  ~Canvas() {
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
  }
};

Board::Board(const std::string& path, const BoardInfo& info) : canvas_(std::make_unique<Canvas>()) {
  canvas_->surface = cairo_pdf_surface_create(path.c_str(), info.width, info.height);
  cairo_pdf_surface_set_metadata(canvas_->surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                 info.created.c_str());
  canvas_->width = info.width;
  canvas_->cairo = cairo_create(canvas_->surface);
  if (cairo_status(canvas_->cairo) != CAIRO_STATUS_SUCCESS) {
    throw std::runtime_error(path + ": " + cairo_status_to_string(cairo_status(canvas_->cairo)));
  }
}

Board::~Board() { cairo_show_page(canvas_->cairo); }

void Board::new_page() {
  cairo_show_page(canvas_->cairo);
  cairo_identity_matrix(canvas_->cairo);
  ++page_;
}

void Board::bookmark(std::string_view title, int depth) { bookmark_to(page_, title, depth); }

void Board::bookmark_to(int page, std::string_view title, int depth) {
  const auto at = static_cast<std::size_t>(depth);
  const int above = depth == 0 ? CAIRO_PDF_OUTLINE_ROOT : bookmarks_.at(at - 1);
  bookmarks_.resize(at);
  bookmarks_.push_back(cairo_pdf_surface_add_outline(
      canvas_->surface, above, std::string(title).c_str(), ("page=" + std::to_string(page)).c_str(),
      CAIRO_PDF_OUTLINE_FLAG_OPEN));
}

void Board::turn_page() {
  cairo_translate(canvas_->cairo, canvas_->width, 0);
  cairo_rotate(canvas_->cairo, std::numbers::pi / 2);
}

void Board::line(std::string_view text, const TextStyle& style, double x, double top, Side side) {
  const LayoutPointer layout = make_layout(canvas_->cairo, text, style);
  const double width = layout_width(layout.get()) - style.spacing_pt;
  const double left = side == Side::left ? x : side == Side::center ? x - width / 2 : x - width;
  use_ink(canvas_->cairo, style.ink);
  cairo_move_to(canvas_->cairo, left, top + style.line_pt * kBaseline);
  pango_cairo_show_layout_line(canvas_->cairo, pango_layout_get_line_readonly(layout.get(), 0));
}

void Board::turned(std::string_view text, const TextStyle& style, double x, double y,
                   double degrees) {
  cairo_save(canvas_->cairo);
  cairo_translate(canvas_->cairo, x, y);
  cairo_rotate(canvas_->cairo, degrees * std::numbers::pi / 180);
  line(text, style, 0, 0);
  cairo_restore(canvas_->cairo);
}

void Board::stacked(std::string_view text, const TextStyle& style, double x, double top) {
  while (!text.empty()) {
    const std::size_t length = character_length(text);
    line(text.substr(0, length), style, x, top, Side::center);
    text.remove_prefix(length);
    top += style.line_pt;
  }
}

void Board::rule(double x1, double y1, double x2, double y2, double thickness_pt) {
  use_ink(canvas_->cairo, kBlack);
  cairo_set_line_width(canvas_->cairo, thickness_pt);
  cairo_move_to(canvas_->cairo, x1, y1);
  cairo_line_to(canvas_->cairo, x2, y2);
  cairo_stroke(canvas_->cairo);
}

void Board::frame(const Frame& box, double thickness_pt) {
  use_ink(canvas_->cairo, kBlack);
  cairo_set_line_width(canvas_->cairo, thickness_pt);
  cairo_rectangle(canvas_->cairo, box.left, box.top, box.right - box.left, box.bottom - box.top);
  cairo_stroke(canvas_->cairo);
}

void Board::cell(std::string_view text, const TextStyle& style, const Frame& box, Side side) {
  constexpr double kPadding = 3;
  const LayoutPointer layout = make_layout(canvas_->cairo, text, style);
  set_width(layout.get(), box.right - box.left - 2 * kPadding);
  pango_layout_set_alignment(layout.get(), side == Side::left     ? PANGO_ALIGN_LEFT
                                           : side == Side::center ? PANGO_ALIGN_CENTER
                                                                  : PANGO_ALIGN_RIGHT);
  use_ink(canvas_->cairo, style.ink);
  const double middle = (box.top + box.bottom - layout_height(layout.get())) / 2;
  cairo_move_to(canvas_->cairo, box.left + kPadding, middle);
  pango_cairo_show_layout(canvas_->cairo, layout.get());
}

double Board::paragraph(std::string_view text, const TextStyle& style, const Frame& frame,
                        double top, double indent_em, std::string& rest) {
  rest.clear();
  const LayoutPointer layout = make_layout(canvas_->cairo, text, style);
  set_width(layout.get(), frame.right - frame.left);
  pango_layout_set_indent(layout.get(), static_cast<int>(indent_em * style.size_pt * PANGO_SCALE));
  pango_layout_set_justify(layout.get(), TRUE);
  PangoLayoutIter* iterator = pango_layout_get_iter(layout.get());
  do {
    PangoLayoutLine* one = pango_layout_iter_get_line_readonly(iterator);
    if (top + style.line_pt > frame.bottom + 0.01) {
      rest = text.substr(static_cast<std::size_t>(one->start_index));
      break;
    }
    PangoRectangle extents;
    pango_layout_iter_get_line_extents(iterator, nullptr, &extents);
    use_ink(canvas_->cairo, style.ink);
    cairo_move_to(canvas_->cairo, frame.left + static_cast<double>(extents.x) / PANGO_SCALE,
                  top + style.line_pt * kBaseline);
    pango_cairo_show_layout_line(canvas_->cairo, one);
    top += style.line_pt;
  } while (pango_layout_iter_next_line(iterator));
  pango_layout_iter_free(iterator);
  return top;
}

std::vector<std::string> Board::wrap(std::string_view text, const TextStyle& style, double width,
                                     double indent_em) const {
  const LayoutPointer layout = make_layout(canvas_->cairo, text, style);
  set_width(layout.get(), width);
  pango_layout_set_indent(layout.get(), static_cast<int>(indent_em * style.size_pt * PANGO_SCALE));
  std::vector<std::string> lines;
  for (int i = 0; i < pango_layout_get_line_count(layout.get()); ++i) {
    const PangoLayoutLine* one = pango_layout_get_line_readonly(layout.get(), i);
    lines.emplace_back(text.substr(static_cast<std::size_t>(one->start_index),
                                   static_cast<std::size_t>(one->length)));
  }
  return lines;
}

double Board::width_of(std::string_view text, const TextStyle& style) const {
  return layout_width(make_layout(canvas_->cairo, text, style).get());
}

void Flow::next_frame() {
  if (at_ + 1 >= frames_.size()) throw std::runtime_error("the text does not fit into its frames");
  ++at_;
  y_ = frame().top;
  if (!frame().begins_page) return;
  board_.new_page();
  if (on_page_) on_page_();
}

void Flow::make_room(double points) {
  if (y_ + points > frame().bottom + 0.01) next_frame();
}

void Flow::paragraph(std::string_view text, const TextStyle& style, double indent_em) {
  std::string left(text);
  while (true) {
    std::string rest;
    y_ = board_.paragraph(left, style, frame(), y_, indent_em, rest);
    if (rest.empty()) return;
    if (rest.size() < left.size()) indent_em = 0;
    left = std::move(rest);
    next_frame();
  }
}

void Flow::heading(std::string_view text, const TextStyle& style) {
  make_room(2 * style.line_pt);
  board_.line(text, style, (frame().left + frame().right) / 2, y_, Side::center);
  y_ += style.line_pt;
}

void Flow::right(std::string_view text, const TextStyle& style, double inset_pt) {
  make_room(style.line_pt);
  board_.line(text, style, frame().right - inset_pt, y_, Side::right);
  y_ += style.line_pt;
}

}  // namespace zhengbao::samples
