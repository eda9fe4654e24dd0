#include "extract/ocr/ink/line_noise.h"

#include <leptonica/allheaders.h>

#include <algorithm>

namespace zhengbao {

namespace {

// Dots alone make no line: a dotted rule, dust in a row.
bool has_letter(const PixelBox& line, const std::vector<PixelBox>& parts, int height) {
  return std::ranges::any_of(parts, [&](const PixelBox& part) {
    return overlap_x(part, line) > 0 && overlap_y(part, line) > 0 &&
           std::max(part.width(), part.height()) * 10 >= 3 * height;
  });
}

bool is_speck(const PixelBox& box, int height) {
  return box.height() * 3 < height && box.width() * 3 < height;
}

// The rest of a worn rule, or dots that lead to a page number: no dash is longer
// than two characters.
bool is_rule_rest(const PixelBox& box, int height) {
  return box.height() * 3 < height && box.width() > 4 * height;
}

// What a worn ruling left above or below itself, or at its ends, when it was taken out.
bool is_fringe(const PixelBox& box, const std::vector<PixelBox>& rulings, int height) {
  constexpr int kReach = 3;
  if (box.height() * 6 > height) return false;
  return std::ranges::any_of(rulings, [&](const PixelBox& ruling) {
    const int shared = overlap_x(ruling, box);
    const bool goes_on = shared * 2 > box.width() || (shared <= 0 && -shared <= kReach);
    return ruling.width() > ruling.height() && goes_on && -overlap_y(ruling, box) <= kReach;
  });
}

// A worn rule that leans a little: ink in most columns, and a few pixels of it in
// each. Strokes of characters stand upright here and there.
bool is_leaning_rule(Pix* ink, const PixelBox& box, int height) {
  if (box.width() < 6 * height) return false;
  std::vector<int> columns(static_cast<std::size_t>(box.width()));
  for (int y = box.top; y < box.bottom; ++y) {
    const l_uint32* line = pixGetData(ink) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(ink);
    for (int x = box.left; x < box.right; ++x) {
      columns[static_cast<std::size_t>(x - box.left)] += GET_DATA_BIT(line, x) ? 1 : 0;
    }
  }
  const int thick = std::max(3, height / 5);
  const auto inked = std::ranges::count_if(columns, [](int count) { return count > 0; });
  const auto upright = std::ranges::count_if(columns, [&](int count) { return count > thick; });
  return inked * 2 > box.width() && upright * 25 < inked;
}

}  // namespace

PixelBox without_dust(const PixelBox& line, const std::vector<PixelBox>& parts, int height) {
  std::vector<PixelBox> own;
  for (const PixelBox& part : parts) {
    if (overlap_x(part, line) == part.width() && overlap_y(part, line) == part.height())
      own.push_back(part);
  }
  std::ranges::sort(own, {}, &PixelBox::left);
  const auto is_dust = [&](const PixelBox& part) {
    return std::max(part.width(), part.height()) * 8 <= height;
  };
  const auto apart = [&](const PixelBox& left, const PixelBox& right) {
    return (right.left - left.right) * 10 >= 6 * height;
  };
  std::size_t first = 0;
  std::size_t last = own.size();
  while (first + 1 < last && is_dust(own[first]) && apart(own[first], own[first + 1])) ++first;
  while (first + 1 < last && is_dust(own[last - 1]) && apart(own[last - 2], own[last - 1])) --last;
  if (first == 0 && last == own.size()) return line;
  PixelBox kept = own[first];
  for (std::size_t i = first; i < last; ++i) kept = join(kept, own[i]);
  return kept;
}

bool is_noise(Pix* ink, const PixelBox& line, const std::vector<PixelBox>& parts,
              const std::vector<PixelBox>& rulings, int height) {
  return is_speck(line, height) || is_rule_rest(line, height) || is_fringe(line, rulings, height) ||
         !has_letter(line, parts, height) || is_leaning_rule(ink, line, height);
}

}  // namespace zhengbao
