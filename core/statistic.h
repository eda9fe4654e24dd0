// Figures of a disclosure report: the cells of its statutory tables and what
// its sentences state. Produced by normalize/, kept by archive/, handed out by
// export/. The tables and their eras: 国办发〔2014〕32号 (2014 form),
// 国办公开办函〔2019〕60号 (2019 form), 国办公开办函〔2021〕30号 (2021 form).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/box.h"
#include "core/document.h"

namespace zhengbao {

// What stands in a cell. They are kept apart: an office that prints "/" says
// something else than one that leaves the cell empty or prints 0.
enum class ValueKind {
  number,
  blank,
  slash,           // "/"
  dash,            // "—", "-"
  none,            // 无
  not_applicable,  // 不适用
  unreadable,      // something is printed, and it is none of these
};

// One cell of a statutory table.
struct Statistic {
  std::string form;              // era of the form: "2014", "2019", "2021"; "local"
  std::string table;             // code of the table within the form; "" for a local one
  std::vector<std::string> row;  // labels from the outermost in, as printed
  std::string row_code;          // "" for a row that only this report has
  std::vector<std::string> column;
  std::string column_code;
  std::string value;  // decimal digits, '-' and '.' only; "" unless a number
  ValueKind value_kind = ValueKind::blank;
  std::string unit;  // 件, 项, 万元 …; "" where none is stated or implied
  std::string raw;   // exactly what stood there
  int page = 0;
  Box box;
  TextOrigin origin = TextOrigin::text;
  double confidence = 1;
  std::vector<std::string> failed_checks;  // codes of the checks that this cell fails

  bool operator==(const Statistic&) const = default;
};

// A figure stated in a sentence.
struct Figure {
  std::string subject;      // what is counted: 收到政府信息公开申请
  std::string value;        // as in Statistic
  std::string unit;         // 件, %, 万元 …
  std::string comparison;   // 增长, 下降, 占 …; "" for a plain count
  std::string period;       // the year it speaks of, ISO 8601; "" where unsaid
  std::string row_code;     // the cell of a statutory table that says the same,
  std::string column_code;  // both "" where there is none
  int whole = -1;           // index of the figure that this is a part of; -1: of none
  std::string sentence;
  std::string raw;  // the figure with its unit, as printed
  int page = 0;
  Box box;
  double confidence = 1;
  std::vector<std::string> failed_checks;

  bool operator==(const Figure&) const = default;
};

std::string_view value_kind_name(ValueKind kind);
ValueKind value_kind_from_name(std::string_view name);

}  // namespace zhengbao
