// Kinds of document as their titles end: 通知, 意见, 条例, 年度报告.
// Sources: 党政机关公文处理工作条例 (中办发〔2012〕14号), article 8, for the fifteen
// statutory kinds; 规章制定程序条例 for 规定, 办法, 细则; what gazettes print beside.
#pragma once

#include <string_view>

#include "core/record.h"

namespace zhengbao {

enum class GenreClass {
  statutory,  // one of the fifteen
  norm,       // 条例, 办法, 规定 …
  plan,       // 方案, 规划, 要点 …
  notice,     // 公告, 通告, 公示: addressed to everybody
  report,     // 年度报告, 统计公报 …
  other,
};

struct Genre {
  std::string_view word;  // how the title ends
  std::string_view name;  // how the record calls it: 复函 is a 函
  GenreClass genre_class = GenreClass::other;
};

// The genre by the end of the title, without trailing brackets （试行） and
// footnote marks; nullptr where the title ends in none.
const Genre* genre_of_title(std::string_view title);

// The title without trailing bracketed notes, signs and spaces.
std::string_view title_stem(std::string_view title);

// Policy, report, personnel, interpretation, notice or other. `numbered`: the
// document has a number of its own.
RecordKind kind_of_title(std::string_view title, bool numbered);

}  // namespace zhengbao
