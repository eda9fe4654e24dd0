// Names of bodies that issue documents.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

// `text` as a whole is the name of a public body: 国务院办公厅, 云和县财政局,
// 中共青岚市委. Judged by its ending and by what no name contains.
bool is_organisation(std::string_view text);
bool all_organisations(const std::vector<std::string>& names);

// `text` as a whole is the name of a place: 青岚市, 云和县城关镇.
bool is_place_name(std::string_view text);

// The bodies a list names, in order. Split at 、 and spaces only where every
// part is a body, so that 文化、广电和旅游局 stays one; at ， and ； always.
std::vector<std::string> split_organisations(std::string_view text);

// The body or place that a title begins with: 青岚市人民政府 in
// 青岚市人民政府关于…的通知 and in 青岚市人民政府2023年…年度报告; empty if none.
std::string leading_organisation(std::string_view title);

// Whether one is a short form of the other: every character of the shorter
// stands in the longer in the same order (市政府办公室, 青岚市人民政府办公室).
bool is_same_organisation(std::string_view a, std::string_view b);

}  // namespace zhengbao
