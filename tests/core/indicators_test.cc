#include "core/indicators.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

namespace zhengbao {
namespace {

std::size_t cells_of(std::string_view form, std::string_view table) {
  std::size_t count = 0;
  for (const Indicator& one : indicators_of_form(form)) count += one.table->code == table;
  return count;
}

std::vector<std::string> codes(std::string_view list) {
  std::istringstream in{std::string(list)};
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

TEST(Indicators, TheFormsHaveAsManyCellsAsTheyPrint) {
  EXPECT_EQ(cells_of("2019", "requests"), 161U);  // 23 rows, 7 columns
  EXPECT_EQ(cells_of("2021", "requests"), 175U);  // 25 rows
  EXPECT_EQ(cells_of("2019", "review"), 15U);
  EXPECT_EQ(cells_of("2021", "review"), 15U);
  EXPECT_EQ(cells_of("2021", "disclosure"), 10U);
  EXPECT_EQ(cells_of("2019", "disclosure"), 22U);
  EXPECT_EQ(cells_of("2014", "summary"), 58U);
  EXPECT_TRUE(indicators_of_form("local").empty());
}

TEST(Indicators, EveryCellHasAUnitAndACodeOfItsOwn) {
  for (const char* form : {"2014", "2019", "2021"}) {
    std::set<std::string> seen;
    for (const Indicator& one : indicators_of_form(form)) {
      EXPECT_FALSE(one.unit().empty()) << one.row->code;
      const std::string code = std::string(one.table->code) + "/" + std::string(one.row->code) +
                               "/" + std::string(one.column->code);
      EXPECT_TRUE(seen.insert(code).second) << form << " " << code;
    }
  }
}

TEST(Indicators, LabelsLeadFromTheHeadingToTheRow) {
  const IndicatorRow* row = find_indicator_row("2021", "requests", "refused_state_secret");
  ASSERT_NE(row, nullptr);
  EXPECT_EQ(label_path(*row, "2021"),
            (std::vector<std::string>{"三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"}));
  const IndicatorColumn* column = find_indicator_column("2019", "requests", "business");
  ASSERT_NE(column, nullptr);
  EXPECT_EQ(label_path(*column),
            (std::vector<std::string>{"申请人情况", "法人或其他组织", "商业企业"}));
}

TEST(Indicators, SumRulesNameCodesOfTheirForms) {
  for (const SumRule& rule : sum_rules()) {
    for (const char* form : {"2014", "2019", "2021"}) {
      if ((rule.forms & form_bit(form)) == 0) continue;
      for (const std::string& code :
           codes(std::string(rule.left) + " " + std::string(rule.right))) {
        const bool known = rule.of_columns
                               ? find_indicator_column(form, rule.table, code) != nullptr
                               : find_indicator_row(form, rule.table, code) != nullptr;
        EXPECT_TRUE(known) << form << " " << rule.code << " " << code;
      }
    }
  }
}

TEST(Indicators, LinksNameCellsOfTheirForms) {
  for (const IndicatorLink& link : indicator_links()) {
    EXPECT_NE(find_indicator_row(link.from_form, link.from_table, link.from_row), nullptr)
        << link.from_row;
    EXPECT_NE(find_indicator_column(link.from_form, link.from_table, link.from_column), nullptr)
        << link.from_row;
    EXPECT_NE(find_indicator_row(link.to_form, link.to_table, link.to_row), nullptr) << link.to_row;
    EXPECT_NE(find_indicator_column(link.to_form, link.to_table, link.to_column), nullptr)
        << link.to_row;
  }
}

TEST(Indicators, AYearHasItsForm) {
  EXPECT_EQ(form_of_year(2013), "local");
  EXPECT_EQ(form_of_year(2014), "2014");
  EXPECT_EQ(form_of_year(2018), "2014");
  EXPECT_EQ(form_of_year(2020), "2019");
  EXPECT_EQ(form_of_year(2021), "2021");
}

}  // namespace
}  // namespace zhengbao
