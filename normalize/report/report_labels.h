// The labels that rows and columns of the statutory tables bear, with the ways
// in which offices reword them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "normalize/report/label_matcher.h"

namespace zhengbao {

// For "summary", "disclosure", "requests", "review". Built once; safe to use
// from several threads.
const LabelMatcher& row_labels(std::string_view table);
const LabelMatcher& column_labels(std::string_view table);

// What a column of a table is for, by its header.
enum class HeaderRole {
  other,
  index,  // 序号, 代码: counts the rows
  unit,   // 计量单位
  note,   // 备注
  label,  // 信息内容, 统计指标: heads the labels of the rows
  group,  // 申请人情况, 法人或其他组织: heads further headers
};
HeaderRole header_role(std::string_view header);
// Whether the innermost header of a column is that of a group: its figures are
// those of all columns of the group together.
bool is_group(const std::vector<std::string>& headers);

}  // namespace zhengbao
