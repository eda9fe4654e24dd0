#include "extract/layout/stacked_issuers.h"

#include <algorithm>
#include <cmath>

namespace zhengbao {

namespace {

constexpr std::size_t kWordLength = 2;  // 文件

bool ends_in_word(const Row& row, const std::vector<Glyph>& glyphs) {
  const std::size_t count = row.glyphs.size();
  if (count < kWordLength) return false;
  return glyphs[row.glyphs[count - 2]].code == U'文' && glyphs[row.glyphs[count - 1]].code == U'件';
}

Row slice(const Row& row, const std::vector<Glyph>& glyphs, std::size_t begin, std::size_t end) {
  Row part = row;
  part.glyphs.assign(row.glyphs.begin() + static_cast<std::ptrdiff_t>(begin),
                     row.glyphs.begin() + static_cast<std::ptrdiff_t>(end));
  Box box = glyphs[part.glyphs.front()].box;
  for (const std::uint32_t index : part.glyphs) box = join(box, glyphs[index].box);
  part.box = box;
  return part;
}

// Whether `row` is an issuer of the stack left of the word: close to it in
// height, of like size, wholly to its left.
bool is_beside(const Row& row, const Row& word) {
  const float ratio = row.size / word.size;
  return ratio > 0.4F && ratio < 1.6F && row.box.right < word.box.left + 0.3F * word.size;
}

// Rows around `at` that are of one size and stack up without a gap, as
// [first, last]. The word itself, alone on its row, belongs to the stack.
std::pair<std::size_t, std::size_t> stack_around(const std::vector<Row>& rows, std::size_t at,
                                                 const Row& word, bool alone) {
  const Row* known = alone ? nullptr : &rows[at];
  const auto fits = [&](const Row& row, float gap) {
    if (gap > 0.8F * row.size || !is_beside(row, word)) return false;
    if (known && std::abs(known->size - row.size) > 0.1F * row.size) return false;
    known = &row;
    return true;
  };
  std::size_t first = at;
  std::size_t last = at;
  while (first > 0 && fits(rows[first - 1], rows[first].box.top - rows[first - 1].box.bottom))
    --first;
  while (last + 1 < rows.size() &&
         fits(rows[last + 1], rows[last + 1].box.top - rows[last].box.bottom)) {
    ++last;
  }
  return {first, last};
}

}  // namespace

std::vector<Row> order_stacked_issuers(std::vector<Row> rows, const std::vector<Glyph>& glyphs) {
  for (std::size_t at = 0; at < rows.size(); ++at) {
    if (!ends_in_word(rows[at], glyphs)) continue;
    const std::size_t count = rows[at].glyphs.size();
    const bool alone = count == kWordLength;
    Row word = slice(rows[at], glyphs, count - kWordLength, count);
    const auto [first, last] = stack_around(rows, at, word, alone);
    if (last - first < (alone ? 2U : 1U)) continue;
    const std::size_t word_at = alone ? last : last + 1;
    if (!alone) {
      rows[at] = slice(rows[at], glyphs, 0, count - kWordLength);
      rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(last + 1), std::move(word));
    } else {
      const auto from = rows.begin() + static_cast<std::ptrdiff_t>(at);
      std::rotate(from, from + 1, rows.begin() + static_cast<std::ptrdiff_t>(last + 1));
    }
    // No issuer is the continuation of another.
    for (std::size_t i = first; i <= word_at; ++i)
      rows[i].region = -1 - static_cast<int>(i - first);
    break;  // one masthead to a page
  }
  return rows;
}

}  // namespace zhengbao
