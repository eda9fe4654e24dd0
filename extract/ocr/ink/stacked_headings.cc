#include "extract/ocr/ink/stacked_headings.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace zhengbao {

namespace {

// In ems, from one character to the next; see set_text_apart(), which knows the same
// of glyphs.
constexpr float kClosest = 0.85F;
constexpr float kFarthest = 1.75F;
constexpr float kSamePitch = 0.2F;
constexpr float kSameMiddle = 0.3F;
constexpr std::size_t kLeastStacked = 3;
constexpr std::size_t kMostStacked = 40;
constexpr float kNear = 8;

struct Middle {
  float x = 0;
  float y = 0;
};

Middle middle_of(const PixelBox& box) {
  return {static_cast<float>(box.left + box.right) / 2,
          static_cast<float>(box.top + box.bottom) / 2};
}

int size_of(const FoundLine& line) { return std::max(line.ink.width(), line.ink.height()); }

// 一 and 日 are lower and narrower than the square of their type.
bool is_one_character(const FoundLine& line) {
  return line.ink.width() * 10 >= line.height * 4 && size_of(line) * 10 <= line.height * 16;
}

bool is_parted(const PixelBox& above, const PixelBox& below, const std::vector<PixelBox>& rulings) {
  return std::ranges::any_of(rulings, [&](const PixelBox& ruling) {
    const int y = (ruling.top + ruling.bottom) / 2;
    return ruling.width() > ruling.height() && y >= above.bottom - 1 && y <= below.top + 1 &&
           overlap_x(ruling, above) > 0;
  });
}

// Lines that follow `first` downwards at one pitch. `em` becomes the largest of them.
std::vector<std::size_t> chain_from(std::size_t first, const std::vector<FoundLine>& lines,
                                    const std::vector<bool>& used,
                                    const std::vector<PixelBox>& rulings, float& em) {
  std::vector<std::size_t> chain{first};
  em = static_cast<float>(size_of(lines[first]));
  float pitch = 0;
  for (std::size_t i = first + 1; i < lines.size() && chain.size() < kMostStacked; ++i) {
    const Middle last = middle_of(lines[chain.back()].ink);
    const Middle next = middle_of(lines[i].ink);
    if (static_cast<float>(lines[i].ink.top) > last.y + kFarthest * em) break;
    if (used[i] || !is_one_character(lines[i])) continue;
    if (std::abs(next.x - last.x) > kSameMiddle * em) continue;
    const float step = next.y - last.y;
    if (step < kClosest * em || step > kFarthest * em) continue;
    if (pitch > 0 && std::abs(step - pitch) > kSamePitch * em) break;
    if (is_parted(lines[chain.back()].ink, lines[i].ink, rulings)) break;
    chain.push_back(i);
    pitch = pitch > 0 ? pitch : step;
    em = std::max(em, static_cast<float>(size_of(lines[i])));
  }
  return chain;
}

// Another line near it has its middle at the same height. Type clearly larger than
// the lines beside it labels none of them.
bool stands_level(std::size_t at, const std::vector<FoundLine>& lines,
                  const std::vector<std::size_t>& chain, float em) {
  constexpr float kLevel = 0.2F;
  constexpr float kLarger = 1.2F;
  const PixelBox& own = lines[at].ink;
  const Middle middle = middle_of(own);
  return std::ranges::any_of(lines, [&](const FoundLine& other) {
    if (std::abs(middle_of(other.ink).y - middle.y) > kLevel * em) return false;
    if (em > kLarger * static_cast<float>(other.height)) return false;
    if (static_cast<float>(-overlap_x(other.ink, own)) > kNear * em) return false;
    return std::ranges::none_of(chain, [&](std::size_t i) { return &lines[i] == &other; });
  });
}

}  // namespace

std::vector<PixelBox> find_stacked_headings(const std::vector<FoundLine>& lines,
                                            const std::vector<PixelBox>& rulings) {
  std::vector<PixelBox> found;
  std::vector<bool> used(lines.size(), false);
  for (std::size_t first = 0; first < lines.size(); ++first) {
    if (used[first] || !is_one_character(lines[first])) continue;
    float em = 0;
    const std::vector<std::size_t> chain = chain_from(first, lines, used, rulings, em);
    if (chain.size() < kLeastStacked) continue;
    for (const std::size_t i : chain) used[i] = true;
    const auto level = std::ranges::count_if(
        chain, [&](std::size_t i) { return stands_level(i, lines, chain, em); });
    if (2 * static_cast<std::size_t>(level) >= chain.size()) continue;
    PixelBox box = lines[first].ink;
    for (const std::size_t i : chain) box = join(box, lines[i].ink);
    found.push_back(box);
  }
  return found;
}

}  // namespace zhengbao
