#include "normalize/report/cell_value.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

std::string read(std::string_view text) {
  std::string out;
  for (const CellValue& value : read_cell(text)) {
    if (!out.empty()) out += " & ";
    out += value.kind == ValueKind::number ? value.value : std::string(value_kind_name(value.kind));
    out += value.unit;
  }
  return out;
}

TEST(CellValue, KeepsTheWaysToSayNothingApart) {
  EXPECT_EQ(read(""), "blank");
  EXPECT_EQ(read(" 　"), "blank");
  EXPECT_EQ(read("/"), "slash");
  EXPECT_EQ(read("／"), "slash");
  EXPECT_EQ(read("—"), "dash");
  EXPECT_EQ(read("——"), "dash");
  EXPECT_EQ(read("-"), "dash");
  EXPECT_EQ(read("无"), "none");
  EXPECT_EQ(read("無"), "none");
  EXPECT_EQ(read("不适用"), "not_applicable");
  EXPECT_EQ(read("0"), "0");
}

TEST(CellValue, ReadsSignsSeparatorsAndUnits) {
  EXPECT_EQ(read("+3"), "3");
  EXPECT_EQ(read("--253"), "-253");
  EXPECT_EQ(read("－12"), "-12");
  EXPECT_EQ(read("减5"), "-5");
  EXPECT_EQ(read("增 2"), "2");
  EXPECT_EQ(read("11,398,889"), "11398889");
  EXPECT_EQ(read("11，398"), "11398");
  EXPECT_EQ(read("6 937 489"), "6937489");
  EXPECT_EQ(read("１２３"), "123");
  EXPECT_EQ(read("7730.28"), "7730.28");
  EXPECT_EQ(read("251000元"), "251000元");
  EXPECT_EQ(read("25.1 万元"), "25.1万元");
  EXPECT_EQ(read("9 / 103.3879万元"), "9 & 103.3879万元");
  EXPECT_EQ(read("9项103.3879万元"), "9项 & 103.3879万元");
}

TEST(CellValue, LeavesMarksAndNotesBehindNumbersOut) {
  EXPECT_EQ(read("12*"), "12");
  EXPECT_EQ(read("12①"), "12");
  EXPECT_EQ(read("12[1]"), "12");
  EXPECT_EQ(read("12（含上年结转）"), "12");
}

TEST(CellValue, GuessesNoDigit) {
  EXPECT_EQ(read("1O"), "unreadable");
  EXPECT_EQ(read("12 34"), "unreadable");
  EXPECT_EQ(read("1,23"), "unreadable");
  EXPECT_EQ(read("12(3)"), "unreadable");
  EXPECT_EQ(read("约12"), "unreadable");
  EXPECT_EQ(read("详见附件"), "unreadable");
}

TEST(CellValue, HeadersNameUnits) {
  EXPECT_EQ(unit_in_header("本年收费金额（单位：万元）"), "万元");
  EXPECT_EQ(unit_in_header("采购总金额（万元）"), "万元");
  EXPECT_EQ(unit_in_header("部分公开（只计这一情形）"), "");
}

TEST(CellValue, AUnitMayStandInABracket) {
  EXPECT_EQ(read_cell("251000（元）"),
            (std::vector<CellValue>{{ValueKind::number, "251000", "元"}}));
  EXPECT_EQ(read_cell("3 (件)"), (std::vector<CellValue>{{ValueKind::number, "3", "件"}}));
  EXPECT_EQ(read_cell("3（件数）"), (std::vector<CellValue>{{ValueKind::number, "3", ""}}));
}

TEST(CellValue, AHeaderNamesItsUnitInABracketOrNot) {
  EXPECT_EQ(unit_in_header("本年收费金额（单位：万元）"), "万元");
  EXPECT_EQ(unit_in_header("本年收费金额（元）"), "元");
  EXPECT_EQ(unit_in_header("本年收费金额 单位：元"), "元");
  EXPECT_EQ(unit_in_header("单位：件、万元"), "件");
  EXPECT_EQ(unit_in_header("填报单位：人民政府"), "");
  EXPECT_EQ(unit_in_header("本年收费金额"), "");
}

}  // namespace
}  // namespace zhengbao
