// Reading a text character by character, forwards and backwards, over the
// spaces and line breaks that layout puts into dates and numbers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zhengbao {

// A place in a text, at a character boundary. Never leaves [floor, size]; the
// text must outlive the cursor.
class TextCursor {
 public:
  explicit TextCursor(std::string_view text, std::size_t offset = 0, std::size_t floor = 0)
      : text_(text), offset_(offset), floor_(floor) {}

  std::size_t offset() const { return offset_; }
  void move_to(std::size_t offset) { offset_ = offset; }

  // The character after or before this place; 0 at the end of what may be read.
  char32_t peek() const;
  char32_t peek_back() const;
  void advance();
  void retreat();

  // Moves over the spaces at this place, at most one line break among them:
  // justified lines and padded forms put them anywhere, and a number may be
  // broken over two lines, but an empty line ends it. False when nothing moved.
  bool skip_spaces();
  bool skip_spaces_back();

  // Moves over `word` when it stands here, after spaces; stays otherwise.
  bool take(char32_t c);
  bool take(std::u32string_view word);
  // The same before this place, with spaces allowed inside the word.
  bool take_back(char32_t c);
  bool take_back(std::u32string_view word);

 private:
  std::string_view text_;
  std::size_t offset_;
  std::size_t floor_;
};

// Whether `word` starts at `offset`.
inline bool stands_at(std::string_view text, std::size_t offset, std::string_view word) {
  return text.compare(offset, word.size(), word) == 0;
}

}  // namespace zhengbao
