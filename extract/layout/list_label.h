// Numbering at the start of a line.
#pragma once

#include <string_view>

namespace zhengbao {

enum class LabelKind {
  none,
  part,         // 第一编 第一分编
  chapter,      // 第一章
  section,      // 第一节
  article,      // 第一条
  han,          // 一、
  han_paren,    // （一）
  digit,        // 1. 1、 1．
  digit_paren,  // （1） 1） ①
};

// 编, 章, 节, 条.
bool is_division(LabelKind kind);

struct ListLabel {
  LabelKind kind = LabelKind::none;
  std::size_t length = 0;  // code points, without a space behind it
};

// The label `line` begins with. "第十条" counts as a label only when nothing, a
// space or a bracket follows: "第十条规定的…" is a citation in mid-sentence.
ListLabel find_label(std::u32string_view line);

// 第…编/章/节/条 at the start, whatever follows.
ListLabel find_division(std::u32string_view text);

}  // namespace zhengbao
