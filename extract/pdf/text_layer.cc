#include "extract/pdf/text_layer.h"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <string_view>
#include <utility>

#include "core/text.h"
#include "extract/language/text_quality.h"
#include "extract/pdf/date_sense.h"
#include "extract/pdf/page_fonts.h"

namespace zhengbao {
namespace {

// Where a sixth of a page is garbled, its other fonts, whose runs are too short to
// tell, are not to be trusted either.
constexpr double kMostBroken = 0.15;
// Latin letters other than M and W are half an em wide, give or take; typewriter
// faces 0.6. Ideographs are one em.
constexpr float kIdeographWidth = 0.85F;
constexpr std::size_t kLeastWideLatin = 2;
constexpr std::size_t kLeastWideGuesses = 1;  // of a font that says nothing of its characters
// Full-width letters and digits may be stored as ASCII. Ideographs numbered in
// the order of their first use, from ! on, show by the signs among them.
constexpr double kSignShare = 0.25;
constexpr std::size_t kLeastSignKinds = 4;
// Bullets are of few kinds.
constexpr std::size_t kLeastSymbolKinds = 12;
// One sign nobody maps is a bullet; two in a row are a word.
constexpr std::size_t kLeastUnknownRun = 2;
// Glyphs further apart than this (in ems) are two runs.
constexpr float kRunGap = 1.5F;

struct FontEvidence {
  TextTally text;
  bool guessed = false;
  std::size_t latin = 0;  // characters of Latin-1 that are narrow in every face
  double latin_width = 0;
  std::size_t signs = 0;  // those of them that are neither digits nor ASCII letters
  std::bitset<256> sign_kinds;
  std::size_t wide_symbols = 0;  // U+F0xx as wide as an ideograph
  std::bitset<256> symbol_kinds;
  std::size_t capitals = 0;       // of ASCII, from D on
  std::size_t outside = 0;        // other characters of ASCII from A on
  std::size_t hidden_vowels = 0;  // among the capitals: what stands 29 above them

