#include "samples/draw/sheet.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "samples/draw/typeset.h"

namespace zhengbao::samples {

namespace {

constexpr double kPageWidth = 595.28, kPageHeight = 841.89;
constexpr double kLeft = 79.4, kTop = 104.9;  // 28 mm and 37 mm

std::vector<double> column_edges(const Grid& grid) {
  double sum = 0;
  for (double width : grid.widths) sum += width;
  std::vector<double> edges{0};
  for (double width : grid.widths) edges.push_back(edges.back() + width / sum * Sheet::kWidth);
  return edges;
}

constexpr double kCellPadding = 3;

}  // namespace

struct Sheet::Canvas {
  cairo_surface_t* surface = nullptr;
  cairo_t* cairo = nullptr;

  ~Canvas() {
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
  }
};

Sheet::Sheet(const std::string& path, SheetInfo info)
    : info_(std::move(info)), canvas_(std::make_unique<Canvas>()) {
  canvas_->surface = cairo_pdf_surface_create(path.c_str(), kPageWidth, kPageHeight);
  cairo_pdf_surface_set_metadata(canvas_->surface, CAIRO_PDF_METADATA_TITLE, info_.title.c_str());
  cairo_pdf_surface_set_metadata(canvas_->surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                 info_.created.c_str());
  canvas_->cairo = cairo_create(canvas_->surface);
  if (cairo_status(canvas_->cairo) != CAIRO_STATUS_SUCCESS) {
    throw std::runtime_error(path + ": " + cairo_status_to_string(cairo_status(canvas_->cairo)));
  }
}

Sheet::~Sheet() { end_page(); }

double Sheet::y() const { return y_; }
void Sheet::gap(double points) { y_ += points; }
void Sheet::sink_to_bottom(double points) { y_ = std::max(y_, kHeight - points); }

void Sheet::make_room(double points) {
  if (y_ > 0 && y_ + points > kHeight + 0.01) new_page();
}

void Sheet::end_page() {
  const TextStyle foot{.size_pt = 14};
  if (!info_.running_head.empty()) place(info_.running_head, {.size_pt = 10.5}, 0, -36);
  if (info_.page_numbers) {
    const std::string number = "— " + std::to_string(page_number_) + " —";
    // Odd pages at the right, even ones at the left, 7 mm below the text area.
    place(number, foot, page_number_ % 2 == 1 ? kWidth - 70 : 14, kHeight + 32);
  }
  cairo_show_page(canvas_->cairo);
}

void Sheet::new_page() {
  end_page();
  ++page_number_;
  y_ = 0;
}

void Sheet::place(std::string_view text, const TextStyle& style, double x_pt, double y_pt) {
  const LayoutPointer layout = make_layout(canvas_->cairo, text, style);
  use_ink(canvas_->cairo, style.ink);
  const double baseline = y_pt + style.line_pt * 0.75;
  cairo_move_to(canvas_->cairo, kLeft + x_pt, kTop + baseline);
  pango_cairo_show_layout_line(canvas_->cairo, pango_layout_get_line_readonly(layout.get(), 0));
}

void Sheet::line(std::string_view text, const TextStyle& style, Side side, double inset_pt) {
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view one = text.substr(0, end);
    make_room(style.line_pt);
    const double room = kWidth - layout_width(make_layout(canvas_->cairo, one, style).get());
    const double x = side == Side::left     ? inset_pt
                     : side == Side::center ? room / 2
                                            : room - inset_pt;
    place(one, style, x, y_);
    y_ += style.line_pt;
    if (end == text.size()) return;
    text.remove_prefix(end + 1);
  }
}

void Sheet::paragraph(std::string_view text, const TextStyle& style, double first_indent_em) {
  const LayoutPointer layout = make_layout(canvas_->cairo, text, style);
  set_width(layout.get(), kWidth);
  pango_layout_set_indent(layout.get(),
                          static_cast<int>(first_indent_em * style.size_pt * PANGO_SCALE));
  pango_layout_set_justify(layout.get(), TRUE);
  PangoLayoutIter* iterator = pango_layout_get_iter(layout.get());
  do {
    PangoRectangle extents;
    pango_layout_iter_get_line_extents(iterator, nullptr, &extents);
    make_room(style.line_pt);
    use_ink(canvas_->cairo, style.ink);
    cairo_move_to(canvas_->cairo, kLeft + static_cast<double>(extents.x) / PANGO_SCALE,
                  kTop + y_ + style.line_pt * 0.75);
    pango_cairo_show_layout_line(canvas_->cairo, pango_layout_iter_get_line_readonly(iterator));
    y_ += style.line_pt;
  } while (pango_layout_iter_next_line(iterator));
  pango_layout_iter_free(iterator);
}

void Sheet::rule(double thickness_pt, Ink ink) {
  use_ink(canvas_->cairo, ink);
  cairo_set_line_width(canvas_->cairo, thickness_pt);
  cairo_move_to(canvas_->cairo, kLeft, kTop + y_);
  cairo_line_to(canvas_->cairo, kLeft + kWidth, kTop + y_);
  cairo_stroke(canvas_->cairo);
}

