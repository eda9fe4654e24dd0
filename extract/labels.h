// The labels that sites put before the values of a document: one table for
// every reader. Where two labels mean the same, normalize/ says so; here they
// are only recognised.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace zhengbao {

enum class LabelUse {
  card_only,  // stands nowhere but on information cards: one is enough
  card,       // of cards, but also a word of tables in a body
  either,     // cards and info lines
  info,       // info lines under the title
  noise,      // controls of the page: 字体, 浏览次数, 打印 …
};

struct LabelInfo {
  std::string_view label;
  LabelUse use;
  // The value is a list whose members only spaces separate (主题词: 金融 黄金).
  bool list = false;
};

std::span<const LabelInfo> label_table();  // sorted by label

// "【索 引 号】：" -> "索引号": without spaces, brackets, bullets and colons.
std::string bare_label(std::string_view text);
// The row of a bare label, in simplified or traditional characters, or nullptr.
const LabelInfo* find_label(std::string_view bare);
// The longest label of the table that `text`, without spaces, begins with; as
// many characters long as it is printed.
const LabelInfo* label_prefix(std::u32string_view text);

bool is_colon(char32_t c);  // : ： ︰ ﹕

}  // namespace zhengbao
