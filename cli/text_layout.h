// Text in columns, where a Chinese character takes two.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

// Columns a terminal gives to the text: 2 for wide characters, 0 for combining
// and zero-width ones, 1 for all others.
int display_width(std::string_view text);
// The longest beginning of the text that fits.
std::string_view cut_to_width(std::string_view text, int columns);
// The text, cut with "…" where it is too wide.
std::string shorten(std::string_view text, int columns);
// The text with spaces behind it up to the width.
std::string pad_right(std::string_view text, int columns);
std::string pad_left(std::string_view text, int columns);

// The text broken into lines of at most `columns`, each behind `indent` spaces;
// between words, and between any two wide characters.
std::string wrap(std::string_view text, int indent, int columns);

// Rows of cells with two spaces between columns. The last column is not padded.
class TextTable {
 public:
  enum class Align { left, right };
  explicit TextTable(std::vector<Align> columns) : aligns_(std::move(columns)) {}
  void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  bool empty() const { return rows_.empty(); }
  // Every row behind `indent` spaces, cut at `columns` unless that is 0.
  std::string text(int indent = 0, int columns = 0) const;

 private:
  std::vector<Align> aligns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace zhengbao
