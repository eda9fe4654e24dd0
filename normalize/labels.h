// What the labels of information cards, info lines and meta tags mean.
// Sources: 政府网站发展指引 (国办发〔2017〕47号) for the meta tags; the labels that
// government sites print for the card, as listed in docs/record.md.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields.h"

namespace zhengbao {

// The field that a label names: "索引号", "索 引 号：" and "PubDate" are known in
// any spacing. Nothing for a label that names no field.
std::optional<Field> field_of_label(std::string_view label);

struct LabelledText {
  Field field = Field::title;
  std::string value;
  std::size_t offset = 0;  // of the value in the line, in bytes
};

// The labelled values of a line that begins with a known label:
// "索引号: X 成文日期: Y". Labels that name no field (字体, 浏览次数) end the value
// before them. Empty for any other line.
std::vector<LabelledText> parse_label_line(std::string_view line);

// "无", "暂无", "-": what cards print where there is no value.
bool is_void_value(std::string_view value);

}  // namespace zhengbao
