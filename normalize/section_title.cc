#include "normalize/section_title.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {

namespace {

// Parts of gazettes from 1912 on: those of laws, of papers, of what is appended.
constexpr std::array<std::u32string_view, 27> kSections = {
    U"法规",     U"法令",     U"法律",     U"规章",       U"章则",     U"例规",       U"公牍",
    U"公文",     U"公电",     U"电报",     U"训令",       U"指令",     U"附录",       U"专载",
    U"特载",     U"选载",     U"转载",     U"杂录",       U"政府规章", U"规范性文件", U"市政府文件",
    U"部门文件", U"政策解读", U"政务动态", U"市政府规章", U"政府文件", U"领导讲话",
};

constexpr std::size_t kLongest = 48;  // bytes

}  // namespace

bool is_section_title(std::string_view title) {
  if (title.size() > kLongest) return false;
  std::u32string letters;
  for (const char32_t c : fold_for_search(title)) {
    if (is_han(c)) letters += c;
  }
  return std::ranges::find(kSections, letters) != kSections.end();
}

}  // namespace zhengbao
