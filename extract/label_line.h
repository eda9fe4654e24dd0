// Lines of labels and values: "索 引 号： X/2020-1  成文日期: 2020-03-10".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/labels.h"

namespace zhengbao {

struct LabelledValue {
  std::string label;                // bare
  std::string value;                // cleaned; may be empty
  std::string raw;                  // as it stood, without space at the ends
  const LabelInfo* info = nullptr;  // nullptr for a label that no table knows
};

struct LabelledLine {
  std::string lead;  // what stands before the first label
  std::vector<LabelledValue> values;

  // Labels of the table that are no page controls.
  int known() const;
};

// Finds the labels of a line. A label counts where a space, a bracket, a bar or
// the start stands before it and a colon behind it; page controls (浏览次数,
// 字体 …) need no colon. Once one label of the table was seen, any two to six
// ideographs between a space and a colon are a label too: a value never holds
// what belongs to the next label. Linear in the length of the line.
LabelledLine split_labelled_line(std::string_view text);

// "2020-05-14 16:30 来源：X", "全文有效 成文日期：…": a date, or a word for the validity,
// and nothing else before the first label becomes a labelled value too.
void label_lead(LabelledLine& line);

// "审批文号 : X": two to ten ideographs, a colon and a value that is no sentence.
// What such a line is only its neighbours tell.
std::optional<LabelledValue> line_with_any_label(std::string_view text);

// A value as it stands on a card, without brackets and bars around it. List
// values keep one space between their members.
std::string clean_value(std::string_view raw, bool list);

}  // namespace zhengbao
