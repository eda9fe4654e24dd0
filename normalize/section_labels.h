// The labels that number the parts of a document: 第一章, 第三条, 一、, （一）, 1., （1）.
// Source: GB/T 9704-2012, 7.3.3 (一、 （一） 1. （1）) and the chapters and articles of
// laws; in practice half-width brackets and 、 after digits occur as well.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace zhengbao {

enum class LabelForm {
  part,            // 第一编, 第一篇, 第一部分
  subpart,         // 第一分编
  chapter,         // 第一章
  section,         // 第一节
  article,         // 第一条, 第 1 條
  han,             // 一、
  han_bracket,     // （一）
  arabic,          // 1. 1、 1．
  arabic_bracket,  // （1） 1）
  circled,         // ①
  dotted,          // 1.1
  dotted_deep,     // 1.1.1
};

struct SectionLabel {
  LabelForm form = LabelForm::han;
  int number = 0;          // the last number of a dotted label
  std::size_t length = 0;  // bytes of the label, from the start of the text
};

// The label that `text` begins with. Numbers that only look like one are none:
// 1.5亿元, 2019.2.15, 一、二、三, 第一条约.
std::optional<SectionLabel> parse_section_label(std::string_view text);

// True for the forms that only laws and charters use (第…章, 第…条).
bool is_statute_form(LabelForm form);

}  // namespace zhengbao
