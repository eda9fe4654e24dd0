#include "core/text_clean.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <vector>

#include "core/code_point_pairs.h"
#include "core/text.h"

namespace zhengbao {
namespace {

bool is_dropped(char32_t c) {
  if (c < 0x20) return !is_space(c);
  if (c >= 0x7F && c <= 0x9F) return c != 0x85;
  switch (c) {
    case 0x00AD:  // soft hyphen
    case 0x200B:
    case 0x200C:
    case 0x200D:  // zero-width space and joiners
    case 0x200E:
    case 0x200F:
    case 0x061C:  // direction marks
    case 0x2060:
    case 0xFEFF:
      return true;
    default:
      return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
             (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || c > 0x10FFFF;
  }
}

bool is_full_width_letter_or_digit(char32_t c) {
  return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) ||
         (c >= 0xFF41 && c <= 0xFF5A);
}

bool needs_composition(char32_t c) {
  return (c >= 0x0300 && c <= 0x036F) || (c >= 0x3099 && c <= 0x309A) ||
         (c >= 0x1100 && c <= 0x11FF) || (c >= 0x0340 && c <= 0x0345) || c >= 0x20000 ||
         c == 0x2126 || c == 0x212A || c == 0x212B || (c >= 0x1F00 && c <= 0x1FFF);
}

std::string compose(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return text;
  const icu::UnicodeString composed = nfc->normalize(icu::UnicodeString::fromUTF8(text), status);
  if (U_FAILURE(status)) return text;
  std::string out;
  composed.toUTF8String(out);
  return out;
}

}  // namespace

char32_t clean_code_point(char32_t c) {
  if (c > 0x20 && c < 0x7F) return c;
  if (is_space(c)) return U' ';
  if (c >= 0x3400 && c < 0xA000) return c;
  if (is_dropped(c)) return 0;
  if (is_full_width_letter_or_digit(c)) return c - 0xFF01 + 0x21;
  if (c == 0xFF05 || c == 0xFF0E) return c - 0xFF01 + 0x21;  // ％ ．
  return find_pair(compatibility_pairs(), c);
}

std::string clean_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool compose_needed = false;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = clean_code_point(next_code_point(text, i));
    if (c == 0) continue;
    compose_needed = compose_needed || needs_composition(c);
    append_utf8(out, c);
  }
  return compose_needed ? compose(out) : out;
}

namespace {

// Quotes, dashes and dots that Latin and Chinese text share: what stands on the
// other side decides.
bool is_shared_punctuation(char32_t c) { return (c >= 0x2014 && c <= 0x2026) || c == 0x00B7; }

}  // namespace

bool needs_space_between(char32_t left, char32_t right) {
  const auto is_strictly_cjk = [](char32_t c) { return is_cjk(c) && !is_shared_punctuation(c); };
  if (left == 0 || right == 0 || is_space(left) || is_space(right)) return false;
  if (is_strictly_cjk(left) || is_strictly_cjk(right)) return false;
  return !(is_shared_punctuation(left) && is_shared_punctuation(right));
}

namespace {

// A run of characters without space between them.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t characters = 0;
  char32_t first = 0;
  char32_t last = 0;
  bool new_line = false;  // a line break or tab stands before it
};

bool breaks_line(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  bool in_word = false;
  bool new_line = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const char32_t c = next_code_point(text, i);
    if (is_space(c)) {
      new_line = new_line || breaks_line(c);
      in_word = false;
      continue;
    }
    if (!in_word) words.push_back({.begin = begin, .first = c, .new_line = new_line});
    in_word = true;
    new_line = false;
    words.back().end = i;
    words.back().last = c;
    ++words.back().characters;
  }
  return words;
}

// Whether a gap between Han characters parts two words (张三　李四, 主任　王五)
// rather than spreading the letters of one (标　　题, 王　五): both sides have
// more than a letter. Line ends never part words: sites wrap their sources.
bool parts_words(std::size_t left_letters, const Word& right, std::size_t right_letters) {
  constexpr std::size_t kShortestWord = 2;
  return !right.new_line && left_letters >= kShortestWord && right_letters >= kShortestWord;
}

// Letters of the word that begins with words[i], spread letters taken together.
std::size_t spread_letters(const std::vector<Word>& words, std::size_t i) {
  if (words[i].characters > 1) return words[i].characters;
  const bool spread = i + 1 < words.size() && words[i + 1].characters == 1 &&
                      is_han(words[i].first) && is_han(words[i + 1].first);
  return spread ? 2 : 1;
}

}  // namespace

std::string collapse_spaces(std::string_view text) {
  const std::vector<Word> words = words_of(text);
  std::string out;
  out.reserve(text.size());
  std::size_t letters = 0;  // of the word that ends here, spread or not
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    const bool spreads = i > 0 && word.characters == 1 && words[i - 1].characters == 1;
    if (i > 0) {
      const char32_t left = words[i - 1].last;
      const bool han = is_han(left) && is_han(word.first);
      const bool gap = han ? !spreads && parts_words(letters, word, spread_letters(words, i))
                           : needs_space_between(left, word.first);
      if (gap) out += ' ';
    }
    letters = spreads ? letters + 1 : word.characters;
    out.append(text.substr(word.begin, word.end - word.begin));
  }
  return out;
}

std::string tidy_text(std::string_view text) {
  // Spaces first: cleaning would hide which of them end a line.
  return clean_text(collapse_spaces(text));
}

}  // namespace zhengbao
