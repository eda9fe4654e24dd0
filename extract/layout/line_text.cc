#include "extract/layout/line_text.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

#include "core/median.h"
#include "core/text.h"
#include "core/text_clean.h"
#include "extract/layout/list_label.h"

namespace zhengbao {

namespace {

constexpr char32_t kSoftHyphen = 0xAD;

// One character of the line on its way to text.
struct Piece {
  char32_t code;  // clean
  char32_t raw;
  float left;
  float right;
  float size;
  bool wide;         // as broad as a Chinese character
  bool punctuation;  // of Chinese text
  bool drawn_space;  // before it
  bool doubtful;
  bool space = false;  // decided: before it
};

bool is_combining(char32_t c) { return (c >= 0x300 && c <= 0x36F) || c == 0x3099 || c == 0x309A; }

// Code points whose canonical form needs the normaliser.
bool is_unstable(char32_t c) {
  return c >= 0x20000 || (c >= 0x2126 && c <= 0x212B) || (c >= 0x1F00 && c <= 0x1FFF);
}

char32_t clean_glyph_code(char32_t code) {
  // A soft hyphen that is drawn is a hyphen: fonts of XeTeX map "2014-2020" so.
  if (code == kSoftHyphen) return U'-';
  if (!is_unstable(code)) return clean_code_point(code);
  std::string utf8;
  append_utf8(utf8, code);
  const std::u32string clean = to_utf32(clean_text(utf8));
  return clean.size() == 1 ? clean[0] : clean_code_point(code);
}

// Puts a combining mark onto the character before it; false when they do not
// compose.
bool compose(Piece& base, char32_t mark) {
  std::string utf8;
  append_utf8(utf8, base.code);
  append_utf8(utf8, mark);
  const std::u32string composed = to_utf32(clean_text(utf8));
  if (composed.size() != 1) return false;
  base.code = composed[0];
  return true;
}

std::vector<Piece> to_pieces(const Row& row, const std::vector<Glyph>& glyphs,
                             const std::vector<TextStyle>& styles) {
  std::vector<Piece> pieces;
  pieces.reserve(row.glyphs.size());
  for (const std::uint32_t index : row.glyphs) {
    const Glyph& glyph = glyphs[index];
    const char32_t code = clean_glyph_code(glyph.code);
    if (code == 0 || code == U' ') continue;
    if (is_combining(code) && !pieces.empty() && compose(pieces.back(), code)) continue;
    const float size = styles[glyph.style].size;
    const bool cjk = is_cjk(code);
    const bool punctuation = cjk && is_cjk_punctuation(code);
    const bool wide = cjk && (!punctuation || glyph.box.width() > 0.7F * size || is_han(code));
    pieces.push_back({code, glyph.code, glyph.box.left, glyph.box.right, size, wide, punctuation,
                      glyph.after_space, glyph.confidence < kSureGlyph});
  }
  return pieces;
}

float gap_before(const std::vector<Piece>& pieces, std::size_t i) {
  const float em = std::max(pieces[i - 1].size, pieces[i].size);
  return em > 0 ? (pieces[i].left - pieces[i - 1].right) / em : 0;
}

// A quarter of the values lie below: in a row of names the gaps within words
// are the smaller ones, however few they are.
float lower_quartile(std::vector<float>& values) {
  if (values.empty()) return 0;
  const auto quarter = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 4);
  std::nth_element(values.begin(), quarter, values.end());
  return *quarter;
}

// The usual distance, in em, between neighbours of one kind.
struct LetterSpacing {
  float wide = 0;
  float narrow = 0;
};

LetterSpacing measure_spacing(const std::vector<Piece>& pieces) {
  std::vector<float> wide;
  std::vector<float> narrow;
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    const Piece& a = pieces[i - 1];
    const Piece& b = pieces[i];
    if (a.wide && b.wide && !a.punctuation && !b.punctuation) wide.push_back(gap_before(pieces, i));
    if (!a.wide && !b.wide) narrow.push_back(gap_before(pieces, i));
  }
  LetterSpacing spacing;
  constexpr float kMaxWide = 0.6F;  // beyond that it is a gap between words
  constexpr float kMaxNarrow = 0.12F;
  constexpr std::size_t kEnough = 3;  // two gaps prove no habit
  if (wide.size() >= kEnough) spacing.wide = std::clamp(lower_quartile(wide), 0.0F, kMaxWide);
  if (narrow.size() >= kEnough)
    spacing.narrow = std::clamp(lower_quartile(narrow), 0.0F, kMaxNarrow);
  return spacing;
}

