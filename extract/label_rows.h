// The rows of the table of labels, in two parts; labels.h finds them. Simplified
// characters: the look-up folds what a page prints.
#pragma once

#include <span>

#include "extract/labels.h"

namespace zhengbao {

// Of information cards: 索引号, 发布机构, 文号 …
std::span<const LabelInfo> card_labels();
// Of the line under a title, and the controls beside it: 来源, 浏览次数, 打印 …
std::span<const LabelInfo> info_line_labels();

}  // namespace zhengbao
