#include "extract/layout/title_finder.h"

#include <algorithm>

#include "core/text.h"
#include "extract/layout/line_form.h"
#include "extract/layout/list_label.h"

namespace zhengbao {

namespace {

constexpr int kFirstPages = 3;
constexpr std::size_t kMaxCandidates = 8;

struct Scored {
  float score;
  TitleCandidate candidate;
};

bool can_be_title(const Block& block) {
  if (block.kind != BlockKind::heading) return false;
  const std::u32string text = to_utf32(block.text);
  constexpr std::size_t kShortest = 4;  // 目录, 附件, 序言 are no titles
  if (text.size() < kShortest || find_label(text).kind != LabelKind::none) return false;
  return std::any_of(text.begin(), text.end(),
                     [](char32_t c) { return is_han(c) || is_latin_letter(c); });
}

float score_of(const Block& block, int page_number) {
  float score = block.font_size;
  if (block.alignment != Alignment::center) score *= 0.8F;
  if (block.bold) score *= 1.05F;
  score /= 1 + 0.3F * static_cast<float>(page_number - 1);
  return is_red(block.color) ? score / 100 : score;
}

}  // namespace

std::vector<TitleCandidate> find_titles(const std::vector<Page>& pages) {
  std::vector<Scored> found;
  for (const Page& page : pages) {
    if (page.number > kFirstPages) break;
    for (const Block& block : page.blocks) {
      if (!can_be_title(block)) continue;
      found.push_back({score_of(block, page.number),
                       {TitleSource::layout, block.text, page.number, block.box}});
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Scored& a, const Scored& b) { return a.score > b.score; });
  std::vector<TitleCandidate> titles;
  for (Scored& scored : found) {
    if (titles.size() == kMaxCandidates) break;
    titles.push_back(std::move(scored.candidate));
  }
  return titles;
}

}  // namespace zhengbao
