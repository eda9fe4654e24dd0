#include "extract/layout/facing_layout.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "core/page_label.h"

namespace zhengbao {

namespace {

void shift(float by, Box& box) {
  if (box.empty()) return;
  box.left += by;
  box.right += by;
}

void shift(float by, Block& block) {
  constexpr float kTenths = 10;
  shift(by, block.box);
  for (Line& line : block.lines) {
    shift(by, line.box);
    for (std::int32_t& edge : line.edges)
      edge += static_cast<std::int32_t>(std::lround(by * kTenths));
  }
}

LaidOutPage right_half(const Page& page, FacingPage facing) {
  LaidOutPage right;
  right.page = page;
  right.page.width = page.width - facing.fold;
  right.page.rulings = std::move(facing.rulings);
  right.lines = std::move(facing.lines);
  right.tables = std::move(facing.tables);
  return right;
}

// Cover and contents of a gazette bear no numbers and little text: they are two pages
// where others of the file, as large as they, are.
void settle_unsure(std::vector<LaidOutPage>& pages) {
  constexpr float kSameSize = 0.03F;
  constexpr std::size_t kMostSizes = 16;
  std::vector<const Page*> sure;
  for (const LaidOutPage& page : pages) {
    if (page.facing && sure.size() < kMostSizes) sure.push_back(&page.page);
  }
  const auto is_as_large = [](float a, float b) { return std::abs(a - b) <= kSameSize * b; };
  for (LaidOutPage& page : pages) {
    if (!page.maybe_facing) continue;
    const bool is_two = std::ranges::any_of(sure, [&](const Page* other) {
      return is_as_large(page.page.width, other->width) &&
             is_as_large(page.page.height, other->height);
    });
    if (is_two) {
      page.lines = std::move(page.maybe_facing->lines);
      page.tables = std::move(page.maybe_facing->tables);
      page.page.rulings = std::move(page.maybe_facing->rulings);
      page.facing = std::move(page.maybe_facing->right);
    }
    page.maybe_facing.reset();
  }
}

void append(Page right, Page& page) {
  page.label = joined_label(page.label, right.label);
  std::move(right.blocks.begin(), right.blocks.end(), std::back_inserter(page.blocks));
  std::move(right.rulings.begin(), right.rulings.end(), std::back_inserter(page.rulings));
}

}  // namespace

std::vector<LaidOutPage> FacingLayout::part(std::vector<LaidOutPage> pages) {
  settle_unsure(pages);
  any_ =
      std::ranges::any_of(pages, [](const LaidOutPage& page) { return page.facing.has_value(); });
  if (!any_) return pages;
  std::vector<LaidOutPage> printed;
  for (LaidOutPage& laid_out : pages) {
    const int number = laid_out.page.number;
    const float width = laid_out.page.width;
    const auto add = [&](LaidOutPage half, float from) {
      halves_.push_back({number, from, width});
      half.page.number = static_cast<int>(halves_.size());
      printed.push_back(std::move(half));
    };
    if (!laid_out.facing) {
      add(std::move(laid_out), 0);
      continue;
    }
    const float fold = laid_out.facing->fold;
    LaidOutPage right = right_half(laid_out.page, std::move(*laid_out.facing));
    laid_out.facing.reset();
    laid_out.page.width = fold;
    add(std::move(laid_out), 0);
    add(std::move(right), fold);
  }
  return printed;
}

const FacingLayout::Half& FacingLayout::half_of(int printed) const {
  return halves_[static_cast<std::size_t>(
      std::clamp<std::ptrdiff_t>(printed - 1, 0, std::ssize(halves_) - 1))];
}

void FacingLayout::join(std::size_t first, std::size_t first_title, Document& document) const {
  if (!any_ || halves_.empty()) return;
  std::vector<Page> joined;
  for (std::size_t i = first; i < document.pages.size(); ++i) {
    Page& page = document.pages[i];
    const Half& half = half_of(page.number);
    for (Block& block : page.blocks) shift(half.shift, block);
    for (Ruling& ruling : page.rulings) shift(half.shift, ruling.box);
    page.number = half.page;
    page.width = half.width;
    if (half.shift > 0 && !joined.empty()) {
      append(std::move(page), joined.back());
    } else {
      joined.push_back(std::move(page));
    }
  }
  document.pages.resize(first);
  std::move(joined.begin(), joined.end(), std::back_inserter(document.pages));
  for (Table& table : document.tables) {
    for (Cell& cell : table.cells) {
      shift(half_of(cell.page).shift, cell.box);
      cell.page = half_of(cell.page).page;
    }
    for (int& page : table.pages) page = half_of(page).page;
    table.pages.erase(std::unique(table.pages.begin(), table.pages.end()), table.pages.end());
  }
  for (std::size_t i = first_title; i < document.titles.size(); ++i) {
    TitleCandidate& title = document.titles[i];
    shift(half_of(title.page).shift, title.box);
    title.page = half_of(title.page).page;
  }
}

}  // namespace zhengbao
