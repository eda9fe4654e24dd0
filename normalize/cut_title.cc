#include "normalize/cut_title.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "normalize/genres.h"
#include "normalize/organisations.h"

namespace zhengbao {
namespace {

constexpr std::size_t kLongestWhole = 7;  // 停水停电通知
constexpr std::array<std::string_view, 7> kLetters{"通知", "通报", "意见", "批复",
                                                   "请示", "议案", "函"};
constexpr std::array<std::string_view, 10> kBeginnings{"关于", "關於", "印发", "转发", "批转",
                                                       "公布", "发布", "对",   "给",   "致"};

bool begins_with_organisation(std::string_view title) {
  constexpr std::size_t kLongestName = 24;
  std::size_t end = 0;
  for (std::size_t i = 0; i < kLongestName && end < title.size(); ++i) {
    next_code_point(title, end);
    if (is_organisation(title.substr(0, end))) return true;
  }
  return false;
}

}  // namespace

bool is_cut_title(std::string_view title) {
  const Genre* genre = genre_of_title(title);
  if (!genre || std::ranges::find(kLetters, genre->name) == kLetters.end()) return false;
  if (count_code_points(title_stem(title)) <= kLongestWhole) return false;
  const bool has_beginning = std::ranges::any_of(kBeginnings, [&](std::string_view word) {
    return title.find(word) != std::string_view::npos;
  });
  return !has_beginning && !begins_with_organisation(title);
}

}  // namespace zhengbao
