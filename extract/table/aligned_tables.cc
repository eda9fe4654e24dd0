#include "extract/table/aligned_tables.h"

#include "core/text.h"
#include "extract/table/aligned_rows.h"
#include "extract/table/ink_rows.h"

namespace zhengbao {

namespace {

constexpr float kClearWhite = 1.2F;     // em before a number of a column
constexpr std::size_t kFewest = 4;      // numbers of a table
constexpr std::size_t kMaxLines = 400;  // of a page; more is no table a person set

}  // namespace

bool may_hold_aligned_table(const PageContent& page, const std::vector<bool>& taken) {
  std::size_t found = 0;
  for (std::size_t i = 1; i < page.glyphs.size(); ++i) {
    const Glyph& glyph = page.glyphs[i];
    if (!is_digit(glyph.code) && glyph.code != U'-') continue;
    const Glyph& before = page.glyphs[i - 1];
    const float em = glyph.box.height();
    const float white = glyph.box.left - before.box.right;
    if (white < kClearWhite * em && white > -kClearWhite * em) continue;
    if (glyph.direction != Direction::right || (!taken.empty() && taken[i])) continue;
    if (++found >= kFewest) return true;
  }
  return false;
}

std::vector<Strokes> find_aligned_tables(const std::vector<Glyph>& glyphs,
                                         const std::vector<TextStyle>& styles) {
  constexpr float kEverywhere = 1e6F;
  const std::vector<InkRow> lines =
      ink_rows(glyphs, styles, {-kEverywhere, -kEverywhere, kEverywhere, kEverywhere});
  std::vector<Strokes> tables;
  if (lines.size() > kMaxLines) return tables;
  std::size_t above = 0;
  for (std::size_t at = 0; at < lines.size();) {
    if (!is_line_of_values(lines[at])) {
      ++at;
      continue;
    }
    const AlignedBlock block(lines, at, above);
    at = block.last();
    if (!block.is_table()) continue;
    tables.push_back(lines_of(block));
    above = at;
  }
  return tables;
}

}  // namespace zhengbao
