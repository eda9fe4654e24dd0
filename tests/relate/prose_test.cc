#include "relate/prose.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(Prose, LeavesOutTheRowsOfTables) {
  Record record;
  Table table;
  table.cells = {{0, 0, 1, 1, "规章"}, {0, 1, 1, 1, "3"}, {1, 0, 1, 1, "文件"}, {1, 1, 1, 1, "5"}};
  record.tables = {table};
  record.text = "一、总体情况\n规章 3\n文件 5\n规章共3件。\n\n";
  EXPECT_EQ(prose_paragraphs(record), (std::vector<std::string>{"一、总体情况", "规章共3件。"}));
}

TEST(Prose, IsBounded) {
  Record record;
  for (std::size_t i = 0; i <= kMaxParagraphs; ++i) record.text += "段\n";
  EXPECT_EQ(prose_paragraphs(record).size(), kMaxParagraphs);
}

}  // namespace
}  // namespace zhengbao
