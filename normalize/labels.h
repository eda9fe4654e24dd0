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

// Of two labels that name one field the lower rank says it better: 发文机关 is who
// issued a document, 发布机构 who put it on the site.
struct LabelMeaning {
  Field field = Field::title;
  int rank = 0;
};
// Labels of this rank say something near the field (更新时间: when the page was last
// put up); they count only where nothing else, meta tags included, states it.
constexpr int kWeakLabel = 9;
// Names the bodies that issue with the one that another label names.
constexpr int kJointIssuerLabel = 8;

// What a label names: "索引号", "索 引 号：" and "PubDate" are known in any spacing.
// Nothing for a label that names no field.
std::optional<LabelMeaning> meaning_of_label(std::string_view label);

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
