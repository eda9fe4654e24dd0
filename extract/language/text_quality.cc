#include "extract/language/text_quality.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <bit>

#include "core/text.h"
#include "extract/language/han_statistics.h"

namespace zhengbao {
namespace {

// Fewer characters than this are no evidence: a page number, a seal's two words.
constexpr std::size_t kLeastCharacters = 8;
constexpr std::size_t kLeastImpossible = 4;
constexpr double kImpossibleShare = 0.3;
// A third of the characters in lists of chemicals and a fifth in lists of names
// are none that statutes use; of rows of rare ideographs nearly all.
constexpr double kUncountedShare = 0.7;
// French and Czech prose stays below a sixth, bytes of GBK shown as Latin-1 are
// near one.
constexpr double kUpperLatinShare = 0.5;
// Formulas and tables use few kinds of signs.
constexpr double kSignShare = 0.4;
constexpr int kLeastSignKinds = 6;
// Mean of ln P(b|a): official prose -3.5 to -5.5, other prose in Chinese and
// Japanese -6 to -9, verse -10, characters exchanged for others at random -12,
// lists of names and chemicals also -12. So only running text, which has its
// stops, can be told from a permuted one, and only in quantity.
constexpr double kPermutedMean = -11.2;
constexpr std::size_t kLeastPairs = 100;
constexpr double kStopShare = 1.0 / 40;
constexpr double kFluentMean = -5.5;
constexpr double kRandomMean = -12.5;
// One odd name must not outweigh a line.
constexpr float kLeastPair = -14;

constexpr std::u32string_view kSigns = U"!\"#$&'*+<=>?@[\\]^_`{|}~";

}  // namespace

bool is_impossible(char32_t c) {
  if (c >= 0x20 && c < 0x7F) return false;
  if (is_han(c) || (c >= 0x3000 && c < 0x3100 && c != 0x3040)) return false;
  if (c >= 0xF000 && c <= 0xF0FF) return false;
  if (is_space(c)) return false;
  if (c == kReplacementCharacter || c > 0x10FFFF) return true;
  const auto type = u_charType(static_cast<UChar32>(c));
  return type == U_UNASSIGNED || type == U_CONTROL_CHAR || type == U_PRIVATE_USE_CHAR ||
         type == U_SURROGATE;
}

void TextTally::add(char32_t c) {
  if (is_space(c)) return;
  ++characters_;
  if (is_han(c)) {
    add_han(c);
  } else if (c >= 0x21 && c <= 0xFF) {
    add_latin(c);
  } else if (is_kana(c)) {
    ++kana_;
  } else if (c == U'，' || c == U'。' || c == U'；') {
    ++stops_;
  } else if (is_impossible(c)) {
    ++impossible_;
  }
  previous_ = c;
}

void TextTally::add_han(char32_t c) {
  ++han_;
  if (!is_counted_han(c)) ++uncounted_han_;
  if (!is_han(previous_)) return;
  ++han_pairs_;
  pair_sum_ += static_cast<double>(std::max(pair_log_probability(previous_, c), kLeastPair));
}

void TextTally::add_latin(char32_t c) {
  if (c >= 0x7F && c < 0xA0) {
    ++impossible_;
  } else if (c > 0xA0) {
    ++upper_latin1_;
  } else if (const std::size_t kind = kSigns.find(c); kind != std::u32string_view::npos) {
    ++signs_;
    sign_kinds_ |= 1U << kind;
  }
}

std::string_view TextTally::flaw() const {
  if (impossible_ >= kLeastImpossible && is_share(impossible_, kImpossibleShare, characters_)) {
    return "characters that no text holds";
  }
  if (characters_ < kLeastCharacters) return {};
  if (han_ >= kLeastCharacters && kana_ == 0 && is_share(uncounted_han_, kUncountedShare, han_)) {
    return "nothing but rare ideographs";
  }
  if (is_share(upper_latin1_, kUpperLatinShare, characters_)) return "accented letters in a row";
  if (std::popcount(sign_kinds_) >= kLeastSignKinds && is_share(signs_, kSignShare, characters_)) {
    return "signs where letters should be";
  }
  if (han_pairs_ >= kLeastPairs && is_share(stops_, kStopShare, han_) &&
      pair_sum_ < kPermutedMean * static_cast<double>(han_pairs_)) {
    return "ideographs that never follow each other";
  }
  return {};
}

double TextTally::score() const {
  if (characters_ == 0) return 0;
  const auto all = static_cast<double>(characters_);
  const double possible = 1 - static_cast<double>(impossible_) / all;
  const double noise = static_cast<double>(signs_ + upper_latin1_) / all;
  double fluency = 1;
  if (han_pairs_ > 0) {
    const double mean = pair_sum_ / static_cast<double>(han_pairs_);
    fluency = std::clamp((mean - kRandomMean) / (kFluentMean - kRandomMean), 0.0, 1.0);
  }
  const double han = static_cast<double>(han_) / all;
  return possible * (1 - noise / 2) * (han * fluency + 1 - han);
}

TextQuality TextTally::quality() const {
  TextQuality quality;
  quality.score = score();
  quality.reason = flaw();
  if (!quality.reason.empty()) {
    quality.verdict = TextVerdict::implausible;
  } else if (characters_ >= kLeastCharacters) {
    quality.verdict = TextVerdict::plausible;
  }
  return quality;
}

TextQuality judge_text(std::u32string_view text) {
  TextTally tally;
  for (const char32_t c : text) tally.add(c);
  return tally.quality();
}

TextQuality judge_text(std::string_view text) {
  TextTally tally;
  for (std::size_t i = 0; i < text.size();) tally.add(next_code_point(text, i));
  return tally.quality();
}

}  // namespace zhengbao
