#include "extract/ocr/characters/raised_marks.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "core/text.h"
#include "extract/ocr/ink_area.h"
#include "extract/ocr/ink_components.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMostParts = 2'000;

// Parts of the ink of a line, side by side: what overlaps in its columns is one.
std::vector<PixelBox> column_parts(Pix* ink, const PixelBox& line) {
  const PixPtr area = cut_out(ink, line);
  std::vector<PixelBox> boxes;
  for (const PixelBox& part : ink_components(area.get())) {
    if (boxes.size() == kMostParts) break;
    if (part.width() * part.height() <= 2) continue;
    boxes.push_back({line.left + part.left, line.top + part.top, line.left + part.right,
                     line.top + part.bottom});
  }
  std::ranges::sort(boxes, {}, &PixelBox::left);
  std::vector<PixelBox> parts;
  for (const PixelBox& box : boxes) {
    if (!parts.empty() && overlap_x(parts.back(), box) > 0) {
      parts.back() = join(parts.back(), box);
    } else {
      parts.push_back(box);
    }
  }
  return parts;
}

bool is_raised(const PixelBox& part, const PixelBox& line, int height) {
  return (part.bottom - line.top) * 100 <= 70 * height && part.height() * 100 <= 66 * height;
}

// As high as a bracket of small type, and as wide as a digit with two of them.
bool is_mark(const PixelBox& run, int height) {
  return run.height() * 100 >= 38 * height && run.width() * 100 >= 45 * height &&
         run.width() <= 2 * height;
}

}  // namespace

std::vector<PixelBox> find_raised_marks(Pix* ink, const PixelBox& line, int height) {
  std::vector<PixelBox> marks;
  PixelBox run{};
  const auto close_run = [&] {
    if (!run.empty() && is_mark(run, height)) marks.push_back(run);
    run = {};
  };
  for (const PixelBox& part : column_parts(ink, line)) {
    if (!is_raised(part, line, height)) {
      close_run();
      continue;
    }
    if (!run.empty() && 2 * (part.left - run.right) > height) close_run();
    run = run.empty() ? part : join(run, part);
  }
  close_run();
  return marks;
}

bool is_mark_number(const std::vector<ReadCharacter>& characters) {
  constexpr std::size_t kMostDigits = 3;
  std::u32string text;
  for (const ReadCharacter& one : characters) text += code_of(one);
  std::u32string_view digits = text;
  const auto one_of = [](char32_t code, std::u32string_view set) {
    return set.find(code) != std::u32string_view::npos;
  };
  if (digits.size() > 2 && one_of(digits.front(), U"(（") && one_of(digits.back(), U")）")) {
    digits = digits.substr(1, digits.size() - 2);
  }
  return !digits.empty() && digits.size() <= kMostDigits && std::ranges::all_of(digits, is_digit);
}

}  // namespace zhengbao
