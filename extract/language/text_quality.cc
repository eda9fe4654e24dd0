#include "extract/language/text_quality.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <bit>

#include "core/text.h"
#include "extract/language/basic_han.h"
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
// Mean of ln P(c), a dozen characters and more: names of places -12.1 at the least,
// lists of chemicals and fishes -14.8, but of characters that every type case has;
// prose whose characters are exchanged for others a fixed way on is below -12.5 in 95
// of 100 lines of twenty characters, and more than a fourth of it in no type case.
constexpr std::size_t kLeastRareHan = 12;
constexpr double kRareMean = -12.5;
constexpr double kStrangeShare = 0.2;
// Mean of ln P(b|a) - ln P(b) over different pairs: official prose 0 to 3, other
// prose and classical texts above -0.9; characters of prose exchanged for each other
// -1.1 to -2.5. In lists of names what follows what says as little, but their
// characters are rarer ones.
constexpr double kPermutedGain = -1.0;
constexpr double kCommonMean = -8;
constexpr std::size_t kLeastPairs = 60;
// Glyph numbers taken for characters are letters of any script of the world.
constexpr double kForeignShare = 0.15;
constexpr std::size_t kLeastForeign = 6;
constexpr std::size_t kLeastForeignScripts = 4;
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
  } else if (is_impossible(c)) {
    ++impossible_;
  } else if (c > 0x52F) {
    add_foreign(c);
  }
  previous_ = c;
}

void TextTally::add_han(char32_t c) {
  ++han_;
  if (!is_counted_han(c)) {
    ++uncounted_han_;
    if (!is_basic_han(c)) ++strange_han_;
  }
  han_sum_ += static_cast<double>(han_log_probability(c));
  if (is_han(previous_)) add_pair(c);
}

void TextTally::add_pair(char32_t c) {
  const float together = std::max(pair_log_probability(previous_, c), kLeastPair);
  ++han_pairs_;
  pair_sum_ += static_cast<double>(together);
  const std::size_t hash = (previous_ * 0x9E3779B1U ^ c * 0x85EBCA6BU) >> 13 & 0xFFF;
  if (pairs_seen_[hash]) return;
  pairs_seen_.set(hash);
  ++new_pairs_;
  gain_sum_ += static_cast<double>(together - han_log_probability(c));
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

// Scripts from Armenian to those of the supplementary planes. Sinitic signs, Hangul
// and whatever all scripts share are at home on any page.
void TextTally::add_foreign(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
  switch (script) {
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_HAN:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
      return;
    default:
      break;
  }
  ++foreign_;
  foreign_scripts_.set(static_cast<std::size_t>(script) & 0xFF);
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
  const auto han = static_cast<double>(han_);
  if (han_ >= kLeastRareHan && kana_ == 0 && is_share(strange_han_, kStrangeShare, han_) &&
      han_sum_ < kRareMean * han) {
    return "nothing but rare ideographs";
  }
  if (new_pairs_ >= kLeastPairs && gain_sum_ < kPermutedGain * static_cast<double>(new_pairs_) &&
      han_sum_ > kCommonMean * han) {
    return "ideographs that never follow each other";
  }
  if (foreign_ >= kLeastForeign && foreign_scripts_.count() >= kLeastForeignScripts &&
      is_share(foreign_, kForeignShare, characters_)) {
    return "letters of many scripts";
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
