#include "extract/ocr/label/cell_stacks.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

#include "extract/ocr/ink/page_preparation.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMostLines = 8;
constexpr int kMostCharacters = 5;
// White between two characters of a row, in heights.
constexpr float kGap = 0.12F;

bool is_short(const FoundLine& line) {
  return line.ink.width() <= kMostCharacters * line.ink.height() &&
         line.ink.height() * 2 > line.height;
}

// `below` is the next line of the same cell.
bool follows(const FoundLine& above, const FoundLine& below) {
  const int height = std::max(above.ink.height(), below.ink.height());
  const int gap = below.ink.top - above.ink.bottom;
  return gap > -height / 4 && gap <= height &&
         overlap_x(above.ink, below.ink) * 2 > std::min(above.ink.width(), below.ink.width());
}

bool parted(const FoundLine& above, const FoundLine& below, const std::vector<PixelBox>& rulings) {
  const int left = std::min(above.ink.left, below.ink.left);
  const int right = std::max(above.ink.right, below.ink.right);
  const PixelBox between{left, above.ink.bottom - 1, right, below.ink.top + 1};
  return std::ranges::any_of(rulings, [&](const PixelBox& ruling) {
    return ruling.width() > ruling.height() && overlap_x(ruling, between) * 2 > right - left &&
           overlap_y(ruling, between) > 0;
  });
}

PixelBox around(const std::vector<FoundLine>& lines, const CellStack& stack) {
  PixelBox box = lines[stack.front()].ink;
  for (const std::size_t i : stack) {
    box.left = std::min(box.left, lines[i].ink.left);
    box.right = std::max(box.right, lines[i].ink.right);
    box.top = std::min(box.top, lines[i].ink.top);
    box.bottom = std::max(box.bottom, lines[i].ink.bottom);
  }
  return box;
}

int em_of(const std::vector<FoundLine>& lines, const CellStack& stack) {
  int em = 1;
  for (const std::size_t i : stack) em = std::max(em, lines[i].ink.height());
  return em;
}

// A cell is narrow when its sides are within two characters of its text.
bool stands_in_a_cell(const PixelBox& box, int em, const std::vector<PixelBox>& rulings) {
  const auto side = [&](int from, int to) {
    return std::ranges::any_of(rulings, [&](const PixelBox& ruling) {
      return ruling.height() > ruling.width() && ruling.right >= from && ruling.left <= to &&
             overlap_y(ruling, box) * 2 > box.height();
    });
  };
  return side(box.left - 2 * em, box.left) && side(box.right, box.right + 2 * em);
}

// Of `count` characters, as many for each line as it is wide; empty where the
// characters of a line would stand closer than they can or wider than they do.
std::vector<int> shares_of_lines(const std::vector<FoundLine>& lines, const CellStack& stack,
                                 int count) {
  constexpr float kClosest = 0.8F;
  constexpr float kWidest = 2.4F;
  const auto em = static_cast<float>(em_of(lines, stack));
  float width = 0;
  for (const std::size_t i : stack) width += static_cast<float>(lines[i].ink.width());
  std::vector<int> shares;
  float reached = 0;
  int given = 0;
  for (const std::size_t i : stack) {
    const auto own = static_cast<float>(lines[i].ink.width());
    reached += own;
    const auto until = static_cast<int>(std::lround(static_cast<float>(count) * reached / width));
    const int share = until - given;
    given = until;
    const float step = own / static_cast<float>(std::max(share, 1));
    if (share < 1 || step < kClosest * em || (share > 1 && step > kWidest * em)) return {};
    shares.push_back(share);
  }
  return shares;
}

}  // namespace

