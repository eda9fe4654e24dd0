#include "normalize/text_cursor.h"

#include "core/text.h"

namespace zhengbao {
namespace {

constexpr int kMaxSpaces = 16;

bool is_line_break(char32_t c) { return c == U'\n' || c == U'\r' || c == U'\f'; }

// Counts down what one gap may hold.
class Gap {
 public:
  bool admits(char32_t c) {
    if (!is_space(c) || ++spaces_ > kMaxSpaces) return false;
    // "\r\n" is one break.
    if (is_line_break(c) && c != U'\r' && ++breaks_ > 1) return false;
    return true;
  }

 private:
  int spaces_ = 0;
  int breaks_ = 0;
};

}  // namespace

char32_t TextCursor::peek() const {
  if (offset_ >= text_.size()) return 0;
  std::size_t next = offset_;
  return next_code_point(text_, next);
}

char32_t TextCursor::peek_back() const {
  if (offset_ <= floor_) return 0;
  std::size_t previous = offset_;
  return previous_code_point(text_, previous);
}

void TextCursor::advance() {
  if (offset_ < text_.size()) next_code_point(text_, offset_);
}

void TextCursor::retreat() {
  if (offset_ > floor_) previous_code_point(text_, offset_);
}

bool TextCursor::skip_spaces() {
  const std::size_t start = offset_;
  for (Gap gap; gap.admits(peek());) advance();
  return offset_ != start;
}

bool TextCursor::skip_spaces_back() {
  const std::size_t start = offset_;
  for (Gap gap; gap.admits(peek_back());) retreat();
  return offset_ != start;
}

bool TextCursor::take(char32_t c) { return take(std::u32string_view(&c, 1)); }

bool TextCursor::take(std::u32string_view word) {
  const std::size_t start = offset_;
  for (const char32_t c : word) {
    skip_spaces();
    if (peek() != c) {
      offset_ = start;
      return false;
    }
    advance();
  }
  return true;
}

bool TextCursor::take_back(char32_t c) { return take_back(std::u32string_view(&c, 1)); }

bool TextCursor::take_back(std::u32string_view word) {
  const std::size_t start = offset_;
  for (auto c = word.rbegin(); c != word.rend(); ++c) {
    skip_spaces_back();
    if (peek_back() != *c) {
      offset_ = start;
      return false;
    }
    retreat();
  }
  return true;
}

}  // namespace zhengbao