  bool has_many_signs() const {
    return sign_kinds.count() >= kLeastSignKinds &&
           static_cast<double>(signs) >= kSignShare * static_cast<double>(latin);
  }
};

bool is_narrow_latin(char32_t c) {
  constexpr std::u32string_view kWide = U"MWmw@%&Æ";
  return c > 0x20 && c < 0x100 && kWide.find(c) == std::u32string_view::npos;
}

// The dots that lead to a page number say nothing of the text.
bool is_leader(char32_t c) { return c == U'.' || c == U'…' || c == U'·' || c == U'_'; }

float length_along(const Glyph& glyph) {
  const bool is_upright = glyph.direction == Direction::down || glyph.direction == Direction::up;
  return is_upright ? glyph.box.height() : glyph.box.width();
}

// TrueType fonts number the glyphs of ASCII from 29 below their codes on. Small letters
// are then capitals from D on, and nothing stands for A, B and C.
bool has_glyph_numbers(const FontEvidence& font) {
  constexpr std::size_t kLeastCapitals = 16;
  constexpr double kLeastVowels = 0.27;
  constexpr double kMostVowels = 0.55;
  constexpr std::size_t kFewOutside = 6;  // one in so many: letters with accents
  if (!font.guessed || font.capitals < kLeastCapitals) return false;
  if (font.outside * kFewOutside > font.capitals) return false;
  const double vowels =
      static_cast<double>(font.hidden_vowels) / static_cast<double>(font.capitals);
  return vowels >= kLeastVowels && vowels <= kMostVowels;
}

std::string_view flaw_of(const FontEvidence& font) {
  const TextQuality quality = font.text.quality();
  if (quality.verdict == TextVerdict::implausible) return quality.reason;
  if (font.symbol_kinds.count() >= kLeastSymbolKinds &&
      font.wide_symbols * 2 > font.text.characters()) {
    return "ideographs that are named as symbols";
  }
  if (has_glyph_numbers(font)) return "numbers of glyphs that are taken for letters";
  const auto latin = static_cast<double>(font.latin);
  if (font.latin >= (font.guessed ? kLeastWideGuesses : kLeastWideLatin) &&
      font.latin * 2 > font.text.characters() &&
      font.latin_width >= static_cast<double>(kIdeographWidth) * latin &&
      (font.guessed || font.has_many_signs())) {
    return "ideographs that are named as letters";
  }
  return {};
}

// Programs draw characters in any order: only neighbours say what follows what.
bool is_next_to(const Glyph& before, const Glyph& glyph) {
  if (glyph.direction != before.direction || glyph.direction == Direction::slanted) return false;
  const Box& a = before.box;
  const Box& b = glyph.box;
  const bool is_upright = glyph.direction == Direction::down || glyph.direction == Direction::up;
  const float em = is_upright ? b.width() : b.height();
  const float aside = is_upright ? b.center_x() - a.center_x() : b.center_y() - a.center_y();
  float gap = b.left - a.right;
  if (glyph.direction == Direction::left) gap = a.left - b.right;
  if (glyph.direction == Direction::down) gap = b.top - a.bottom;
  if (glyph.direction == Direction::up) gap = a.top - b.bottom;
  return std::abs(aside) < em / 2 && gap > -em / 2 && gap < kRunGap * em;
}

bool continues(const Box& run, Direction run_direction, const Glyph& glyph) {
  if (run_direction != glyph.direction) return false;
  const bool is_upright = glyph.direction == Direction::down || glyph.direction == Direction::up;
  const Box& box = glyph.box;
  const float across = is_upright ? std::min(run.right, box.right) - std::max(run.left, box.left)
                                  : std::min(run.bottom, box.bottom) - std::max(run.top, box.top);
  const float em = is_upright ? box.width() : box.height();
  const float gap = is_upright ? std::max(run.top, box.top) - std::min(run.bottom, box.bottom)
                               : std::max(run.left, box.left) - std::min(run.right, box.right);
  return across > em / 2 && gap < kRunGap * em;
}

class Judgement {
 public:
  explicit Judgement(PageContent& page)
      : page_(page), fonts_(fonts_of(page)), evidence_(fonts_.count), flaws_(fonts_.count) {}

  TextLayerVerdict run() {
    gather();
    for (std::size_t i = 0; i < fonts_.count; ++i) flaws_[i] = flaw_of(evidence_[i]);
    mark();
    mark_digits();
    return conclude();
  }

 private:
  std::uint32_t font_of(const Glyph& glyph) const { return fonts_.of_style[glyph.style]; }

  void gather() {
    for (std::size_t i = 0; i < page_.styles.size(); ++i) {
      evidence_[fonts_.of_style[i]].guessed = page_.styles[i].guessed;
    }
    std::uint32_t last = 0;
    const Glyph* before = nullptr;
    for (const Glyph& glyph : page_.glyphs) {
      const std::uint32_t font = font_of(glyph);
      FontEvidence& evidence = evidence_[font];
      if (font != last || !before || !is_next_to(*before, glyph)) evidence.text.break_run();
      last = font;
      before = &glyph;
      evidence.text.add(glyph.code);
      if (is_narrow_latin(glyph.code)) add_latin(glyph, evidence);
      if (glyph.code >= 0xF000 && glyph.code <= 0xF0FF) add_symbol(glyph, evidence);
      if (glyph.code >= U'A' && glyph.code <= U'~') add_letter(glyph.code, evidence);
    }
  }

  static void add_letter(char32_t c, FontEvidence& evidence) {
    constexpr std::u32string_view kVowels = U"DHLRX";  // a, e, i, o, u
    if (c < U'D' || c > U']') {
      ++evidence.outside;
      return;
    }
    ++evidence.capitals;
    if (kVowels.find(c) != std::u32string_view::npos) ++evidence.hidden_vowels;
  }

  void add_symbol(const Glyph& glyph, FontEvidence& evidence) const {
    if (length_along(glyph) < kIdeographWidth * page_.styles[glyph.style].size) return;
    ++evidence.wide_symbols;
    evidence.symbol_kinds.set(glyph.code & 0xFF);
  }

