#include "extract/layout/line_builder.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/text_clean.h"
#include "extract/layout/columns.h"
#include "extract/layout/direction_frame.h"
#include "extract/layout/framed_text.h"
#include "extract/layout/line_text.h"
#include "extract/layout/row.h"
#include "extract/layout/stacked_issuers.h"

namespace zhengbao {

namespace {

constexpr std::array kAxes{Direction::right, Direction::down, Direction::left, Direction::up};

std::size_t count_of(const PageContent& page, Direction direction) {
  return static_cast<std::size_t>(
      std::count_if(page.glyphs.begin(), page.glyphs.end(),
                    [direction](const Glyph& glyph) { return glyph.direction == direction; }));
}

std::vector<Glyph> glyphs_in_frame(const PageContent& page, Direction direction,
                                   const DirectionFrame& frame, const std::vector<bool>& consumed) {
  std::vector<Glyph> glyphs;
  for (std::size_t i = 0; i < page.glyphs.size(); ++i) {
    const Glyph& glyph = page.glyphs[i];
    if (glyph.direction != direction || (!consumed.empty() && consumed[i])) continue;
    glyphs.push_back(glyph);
    glyphs.back().box = frame.to_frame(glyph.box);
  }
  return glyphs;
}

// Puts a row for each table where it begins among the others.
void add_table_rows(const PageTables& tables, std::vector<Row>& rows) {
  for (std::size_t i = 0; i < tables.tables.size(); ++i) {
    Row row;
    row.box = tables.tables[i].box;
    row.size = tables.tables[i].size;
    row.table = static_cast<int>(i);
    const auto below = std::find_if(rows.begin(), rows.end(), [&](const Row& other) {
      return (other.table < 0 ? other.baseline() : other.box.top) > row.box.top;
    });
    rows.insert(below, std::move(row));
  }
}

// The horizontal lines that are long enough to part what stands above and below.
std::vector<Stroke> lines_across(const PageContent& page, const DirectionFrame& frame) {
  constexpr float kLong = 0.25F;          // of the width of the page
  constexpr std::size_t kMaxLines = 500;  // the grid of a page of tables
  std::vector<Stroke> lines;
  for (const Ruling& ruling : page.rulings) {
    const Box box = frame.to_frame(ruling.box);
    if (box.width() < kLong * frame.width() || lines.size() >= kMaxLines) continue;
    if (box.width() > box.height()) lines.push_back({box.center_y(), box.left, box.right});
  }
  return lines;
}

TextLine table_line(const Row& row) {
  TextLine line;
  line.box = row.box;
  line.size = row.size;
  line.table = row.table;
  line.region = row.region;
  return line;
}

class DirectionLines {
 public:
  DirectionLines(const PageContent& page, Direction direction, const PageTables& tables)
      : page_(page),
        direction_(direction),
        tables_(tables),
        frame_(direction, page.width, page.height),
        lines_across_(lines_across(page, frame_)) {}

  std::vector<TextLine> build() {
    glyphs_ = glyphs_in_frame(page_, direction_, frame_, tables_.consumed);
    const bool has_tables = direction_ == tables_.direction;
    const std::vector<FramedText> framed =
        has_tables ? take_framed(tables_.frames, glyphs_) : std::vector<FramedText>{};
    std::vector<Row> rows = build_rows(glyphs_, page_.styles);
    if (has_tables) add_table_rows(tables_, rows);
    const int first_frame = static_cast<int>(tables_.tables.size());
    place_framed(framed, first_frame, rows);
    rows = in_order(std::move(rows), glyphs_);
    int regions = 0;
    for (const Row& row : rows) regions = std::max(regions, row.region);
    set_regions_beside(framed, rows, regions);
    for (const Row& row : rows) {
      if (row.table < first_frame) {
        add(row, glyphs_, 0, false);
        continue;
      }
      const auto& inside = framed[static_cast<std::size_t>(row.table - first_frame)].glyphs;
      for (const Row& one : in_order(build_rows(inside, page_.styles), inside))
        add(one, inside, regions + 1, true);
      regions += kRegionsOfFrame;
    }
    return std::move(lines_);
  }

 private:
  // More than order_columns() makes: three divisions in two.
  static constexpr int kRegionsOfFrame = 16;

  std::vector<Row> in_order(std::vector<Row> rows, const std::vector<Glyph>& glyphs) const {
    const bool is_vertical = direction_ == Direction::down || direction_ == Direction::up;
    rows = order_columns(std::move(rows), glyphs, lines_across_, is_vertical);
    return order_stacked_issuers(std::move(rows), glyphs);
  }

  void add(const Row& row, const std::vector<Glyph>& glyphs, int first_region, bool framed) {
    TextLine line = row.table < 0 ? read_line(row, glyphs, page_.styles) : table_line(row);
    if (line.text.empty() && line.table < 0) return;
    line.direction = direction_;
    line.framed = framed;
    if (line.region >= 0) line.region += first_region;
    lines_.push_back(std::move(line));
  }

  const PageContent& page_;
  const Direction direction_;
  const PageTables& tables_;
  const DirectionFrame frame_;
  const std::vector<Stroke> lines_across_;
  std::vector<Glyph> glyphs_;
  std::vector<TextLine> lines_;
};

// Slanted text has no rows; what is drawn in one style together is one line.
void add_slanted(const PageContent& page, std::vector<TextLine>& lines) {
  const Glyph* previous = nullptr;
  for (const Glyph& glyph : page.glyphs) {
    if (glyph.direction != Direction::slanted) {
      previous = nullptr;
      continue;
    }
    if (!previous || previous->style != glyph.style) {
      const TextStyle& style = page.styles[glyph.style];
      TextLine line;
      line.direction = Direction::slanted;
      line.size = line.max_size = style.size;
      line.bold = style.bold;
      line.color = style.color;
      lines.push_back(std::move(line));
    }
    if (const char32_t code = clean_code_point(glyph.code); code != 0) lines.back().text += code;
    lines.back().box = join(lines.back().box, glyph.box);
    previous = &glyph;
  }
}

Box place_of(const PageContent& page, const TextLine& line) {
  return DirectionFrame(line.direction, page.width, page.height).to_page(line.box);
}

// Puts `aside`, lines of another direction, where they begin on the page when
// none of `lines` runs beside them: a title of stacked characters. What stands
// in a margin comes last.
void insert_aside(const PageContent& page, std::vector<TextLine> aside,
                  std::vector<TextLine>& lines) {
  Box all;
  for (const TextLine& line : aside) all = join(all, place_of(page, line));
  const bool runs_beside = std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
    return overlap_y(place_of(page, line), all) > 0;
  });
  const auto at = runs_beside ? lines.end()
                              : std::find_if(lines.begin(), lines.end(), [&](const TextLine& line) {
                                  return place_of(page, line).top >= all.bottom;
                                });
  lines.insert(at, std::make_move_iterator(aside.begin()), std::make_move_iterator(aside.end()));
}

}  // namespace

std::vector<TextLine> build_lines(const PageContent& page, const PageTables& tables) {
  std::vector<std::pair<std::size_t, Direction>> directions;
  for (const Direction direction : kAxes)
    directions.emplace_back(count_of(page, direction), direction);
  std::stable_sort(directions.begin(), directions.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<TextLine> lines;
  for (const auto& [count, direction] : directions) {
    if (count == 0) continue;
    insert_aside(page, DirectionLines(page, direction, tables).build(), lines);
  }
  add_slanted(page, lines);
  return lines;
}

}  // namespace zhengbao