std::vector<CellStack> find_cell_stacks(const std::vector<FoundLine>& lines,
                                        const std::vector<PixelBox>& rulings) {
  std::vector<CellStack> stacks;
  if (rulings.size() < 2) return stacks;
  std::vector<bool> used(lines.size(), false);
  for (std::size_t first = 0; first < lines.size(); ++first) {
    if (used[first] || !is_short(lines[first])) continue;
    CellStack stack{first};
    // Lines stand from top to bottom: the next one of a cell comes after it.
    for (std::size_t i = first + 1; i < lines.size() && stack.size() < kMostLines; ++i) {
      const FoundLine& last = lines[stack.back()];
      if (lines[i].ink.top > last.ink.bottom + last.height) break;
      if (used[i] || !is_short(lines[i]) || !follows(last, lines[i])) continue;
      if (!parted(last, lines[i], rulings)) stack.push_back(i);
    }
    const PixelBox box = around(lines, stack);
    if (stack.size() < 2 || !stands_in_a_cell(box, em_of(lines, stack), rulings)) continue;
    for (const std::size_t i : stack) used[i] = true;
    stacks.push_back(std::move(stack));
  }
  return stacks;
}

std::vector<CellTail> find_cell_tails(const std::vector<FoundLine>& lines,
                                      const std::vector<PixelBox>& rulings) {
  std::vector<CellTail> tails;
  if (rulings.size() < 2) return tails;
  for (std::size_t lone = 1; lone < lines.size(); ++lone) {
    const FoundLine& line = lines[lone];
    const bool is_square = line.ink.width() * 10 <= line.ink.height() * 13 &&
                           line.ink.height() * 10 <= line.ink.width() * 13;
    if (!is_square) continue;
    // Lines stand from top to bottom: the one above comes before it.
    for (std::size_t above = lone; above-- > 0;) {
      const FoundLine& longer = lines[above];
      if (line.ink.top > longer.ink.bottom + 4 * line.height) break;
      const bool is_longer = longer.ink.width() >= 3 * longer.ink.height();
      if (!is_longer || !follows(longer, line) || parted(longer, line, rulings)) continue;
      tails.push_back({above, lone});
      break;
    }
  }
  return tails;
}

FoundLine end_of(const FoundLine& line) {
  FoundLine end = line;
  end.ink.left = std::max(line.ink.left, line.ink.right - kMostCharacters * line.ink.height());
  return end;
}

PixPtr picture_in_a_row(Pix* grey, const std::vector<FoundLine>& lines, const CellStack& stack) {
  const int em = em_of(lines, stack);
  const int gap = std::max(1, static_cast<int>(std::lround(kGap * static_cast<float>(em))));
  int width = em;
  for (const std::size_t i : stack) width += lines[i].ink.width() + gap;
  PixPtr row(pixCreate(width, 2 * em, 8));
  if (!row) return nullptr;
  pixSetAllArbitrary(row.get(), kPaperGrey);
  int x = em / 2;
  for (const std::size_t i : stack) {
    const PixelBox& ink = lines[i].ink;
    pixRasterop(row.get(), x, em - ink.height() / 2, ink.width(), ink.height(), PIX_SRC, grey,
                ink.left, ink.top);
    x += ink.width() + gap;
  }
  return row;
}

std::vector<std::vector<ReadCharacter>> part_among_lines(
    const std::vector<ReadCharacter>& characters, const std::vector<FoundLine>& lines,
    const CellStack& stack) {
  const std::vector<int> counts =
      shares_of_lines(lines, stack, static_cast<int>(characters.size()));
  std::vector<std::vector<ReadCharacter>> parts;
  if (counts.empty()) return parts;
  auto next = characters.begin();
  for (std::size_t n = 0; n < stack.size(); ++n) {
    const PixelBox& ink = lines[stack[n]].ink;
    const int count = counts[n];
    std::vector<ReadCharacter>& part = parts.emplace_back();
    for (int i = 0; i < count; ++i, ++next) {
      part.push_back(*next);
      part.back().box = {ink.left + ink.width() * i / count, ink.top,
                         ink.left + ink.width() * (i + 1) / count, ink.bottom};
    }
  }
  return parts;
}

}  // namespace zhengbao