void Sheet::table(const Grid& grid) {
  GridLayout layout = lay_out(grid);
  const std::vector<double> edges = column_edges(grid);
  const TextStyle style{.size_pt = grid.size_pt};
  for (const GridCell& cell : layout.cells) {
    if (cell.row_span != 1) continue;
    const LayoutPointer text = make_layout(canvas_->cairo, *cell.text, style);
    set_width(text.get(),
              edges[cell.column + cell.column_span] - edges[cell.column] - 2 * kCellPadding);
    double& height = layout.heights[cell.row];
    height = std::max(height, layout_height(text.get()) + 2 * kCellPadding);
  }
  const int rows = static_cast<int>(grid.rows.size());
  int from = 0;
  while (from < rows) {
    double used = 0;
    if (from > 0) table_rows(grid, layout, 0, grid.header_rows);
    int to = from;
    while (to < rows && y_ + used + layout.heights[to] <= kHeight) used += layout.heights[to++];
    while (to > from + 1 && to < rows && splits_text(grid, layout, from, to)) --to;
    // A heading alone at the end of a page goes over with its rows.
    if (from == 0 && to <= grid.header_rows) to = 0;
    if (to > from) table_rows(grid, layout, from, to);
    from = to;
    if (from < rows) new_page();
  }
}

namespace {

struct Sides {
  bool above = true, below = true, sides = true;
};

struct Borders {
  double left = 0, top = 0, right = 0, bottom = 0;
};

void draw_borders(cairo_t* cairo, const Borders& box, const Sides& drawn) {
  const auto stroke = [cairo](double x1, double y1, double x2, double y2) {
    cairo_move_to(cairo, x1, y1);
    cairo_line_to(cairo, x2, y2);
  };
  if (drawn.above && drawn.below && drawn.sides) {
    cairo_rectangle(cairo, box.left, box.top, box.right - box.left, box.bottom - box.top);
  } else {
    if (drawn.above) stroke(box.left, box.top, box.right, box.top);
    if (drawn.below) stroke(box.left, box.bottom, box.right, box.bottom);
    if (drawn.sides) stroke(box.left, box.top, box.left, box.bottom);
    if (drawn.sides) stroke(box.right, box.top, box.right, box.bottom);
  }
  cairo_stroke(cairo);
}

}  // namespace

// A text would not fit into what stays of its cell before the break at `to`.
bool Sheet::splits_text(const Grid& grid, const GridLayout& layout, int from, int to) const {
  const std::vector<double> edges = column_edges(grid);
  for (const GridCell& cell : layout.cells) {
    if (cell.row < from || cell.row >= to || cell.row + cell.row_span <= to) continue;
    const LayoutPointer text = make_layout(canvas_->cairo, *cell.text, {.size_pt = grid.size_pt});
    set_width(text.get(),
              edges[cell.column + cell.column_span] - edges[cell.column] - 2 * kCellPadding);
    double height = 0;
    for (int row = cell.row; row < to; ++row) height += layout.heights[row];
    if (height < layout_height(text.get()) + kCellPadding) return true;
  }
  return false;
}

void Sheet::table_rows(const Grid& grid, const GridLayout& layout, int from, int to) {
  const std::vector<double> edges = column_edges(grid);
  const TextStyle style{.size_pt = grid.size_pt};
  std::vector<double> tops(layout.heights.size() + 1, y_);
  for (int row = from; row < to; ++row) tops[row + 1] = tops[row] + layout.heights[row];
  for (const GridCell& cell : layout.cells) {
    // A cell that began on the page before goes on without its text.
    const bool goes_on = from >= grid.header_rows && cell.row >= grid.header_rows &&
                         cell.row < from && cell.row + cell.row_span > from;
    if (!goes_on && (cell.row < from || cell.row >= to)) continue;
    const double left = edges[cell.column], right = edges[cell.column + cell.column_span];
    const double top = tops[std::max(cell.row, from)],
                 bottom = tops[std::min(cell.row + cell.row_span, to)];
    use_ink(canvas_->cairo, kBlack);
    cairo_set_line_width(canvas_->cairo, 0.5);
    const bool above = std::ranges::find(grid.unruled, cell.row) == grid.unruled.end();
    const int next = std::min(cell.row + cell.row_span, to);
    const bool below = next == to || std::ranges::find(grid.unruled, next) == grid.unruled.end();
    draw_borders(canvas_->cairo, {kLeft + left, kTop + top, kLeft + right, kTop + bottom},
                 {.above = grid.open ? cell.row == from || cell.row == grid.header_rows : above,
                  .below = grid.open ? next == to || next == grid.header_rows : below,
                  .sides = !grid.open});
    if (goes_on) continue;
    const LayoutPointer text = make_layout(canvas_->cairo, *cell.text, style);
    set_width(text.get(), right - left - 2 * kCellPadding);
    pango_layout_set_alignment(text.get(), PANGO_ALIGN_CENTER);
    cairo_move_to(canvas_->cairo, kLeft + left + kCellPadding,
                  kTop + top + (bottom - top - layout_height(text.get())) / 2);
    pango_cairo_show_layout(canvas_->cairo, text.get());
  }
  y_ = tops[to];
}

}  // namespace zhengbao::samples