bool is_space_between(const Piece& a, const Piece& b, float gap, const LetterSpacing& spacing) {
  if (!a.wide && !b.wide) {
    if (a.punctuation && b.punctuation) return false;
    constexpr float kWordGap = 0.16F;        // justified Latin text shrinks spaces to about this
    constexpr float kDrawnSpaceGap = 0.05F;  // a drawn space may be kerned away
    // Justification moves the digits of a number apart like Chinese characters.
    const bool in_number = is_digit(a.code) && is_digit(b.code) && !b.drawn_space;
    const float spread = in_number ? std::max(spacing.narrow, spacing.wide) : spacing.narrow;
    return gap > spread + kWordGap || (b.drawn_space && gap > kDrawnSpaceGap);
  }
  // Punctuation carries its own half em of white; mixed text is set apart by a
  // quarter em and, when justified, by more.
  constexpr float kBesidePunctuation = 1.2F;
  constexpr float kMixed = 0.95F;
  constexpr float kBetweenHan = 0.7F;
  if (a.punctuation || b.punctuation) return gap > spacing.wide + kBesidePunctuation;
  if (a.wide != b.wide) return gap > spacing.wide + kMixed;
  return gap > spacing.wide + kBetweenHan;
}

bool is_single_han(const std::vector<Piece>& pieces, std::size_t i) {
  const bool opens = i == 0 || pieces[i].space || pieces[i - 1].punctuation;
  const bool closes = i + 1 == pieces.size() || pieces[i + 1].space || pieces[i + 1].punctuation;
  return opens && closes && is_han(pieces[i].code);
}

// Closes up words set as single characters: "目　录", "第二编 物　权", "中 华 人 民".
// In a row of names ("罗兴武　孙　萌　刘　洋") single characters pair up.
void close_spaced_words(std::vector<Piece>& pieces) {
  constexpr float kMaxGap = 4;  // em; farther apart are cells of a table
  std::size_t i = 0;
  while (i < pieces.size()) {
    if (!is_single_han(pieces, i)) {
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    while (end < pieces.size() && is_single_han(pieces, end) && gap_before(pieces, end) < kMaxGap) {
      ++end;
    }
    const bool alone = i == 0 && end == pieces.size();
    for (std::size_t j = i + 1; j < end; ++j) {
      if (alone || (j - i) % 2 == 1) pieces[j].space = false;
    }
    i = end;
  }
}

bool is_wide_pair(const std::vector<Piece>& pieces, std::size_t i) {
  return pieces[i - 1].wide && pieces[i].wide && !pieces[i - 1].punctuation &&
         !pieces[i].punctuation;
}

// Parts words of Chinese text that a typed space sets apart by less than an em:
// "简单金融 成就梦想". Spaces around single characters are letter spacing.
void part_words(std::vector<Piece>& pieces, float spacing) {
  constexpr float kSeen = 0.2F;  // em
  const auto is_apart = [&](std::size_t i) {
    return i == 0 || i == pieces.size() || !is_wide_pair(pieces, i) ||
           gap_before(pieces, i) > spacing + kSeen;
  };
  for (std::size_t i = 2; i + 1 < pieces.size(); ++i) {
    if (!pieces[i].drawn_space || !is_wide_pair(pieces, i) || !is_apart(i)) continue;
    if (!is_apart(i - 1) && !is_apart(i + 1)) pieces[i].space = true;
  }
}

// Parts "第 六 章 附则" behind the label: there the gap is wider than in the title,
// or all of the line is set wide.
void part_label(std::vector<Piece>& pieces) {
  if (pieces.front().code != U'第') return;
  std::u32string text;
  for (const Piece& piece : pieces) text += piece.code;
  const std::size_t label = find_division(text).length;
  if (label == 0 || label + 1 >= pieces.size() || !is_wide_pair(pieces, label)) return;
  std::vector<float> gaps;
  for (std::size_t i = label + 1; i < pieces.size(); ++i) {
    if (is_wide_pair(pieces, i)) gaps.push_back(gap_before(pieces, i));
  }
  if (gaps.empty()) return;
  constexpr float kWider = 0.3F;  // em
  constexpr float kSetWide = 0.4F;
  const float usual = median(std::move(gaps));
  if (gap_before(pieces, label) > std::min(usual + kWider, kSetWide)) pieces[label].space = true;
}

void decide_spaces(std::vector<Piece>& pieces) {
  const LetterSpacing spacing = measure_spacing(pieces);
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    pieces[i].space = is_space_between(pieces[i - 1], pieces[i], gap_before(pieces, i), spacing);
  }
  close_spaced_words(pieces);
  part_words(pieces, spacing.wide);
  part_label(pieces);
}