  void add_latin(const Glyph& glyph, FontEvidence& evidence) const {
    ++evidence.latin;
    evidence.latin_width +=
        static_cast<double>(length_along(glyph) / page_.styles[glyph.style].size);
    if (is_digit(glyph.code) || (glyph.code < 0x80 && is_latin_letter(glyph.code))) return;
    ++evidence.signs;
    evidence.sign_kinds.set(glyph.code);
  }

  void mark() {
    std::size_t unknown = 0;  // length of the run of unknown characters that ends here
    bool any_unknown = std::any_of(evidence_.begin(), evidence_.end(),
                                   [](const auto& font) { return font.text.impossible() > 0; });
    for (std::size_t i = 0; i < page_.glyphs.size(); ++i) {
      Glyph& glyph = page_.glyphs[i];
      const std::string_view flaw = flaws_[font_of(glyph)];
      if (!flaw.empty()) {
        note(flaw);
        glyph.confidence = 0;
        continue;
      }
      if (!any_unknown) continue;
      unknown = is_impossible(glyph.code) ? unknown + 1 : 0;
      if (unknown < kLeastUnknownRun) continue;
      note("characters that no text holds");
      glyph.confidence = 0;
      page_.glyphs[i - 1].confidence = 0;
    }
  }

  void mark_digits() {
    const std::vector<bool> senseless =
        fonts_of_senseless_dates(page_, fonts_.of_style, fonts_.count);
    for (Glyph& glyph : page_.glyphs) {
      if (!senseless[font_of(glyph)] || !is_digit(glyph.code)) continue;
      note("digits whose dates are none");
      glyph.confidence = 0;
    }
  }

  void note(std::string_view reason) {
    if (verdict_.reason.empty()) verdict_.reason = reason;
  }

  TextLayerVerdict conclude() {
    if (verdict_.reason.empty()) return std::move(verdict_);
    std::size_t broken = 0;
    std::size_t all = 0;
    bool is_in_run = false;
    Direction direction = Direction::right;
    for (const Glyph& glyph : page_.glyphs) {
      const bool is_good = glyph.confidence > 0;
      if (!is_good || !is_leader(glyph.code)) ++all;
      const bool may_go_on = std::exchange(is_in_run, !is_good);
      if (is_good) continue;
      ++broken;
      if (may_go_on && continues(verdict_.broken.back(), direction, glyph)) {
        verdict_.broken.back() = join(verdict_.broken.back(), glyph.box);
        ++verdict_.broken_glyphs.back();
      } else {
        verdict_.broken.push_back(glyph.box);
        verdict_.broken_glyphs.push_back(1);
      }
      direction = glyph.direction;
    }
    verdict_.broken_share = static_cast<double>(broken) / static_cast<double>(all);
    if (verdict_.broken_share >= kMostBroken) {
      verdict_.usable = false;
      verdict_.broken_glyphs.clear();
      verdict_.broken = {Box{0, 0, page_.width, page_.height}};
    }
    return std::move(verdict_);
  }

  PageContent& page_;
  PageFonts fonts_;
  std::vector<FontEvidence> evidence_;
  std::vector<std::string_view> flaws_;
  TextLayerVerdict verdict_;
};

}  // namespace

TextLayerVerdict judge_text_layer(PageContent& page) {
  if (page.glyphs.empty()) return {};
  return Judgement(page).run();
}

void report_text_layer(const TextLayerVerdict& verdict, const PageContent& page, int page_number,
                       std::vector<Diagnostic>& diagnostics) {
  if (!verdict.reason.empty()) {
    const long percent = std::max(std::lround(verdict.broken_share * 100), 1L);
    diagnostics.push_back(make_diagnostic(
        "text-layer-garbled",
        std::to_string(percent) + "% of the characters are not what is drawn: " + verdict.reason,
        page_number));
  }
  if (page.repaired > 0) {
    diagnostics.push_back(make_diagnostic(
        "text-layer-repaired",
        std::to_string(page.repaired) + " characters were decoded as they were meant",
        page_number));
  }
}

}  // namespace zhengbao
