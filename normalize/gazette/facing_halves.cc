#include "normalize/gazette/facing_halves.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/page_label.h"

namespace zhengbao {
namespace {

constexpr float kLeastAspect = 1.2F;
// The fold lies near the middle, parts of the width.
constexpr float kFoldBegins = 0.42F;
constexpr float kFoldEnds = 0.58F;

// The first block of the right half; 0 where there are no halves.
std::size_t right_half(const Page& page) {
  if (page.height <= 0 || page.width < kLeastAspect * page.height) return 0;
  const auto begins_right = [&](const Block& block) {
    return !block.box.empty() && block.box.left > kFoldBegins * page.width &&
           block.box.center_x() > page.width / 2;
  };
  const auto first = std::find_if(page.blocks.begin(), page.blocks.end(), begins_right);
  if (first == page.blocks.begin() || first == page.blocks.end()) return 0;
  float fold = page.width;
  for (auto block = first; block != page.blocks.end(); ++block) {
    if (!begins_right(*block)) return 0;
    fold = std::min(fold, block->box.left);
  }
  const bool apart = std::all_of(page.blocks.begin(), first, [&](const Block& block) {
    return block.box.right < std::min(fold, kFoldEnds * page.width);
  });
  return apart ? static_cast<std::size_t>(first - page.blocks.begin()) : 0;
}

// Moves the right half out of `page`.
Page take_right(std::size_t first, Page& page) {
  const auto begin = page.blocks.begin() + static_cast<std::ptrdiff_t>(first);
  Page right = page;
  right.blocks.assign(std::make_move_iterator(begin), std::make_move_iterator(page.blocks.end()));
  page.blocks.erase(begin, page.blocks.end());
  if (const auto numbers = printed_numbers(page.label); numbers && numbers->last > numbers->first) {
    page.label = std::to_string(numbers->first);
    right.label = std::to_string(numbers->last);
  } else {
    right.label.clear();
  }
  return right;
}

}  // namespace

std::optional<Document> with_halves_apart(const Document& document) {
  const auto has_halves = [](const Page& page) { return right_half(page) > 0; };
  if (std::none_of(document.pages.begin(), document.pages.end(), has_halves)) return std::nullopt;
  Document parted = document;
  parted.pages.clear();
  for (const Page& page : document.pages) {
    parted.pages.push_back(page);
    const std::size_t first = right_half(page);
    if (first == 0) continue;
    Page right = take_right(first, parted.pages.back());
    parted.pages.push_back(std::move(right));
  }
  return parted;
}

}  // namespace zhengbao
