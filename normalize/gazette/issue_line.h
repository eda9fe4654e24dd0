// How an issue of a gazette writes its year and number.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

struct IssueLine {
  int year = 0;            // 0 where it is not said, as all below
  int number = 0;          // the first of a combined issue
  int number_to = 0;       // the last of a combined issue
  int total_number = 0;    // 总第128期
  std::string supplement;  // 增刊, 增刊2, 专刊

  bool empty() const { return number == 0 && total_number == 0 && supplement.empty(); }
};

// What `text` says of an issue, in any of the written forms:
// 2019年第3期（总第128期）, 二〇一九年第三期（总第七十七期）, 第3-4期合刊, 2019年第5、6期,
// 第3辑, 第3号（总号：1234）, 2019年增刊. 号 counts only beside a 总号 or a year, since
// orders are numbered alike. 2019·3 and 2019-03 count where they are the text as a
// whole. Reads at most the first 200 characters.
IssueLine parse_issue_line(std::string_view text);

// The same within the name of a file: 政报2019年第3期.pdf, 公报_2019-03.pdf, where a
// year and a number may stand behind other characters.
IssueLine parse_issue_name(std::string_view name);

}  // namespace zhengbao
