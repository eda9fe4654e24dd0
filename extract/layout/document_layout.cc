#include "extract/layout/document_layout.h"

#include <algorithm>

#include "core/median.h"
#include "extract/layout/block_classifier.h"
#include "extract/layout/chart_finder.h"
#include "extract/layout/continuation.h"
#include "extract/layout/drawing_debris.h"
#include "extract/layout/facing_layout.h"
#include "extract/layout/paragraph_builder.h"
#include "extract/layout/table_placer.h"
#include "extract/layout/title_finder.h"

namespace zhengbao {

namespace {

// The text area of most odd or even pages that show one: bound volumes have
// their margins mirrored.
TextArea usual_area(const std::vector<PageLines>& pages, bool odd) {
  std::vector<float> lefts;
  std::vector<float> rights;
  std::vector<float> sizes;
  std::vector<float> pitches;
  for (const PageLines& page : pages) {
    if ((page.number % 2 == 1) != odd) continue;
    const TextArea area = measure_area(page.lines, 0, Direction::right);
    constexpr std::size_t kShowsMargins = 10;
    if (area.lines < kShowsMargins) continue;
    lefts.push_back(area.left);
    rights.push_back(area.right);
    sizes.push_back(area.size);
    pitches.push_back(area.pitch);
  }
  if (lefts.empty()) return {};
  return {median(lefts), median(rights), median(sizes), median(pitches), lefts.size(), 0};
}

std::vector<Box> rules_across(const Page& page) {
  constexpr float kLong = 0.4F;          // of the width of the page
  constexpr std::size_t kMaxRules = 64;  // more are tables
  std::vector<Box> rules;
  for (const Ruling& ruling : page.rulings) {
    if (rules.size() == kMaxRules) break;
    if (ruling.horizontal() && ruling.box.width() > kLong * page.width) rules.push_back(ruling.box);
  }
  return rules;
}

// Heads first and feet last, wherever the order of columns left them.
void order_running_matter(PageLines& page) {
  const auto rank = [&](const TextLine& line) {
    if (line.role == LineRole::body) return 1;
    return line.box.center_y() < page.height / 2 ? 0 : 2;
  };
  std::stable_sort(page.lines.begin(), page.lines.end(),
                   [&](const TextLine& a, const TextLine& b) { return rank(a) < rank(b); });
}

}  // namespace

void lay_out(std::vector<LaidOutPage> files_pages, Document& document) {
  FacingLayout facing;
  const std::size_t first_page = document.pages.size();
  const std::size_t first_title = document.titles.size();
  std::vector<LaidOutPage> pages = facing.part(std::move(files_pages));
  std::vector<PageLines> lines;
  lines.reserve(pages.size());
  for (LaidOutPage& laid_out : pages) {
    const Page& page = laid_out.page;
    lines.push_back(
        {page.number, page.width, page.height, std::move(laid_out.lines), {}, rules_across(page)});
  }
  mark_running_matter(lines);
  for (PageLines& page : lines) {
    order_running_matter(page);
    set_charts_apart(page);
    set_debris_apart(page);
  }
  const TextArea usual_odd = usual_area(lines, true);
  const TextArea usual_even = usual_area(lines, false);
  std::vector<std::vector<BlockSetting>> settings;
  std::vector<std::vector<FoundTable>> tables;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    Page& page = pages[i].page;
    page.label = std::move(lines[i].label);
    const TextArea& usual = page.number % 2 == 1 ? usual_odd : usual_even;
    PageBlocks built = build_blocks(lines[i].lines, usual, page.width, page.height);
    page.blocks = std::move(built.blocks);
    settings.push_back(std::move(built.settings));
    lines[i].lines = {};
    tables.push_back(std::move(pages[i].tables));
    document.pages.push_back(std::move(page));
  }
  classify_blocks(document.pages);
  mark_continuations(document.pages, settings);
  place_tables(std::move(tables), document);
  const std::vector<TitleCandidate> titles = find_titles(document.pages);
  document.titles.insert(document.titles.end(), titles.begin(), titles.end());
  facing.join(first_page, first_title, document);
}

}  // namespace zhengbao
