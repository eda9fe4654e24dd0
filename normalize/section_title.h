// Titles that name a part of a gazette and no document.
#pragma once

#include <string_view>

namespace zhengbao {

// 法規, 章则, 规范性文件: above such a word stands no document of that name; the page has a
// section of documents there that print no title of their own. Words that head a document as
// well (公告, 命令, 大事记, 人事任免) are none. Traditional forms and spaces count as the same.
bool is_section_title(std::string_view title);

}  // namespace zhengbao
