#include "normalize/gazette/issue_line.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

std::string told(const IssueLine& line) {
  std::string text = std::to_string(line.year) + " " + std::to_string(line.number);
  if (line.number_to > 0) text += "-" + std::to_string(line.number_to);
  if (line.total_number > 0) text += " of " + std::to_string(line.total_number);
  return line.supplement.empty() ? text : text + " " + line.supplement;
}

std::string line(std::string_view text) { return told(parse_issue_line(text)); }
std::string name(std::string_view text) { return told(parse_issue_name(text)); }

TEST(IssueLine, ReadsNumberAndTotal) {
  EXPECT_EQ(line("2019年第3期（总第128期）"), "2019 3 of 128");
  EXPECT_EQ(line("二〇一九年第一期（总第七十七期）"), "2019 1 of 77");
  EXPECT_EQ(line("云溪市人民政府公报 2019年第3期"), "2019 3");
  EXPECT_EQ(line("第3期"), "0 3");
  EXPECT_EQ(line("总第 128 期"), "0 0 of 128");
  EXPECT_EQ(line("一九九〇年第四辑"), "1990 4");
  EXPECT_EQ(line("第3号（总号：1234）"), "0 3 of 1234");
}

TEST(IssueLine, ReadsCombinedIssues) {
  EXPECT_EQ(line("2019年第3-4期合刊"), "2019 3-4");
  EXPECT_EQ(line("2019年第5、6期"), "2019 5-6");
  EXPECT_EQ(line("合刊 第3期—第4期"), "0 3-4");
}

TEST(IssueLine, ReadsSupplements) {
  EXPECT_EQ(line("2019年增刊"), "2019 0 增刊");
  EXPECT_EQ(line("2019年增刊第2期"), "2019 0 增刊2");
}

TEST(IssueLine, ReadsTheShortFormAloneOnly) {
  EXPECT_EQ(line("2019·2"), "2019 2");
  EXPECT_EQ(line("2019·3-4"), "2019 3-4");
  EXPECT_EQ(line("电话 2019·2"), "0 0");
  EXPECT_EQ(line("2019.2.15"), "0 0");
}

TEST(IssueLine, LeavesOtherNumbersAlone) {
  EXPECT_EQ(line("第12号"), "0 0");
  EXPECT_EQ(line("国发〔2019〕5号"), "0 0");
  EXPECT_EQ(line("第一期工程"), "0 1");  // asks for the words around it
  EXPECT_EQ(line("2019年3月15日"), "2019 0");
}

TEST(IssueLine, ReadsNamesOfFiles) {
  EXPECT_EQ(name("政报2019年第3期"), "2019 3");
  EXPECT_EQ(name("D1_云溪市_2019-03"), "2019 3");
  EXPECT_EQ(name("公报2019-03-15"), "0 0");
  EXPECT_EQ(name("20190315001"), "0 0");
}

}  // namespace
}  // namespace zhengbao
