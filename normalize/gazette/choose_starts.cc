#include "normalize/gazette/choose_starts.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <map>

#include "normalize/gazette/outline_signs.h"

namespace zhengbao {
namespace {

constexpr std::size_t kReach = 64;  // heads back to the document that may name an annex
constexpr std::size_t kRichContents = 3;
constexpr double kSure = 0.8;
constexpr double kScale = 1.5;  // signs are not independent: their sum overstates

double probability(double evidence) { return 1 / (1 + std::exp(-evidence / kScale)); }

std::vector<ListedTitle> listed_entries(const ContentsPage& contents) {
  std::vector<ListedTitle> titles;
  for (const ContentsEntry& entry : contents.entries) {
    // An order has no title of its own to be known by.
    const bool order = order_number(entry.title).has_value();
    titles.push_back({order ? TitleKey{} : title_key(entry.title), entry.page});
  }
  return titles;
}

// The distance that most titles found have between printed and file page.
void learn_offset(const ContentsPage& contents, const std::vector<EntryMatch>& matches,
                  const std::vector<StartCandidate>& starts, const IssueText& text,
                  PrintedPages& pages) {
  std::map<int, int> votes;
  for (const EntryMatch& match : matches) {
    const std::string& printed = contents.entries[match.entry].printed_page;
    int number = 0;
    const auto read = std::from_chars(printed.data(), printed.data() + printed.size(), number);
    if (match.likeness < kSure || printed.empty() || read.ec != std::errc()) continue;
    ++votes[text.rows[starts[match.start].begin].page - number];
  }
  const auto most = std::max_element(
      votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most != votes.end()) pages.assume_offset(most->first);
}

void fill_pages(ContentsPage& contents, const PrintedPages& pages) {
  for (ContentsEntry& entry : contents.entries) entry.page = pages.file_page(entry.printed_page);
}

std::vector<ListedSigns> listed_signs(const IssueText& text,
                                      const std::vector<StartCandidate>& starts,
                                      const ContentsPage& contents,
                                      const std::vector<EntryMatch>& matches) {
  std::vector<ListedSigns> signs(starts.size());
  const bool rich =
      contents.entries.size() >= kRichContents && 2 * matches.size() >= contents.entries.size();
  for (ListedSigns& sign : signs) sign.contents_rich = rich;
  for (const EntryMatch& match : matches) {
    ListedSigns& sign = signs[match.start];
    sign.contents = match.likeness;
    const int page = contents.entries[match.entry].page;
    const int away = std::abs(page - text.rows[starts[match.start].begin].page);
    sign.contents_page_agrees = page > 0 && away == 0;
    sign.contents_page_differs = page > 0 && away > 1;
  }
  const std::vector<double> outline = outline_evidence(text, starts);
  for (std::size_t i = 0; i < starts.size(); ++i) signs[i].outline = outline[i];
  return signs;
}

// The heaviest chain of heads. best[i] is that of the chains that end in i.
class Chain {
 public:
  Chain(const std::vector<StartCandidate>& starts, std::vector<double> own, const TitleStyle& style)
      : starts_(starts), own_(std::move(own)), style_(style) {}

  std::vector<std::size_t> choose() {
    const std::size_t n = starts_.size();
    best_.assign(n, kNever);
    before_.assign(n, kNone);
    double best_far = 0;  // of all chains that end beyond reach
    std::size_t far = kNone;
    for (std::size_t i = 0; i < n; ++i) {
      if (i > kReach && best_[i - kReach - 1] > best_far) {
        far = i - kReach - 1;
        best_far = best_[far];
      }
      // What speaks against a head after any document begins none; nothing that
      // stands before it can make it better.
      if (own_[i] <= 0) continue;
      if (far != kNone || i <= kReach) link(i, far, best_far, own_[i]);
      for (std::size_t j = i > kReach ? i - kReach : 0; j < i; ++j) {
        if (best_[j] > kNever) link(i, j, best_[j], evidence(j, i));
      }
    }
    return trace();
  }

  // What speaks for head `i` when the document before it is `before`.
  double evidence(std::size_t before, std::size_t i) const {
    return own_[i] + (before == kNone ? 0 : relation(before, i));
  }

  static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

 private:
  static constexpr double kNever = -1e9;

  void link(std::size_t i, std::size_t before, double weight, double evidence) {
    if (evidence <= 0 || weight + evidence <= best_[i]) return;
    best_[i] = weight + evidence;
    before_[i] = before;
  }

  double relation(std::size_t j, std::size_t i) const {
    return i - j > kReach ? 0 : evidence_from(starts_[j], starts_[i], i == j + 1, style_);
  }

  std::vector<std::size_t> trace() const {
    std::vector<std::size_t> chain;
    std::size_t end = kNone;
    double best = 0;
    for (std::size_t i = 0; i < best_.size(); ++i) {
      if (best_[i] > best) {
        best = best_[i];
        end = i;
      }
    }
    for (; end != kNone; end = before_[end]) chain.push_back(end);
    std::reverse(chain.begin(), chain.end());
    return chain;
  }

  const std::vector<StartCandidate>& starts_;
  const std::vector<double> own_;
  const TitleStyle& style_;
  std::vector<double> best_;
  std::vector<std::size_t> before_;
};

// A document is as sure as its beginning, the next one's, and the heads within
// it that were taken for none.
std::vector<ChosenStart> with_confidence(const std::vector<std::size_t>& chain,
                                         const Chain& weights, std::size_t candidates) {
  std::vector<ChosenStart> chosen;
  for (std::size_t c = 0; c < chain.size(); ++c) {
    const std::size_t before = c > 0 ? chain[c - 1] : Chain::kNone;
    double sure = probability(weights.evidence(before, chain[c]));
    const std::size_t next = c + 1 < chain.size() ? chain[c + 1] : candidates;
    if (next < candidates) sure = std::min(sure, probability(weights.evidence(chain[c], next)));
    for (std::size_t i = chain[c] + 1; i < next; ++i) {
      sure = std::min(sure, 1 - probability(weights.evidence(chain[c], i)));
    }
    chosen.push_back({chain[c], std::round(sure * 100) / 100});
  }
  return chosen;
}

}  // namespace

StartChoice choose_starts(const IssueText& text, const std::vector<StartCandidate>& starts,
                          ContentsPage& contents, PrintedPages& pages) {
  StartChoice choice;
  fill_pages(contents, pages);
  choice.contents = match_entries(listed_entries(contents), starts, text);
  if (!pages.observed()) {
    learn_offset(contents, choice.contents, starts, text, pages);
    fill_pages(contents, pages);
    choice.contents = match_entries(listed_entries(contents), starts, text);
  }
  const TitleStyle style(starts);
  const auto signs = listed_signs(text, starts, contents, choice.contents);
  std::vector<double> own;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    own.push_back(own_evidence(text, starts[i], style, signs[i]));
  }
  Chain weights(starts, std::move(own), style);
  const std::vector<std::size_t> chain = weights.choose();
  choice.chosen = with_confidence(chain, weights, starts.size());
  for (const std::size_t i : chain) choice.certain += is_certain_head(starts[i]) ? 1 : 0;
  return choice;
}

}  // namespace zhengbao
