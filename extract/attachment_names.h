// Files that documents carry along: told by the ending of a name or address.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhengbao {

// True for addresses and names that end in .pdf, .doc, .ofd, .zip … before any
// query or fragment, and for download addresses that name such a file in them.
bool names_a_file(std::string_view address);

// "附件：某市年度报告.pdf" -> "某市年度报告.pdf"; nothing for lines that name no
// file.
std::optional<std::string> attachment_line(std::string_view text);

// The last part of a path, percent signs decoded: "/a/%E8%A1%A8.xls?x" -> "表.xls".
std::string file_name_of(std::string_view address);

}  // namespace zhengbao