// Style of most glyphs, by count.
void set_style(TextLine& line, const Row& row, const std::vector<Glyph>& glyphs,
               const std::vector<TextStyle>& styles) {
  std::unordered_map<std::uint32_t, int> counts;
  for (const std::uint32_t index : row.glyphs) ++counts[glyphs[index].style];
  int best = 0;
  int bold = 0;
  for (const auto& [style, count] : counts) {
    line.max_size = std::max(line.max_size, styles[style].size);
    if (styles[style].bold) bold += count;
    if (count > best || (count == best && styles[style].size > line.size)) {
      best = count;
      line.size = styles[style].size;
      line.color = styles[style].color;
    }
  }
  float sure = 0;
  std::size_t recognised = 0;
  for (const std::uint32_t index : row.glyphs) {
    sure += glyphs[index].confidence;
    if (styles[glyphs[index].style].origin == TextOrigin::ocr) ++recognised;
  }
  line.confidence = sure / (100 * static_cast<float>(row.glyphs.size()));
  line.origin = recognised == 0                   ? TextOrigin::text
                : recognised == row.glyphs.size() ? TextOrigin::ocr
                                                  : TextOrigin::mixed;
  line.bold = 2 * bold > static_cast<int>(row.glyphs.size());
  line.first_bold = styles[glyphs[row.glyphs.front()].style].bold;
  line.last_bold = styles[glyphs[row.glyphs.back()].style].bold;
}

}  // namespace

TextLine read_line(const Row& row, const std::vector<Glyph>& glyphs,
                   const std::vector<TextStyle>& styles) {
  TextLine line;
  line.box = row.box;
  line.region = row.region;
  std::vector<Piece> pieces = to_pieces(row, glyphs, styles);
  if (pieces.empty()) return line;
  set_style(line, row, glyphs, styles);
  decide_spaces(pieces);

  bool changed = false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    constexpr float kColumnGap = 1.8F;  // em; padding inside text stays below
    if (i > 0 && gap_before(pieces, i) > kColumnGap) ++line.wide_gaps;
    if (piece.space) {
      line.text += U' ';
      line.raw += U' ';
      line.edges.push_back(pieces[i - 1].right);
    }
    if (piece.doubtful) line.doubtful.push_back(static_cast<std::int32_t>(line.text.size()));
    line.text += piece.code;
    line.raw += piece.raw;
    line.edges.push_back(piece.left);
    changed = changed || piece.code != piece.raw;
  }
  line.edges.push_back(pieces.back().right);
  line.ends_in_soft_hyphen = pieces.back().raw == kSoftHyphen;
  line.after_space = pieces.front().drawn_space;
  if (!changed) line.raw.clear();
  return line;
}

}  // namespace zhengbao
