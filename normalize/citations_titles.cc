#include "normalize/citations_titles.h"

#include <array>

#include "core/text.h"
#include "normalize/text_cursor.h"

namespace zhengbao {
namespace {

constexpr std::string_view kOpen = "《", kClose = "》", kFullStop = "。";
constexpr std::size_t kMaxTitleBytes = 200 * 3;
constexpr std::size_t kMaxDepth = 8;

// Marks opened and not yet closed.
class OpenMarks {
 public:
  void open(std::size_t at) {
    if (count_ == kMaxDepth) forget_first();
    marks_[count_++] = at;
  }
  void forget_all() { count_ = 0; }
  // What was opened too long ago was never closed.
  void forget_before(std::size_t at) {
    while (count_ > 0 && marks_[0] < at) forget_first();
  }
  // True when this closes the outermost one, which is then `begin`.
  bool close(std::size_t& begin) {
    if (count_ == 0) return false;
    begin = marks_[--count_];
    return count_ == 0;
  }

 private:
  void forget_first() {
    for (std::size_t i = 1; i < count_; ++i) marks_[i - 1] = marks_[i];
    --count_;
  }
  std::array<std::size_t, kMaxDepth> marks_{};
  std::size_t count_ = 0;
};

}  // namespace

std::vector<QuotedTitle> find_quoted_titles(std::string_view text) {
  std::vector<QuotedTitle> titles;
  OpenMarks marks;
  for (std::size_t at = text.find("\xE3\x80"); at != text.npos;
       at = text.find("\xE3\x80", at + 1)) {
    if (stands_at(text, at, kOpen)) {
      marks.open(at);
    } else if (stands_at(text, at, kFullStop)) {
      marks.forget_all();
    } else if (stands_at(text, at, kClose)) {
      if (at > kMaxTitleBytes) marks.forget_before(at - kMaxTitleBytes);
      QuotedTitle title{.end = at + kClose.size()};
      if (marks.close(title.begin)) titles.push_back(title);
    }
  }
  return titles;
}

bool is_abbreviation(std::string_view text, std::size_t begin) {
  TextCursor before(text, begin);
  while (before.take_back(U'“') || before.take_back(U'"')) {
  }
  before.take_back(U'为');
  for (const auto word : {U"简称", U"以下称", U"下称", U"统称", U"以下简称"}) {
    if (before.take_back(word)) return true;
  }
  return false;
}

}  // namespace zhengbao
