#include "extract/ocr/page/layer_comparison.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "core/text_clean.h"
#include "extract/language/text_quality.h"
#include "extract/ocr/page/reading_merge.h"

namespace zhengbao {

namespace {

// Percent: nobody knows which program wrote the hidden text.
constexpr std::uint8_t kHiddenConfidence = 60;
constexpr std::uint8_t kAgreedConfidence = 99;
// Of the score of text_quality.h: less is chance.
constexpr double kClearlyBetter = 0.15;
// Percent: what the recogniser is surer of than this is not given up.
constexpr double kSureLine = 90;

struct LayerLine {
  Box box;
  std::vector<std::uint32_t> glyphs;
  std::u32string text;
};

// The glyphs of one line come one after the other and share their height.
std::vector<LayerLine> lines_of(const PageContent& page, bool hidden_only) {
  std::vector<LayerLine> lines;
  const Glyph* before = nullptr;
  for (std::uint32_t i = 0; i < page.glyphs.size(); ++i) {
    const Glyph& glyph = page.glyphs[i];
    if (hidden_only && !page.styles[glyph.style].invisible) continue;
    const bool goes_on = before && glyph.direction == before->direction &&
                         2 * overlap_y(glyph.box, before->box) > glyph.box.height() &&
                         glyph.box.left > before->box.left - glyph.box.height();
    if (!goes_on) lines.emplace_back();
    LayerLine& line = lines.back();
    line.box = join(line.box, glyph.box);
    line.glyphs.push_back(i);
    line.text += clean_code_point(glyph.code);
    before = &glyph;
  }
  return lines;
}

double mean_confidence(const PageContent& page, const LayerLine& line) {
  double sum = 0;
  for (const std::uint32_t index : line.glyphs) sum += page.glyphs[index].confidence;
  return line.glyphs.empty() ? 0 : sum / static_cast<double>(line.glyphs.size());
}

bool is_on(const Glyph& glyph, const Box& line) {
  const float y = glyph.box.center_y();
  const float x = glyph.box.center_x();
  const float em = line.height() / 2;
  return y > line.top && y < line.bottom && x > line.left - em && x < line.right + em;
}

class LayerMerger {
 public:
  LayerMerger(PageContent& page, const PageContent& reading) : page_(page), reading_(reading) {}

  LayerComparison run() {
    is_answered_.assign(page_.glyphs.size(), false);
    is_kept_.assign(page_.glyphs.size(), false);
    for (const LayerLine& line : lines_of(reading_, false)) compare(line);
    keep_unanswered();
    rebuild();
    return result_;
  }

 private:
  void compare(const LayerLine& line) {
    std::vector<std::uint32_t> below;
    for (std::uint32_t i = 0; i < page_.glyphs.size(); ++i) {
      const Glyph& glyph = page_.glyphs[i];
      if (is_answered_[i] || !page_.styles[glyph.style].invisible) continue;
      if (!is_on(glyph, line.box)) continue;
      is_answered_[i] = true;
      below.push_back(i);
    }
    std::ranges::stable_sort(below, {}, [&](std::uint32_t i) { return page_.glyphs[i].box.left; });
    std::u32string text;
    for (const std::uint32_t i : below) text += clean_code_point(page_.glyphs[i].code);
    const bool is_same = text == line.text;
    if (!below.empty() && !is_same && is_hidden_better(line, text)) {
      for (const std::uint32_t i : below) is_kept_[i] = true;
      ++result_.hidden;
      return;
    }
    for (const std::uint32_t i : line.glyphs) {
      taken_.push_back(reading_.glyphs[i]);
      if (is_same) taken_.back().confidence = kAgreedConfidence;
    }
    ++(is_same ? result_.same : result_.anew);
  }

  bool is_hidden_better(const LayerLine& line, const std::u32string& text) const {
    if (mean_confidence(reading_, line) >= kSureLine) return false;
    const TextQuality hidden = judge_text(text);
    return hidden.verdict != TextVerdict::implausible &&
           hidden.score > judge_text(line.text).score + kClearlyBetter;
  }

  // What the recogniser saw no ink of is kept only where it reads like text.
  void keep_unanswered() {
    for (const LayerLine& line : lines_of(page_, true)) {
      const bool is_new = std::ranges::none_of(
          line.glyphs, [&](std::uint32_t i) { return static_cast<bool>(is_answered_[i]); });
      if (!is_new || judge_text(line.text).verdict != TextVerdict::plausible) continue;
      for (const std::uint32_t i : line.glyphs) is_kept_[i] = true;
      ++result_.hidden;
    }
  }

  void rebuild() {
    std::vector<Glyph> kept;
    page_.invisible = 0;
    for (std::size_t i = 0; i < page_.glyphs.size(); ++i) {
      Glyph& glyph = page_.glyphs[i];
      if (page_.styles[glyph.style].invisible) {
        if (!is_kept_[i]) continue;
        glyph.confidence = std::min(glyph.confidence, kHiddenConfidence);
        ++page_.invisible;
      }
      kept.push_back(glyph);
    }
    page_.glyphs = std::move(kept);
    for (const Glyph& glyph : taken_) append_glyph(reading_, glyph, page_);
    page_.rulings.insert(page_.rulings.end(), reading_.rulings.begin(), reading_.rulings.end());
  }

  PageContent& page_;
  const PageContent& reading_;
  std::vector<bool> is_answered_;
  std::vector<bool> is_kept_;
  std::vector<Glyph> taken_;
  LayerComparison result_;
};

}  // namespace

LayerComparison merge_layers(PageContent& page, const PageContent& reading) {
  return LayerMerger(page, reading).run();
}

}  // namespace zhengbao
