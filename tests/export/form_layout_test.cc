#include "export/form_layout.h"

#include <gtest/gtest.h>

#include <map>

#include "core/indicators.h"
#include "tests/export/dataset_run.h"

namespace zhengbao {
namespace {

FormGrid lay_out(std::string_view form, std::string_view table,
                 const std::vector<Statistic>& figures) {
  std::vector<const Statistic*> pointers;
  for (const Statistic& figure : figures) pointers.push_back(&figure);
  return lay_out_form(form, table, pointers);
}

const FormCell* label(const FormGrid& grid, std::string_view text) {
  for (const FormCell& cell : grid.cells) {
    if (cell.text == text) return &cell;
  }
  return nullptr;
}

std::string place(const FormCell* cell) {
  if (cell == nullptr) return "nowhere";
  return std::to_string(cell->row) + "," + std::to_string(cell->column) + " " +
         std::to_string(cell->row_span) + "x" + std::to_string(cell->column_span);
}

TEST(FormLayout, RequestsHaveThreeColumnsOfLabelsAndThreeRowsOfHeaders) {
  const FormGrid grid = lay_out("2021", "requests", {});
  EXPECT_EQ(grid.label_columns, 3);
  EXPECT_EQ(grid.columns, 10);
  EXPECT_EQ(place(label(grid, "申请人情况")), "0,3 1x7");
  EXPECT_EQ(place(label(grid, "自然人")), "1,3 2x1");
  EXPECT_EQ(place(label(grid, "法人或其他组织")), "1,4 1x5");
  EXPECT_EQ(place(label(grid, "商业企业")), "2,4 1x1");
  EXPECT_EQ(place(label(grid, "一、本年新收政府信息公开申请数量")), "3,0 1x3");
  EXPECT_EQ(place(label(grid, "（一）予以公开")), "5,1 1x2");
  EXPECT_EQ(place(label(grid, "（三）不予公开")), "7,1 8x1");
  EXPECT_EQ(place(label(grid, "1.属于国家秘密")), "7,2 1x1");
  EXPECT_EQ(grid.rows, 28);
}

TEST(FormLayout, DisclosureIsDividedByItems) {
  const FormGrid grid = lay_out("2021", "disclosure", {});
  EXPECT_EQ(place(label(grid, "第二十条第（一）项")), "0,0 1x4");
  EXPECT_EQ(place(label(grid, "本年制发件数")), "1,1 1x1");
  EXPECT_EQ(place(label(grid, "规章")), "2,0 1x1");
  EXPECT_EQ(place(label(grid, "第二十条第（五）项")), "4,0 1x4");
}

TEST(FormLayout, ReviewsStandAboveOneLineOfFigures) {
  const FormGrid grid = lay_out("2021", "review", {make_cell("litigation_reviewed", "total", "7")});
  EXPECT_EQ(place(label(grid, "行政复议")), "0,0 1x5");
  EXPECT_EQ(place(label(grid, "行政诉讼")), "0,5 1x10");
  EXPECT_EQ(place(label(grid, "复议后起诉")), "1,10 1x5");
  EXPECT_EQ(grid.rows, 4);
  ASSERT_NE(grid.cells.back().figure, nullptr);
  EXPECT_EQ(grid.cells.back().column, 14);
}

TEST(FormLayout, TheFormOf2014IsAList) {
  const FormGrid grid = lay_out("2014", "summary", {});
  EXPECT_EQ(grid.label_columns, 1);
  EXPECT_EQ(grid.columns, 2);
  EXPECT_EQ(place(label(grid, "一、主动公开情况")), "1,0 1x1");
  EXPECT_EQ(place(label(grid, "  （一）主动公开政府信息数")), "2,0 1x1");
}

TEST(FormLayout, NoTwoCellsOverlapAndEveryIndicatorHasAPlace) {
  for (const std::string_view form : {"2014", "2019", "2021"}) {
    std::size_t values = 0;
    for (const IndicatorTable& table : indicator_tables()) {
      const FormGrid grid = lay_out(form, table.code, {});
      std::map<std::pair<int, int>, int> taken;
      for (const FormCell& cell : grid.cells) {
        if (cell.kind == FormCell::Kind::value) ++values;
        for (int row = cell.row; row < cell.row + cell.row_span; ++row) {
          for (int column = cell.column; column < cell.column + cell.column_span; ++column) {
            const int times = ++taken[std::pair(row, column)];
            EXPECT_EQ(times, 1) << table.code << " " << row << "," << column << " " << cell.text;
            EXPECT_TRUE(row < grid.rows && column < grid.columns) << table.code << cell.text;
          }
        }
      }
    }
    EXPECT_EQ(values, indicators_of_form(form).size()) << form;
  }
}

TEST(FormLayout, NoFigureIsLost) {
  const std::vector<Statistic> figures = {
      make_cell("granted", "total", "5"), make_cell("granted", "total", "6"),
      make_cell("refused", "total", "7"), make_cell("", "total", "8")};
  const FormGrid grid = lay_out("2021", "requests", figures);
  std::vector<std::string> shown;
  for (const FormCell& cell : grid.cells) {
    if (cell.figure != nullptr) shown.push_back(cell.figure->value);
  }
  EXPECT_EQ(shown, (std::vector<std::string>{"5", "7", "6", "8"}));
  EXPECT_EQ(grid.rows, 31);
}

TEST(FormLayout, AHeadingWithAFigureHasALineAboveItsRows) {
  const FormGrid grid = lay_out("2021", "requests", {make_cell("refused", "total", "7")});
  EXPECT_EQ(grid.rows, 29);
  EXPECT_EQ(place(label(grid, "（三）不予公开")), "7,1 1x2");
  EXPECT_EQ(place(label(grid, "1.属于国家秘密")), "8,2 1x1");
}

TEST(FormLayout, AnUnknownTableIsListed) {
  const std::vector<Statistic> figures = {make_cell("granted", "total", "5")};
  const FormGrid grid = lay_out("local", "", figures);
  EXPECT_EQ(grid.rows, 1);
  EXPECT_EQ(grid.cells[0].text, "三、本年度办理结果 > （一）予以公开 | 申请人情况 > 总计");
  EXPECT_EQ(grid.cells[1].figure, figures.data());
}

}  // namespace
}  // namespace zhengbao
