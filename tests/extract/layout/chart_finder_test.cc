// Charts that numbers and labels are written around.
#include <gtest/gtest.h>

#include "tests/extract/lay_out_pages.h"

namespace zhengbao {
namespace {

using testing::lay_out_pages;
using testing::page_with_body;
using testing::PageWriter;

// Numbers one below the other from y = 500 on, and labels below them.
PageWriter page_with_axis(std::initializer_list<const char*> numbers, float pitch = 30) {
  PageWriter page = page_with_body();
  float y = 500 - pitch;
  for (const char* number : numbers) page.write(number, 100, y += pitch, {.size = 8});
  float x = 130;
  for (const char* year : {"2019", "2020", "2021", "2022"}) {
    page.write(year, x, y + 12, {.size = 8});
    x += 60;
  }
  return page;
}

std::vector<std::string> texts(const PageWriter& page, BlockKind kind) {
  std::vector<std::string> out;
  const Document document = lay_out_pages({page});
  for (const Block& block : document.pages.front().blocks) {
    if (block.kind == kind) out.push_back(block.text);
  }
  return out;
}

TEST(Charts, AreOneBlockWithAllTheirLabels) {
  PageWriter page = page_with_axis({"900", "600", "300", "0"});
  page.write("512.6", 190, 540, {.size = 8});
  page.write("亿元", 70, 520, {.size = 8});
  EXPECT_EQ(texts(page, BlockKind::caption),
            std::vector<std::string>{"900 亿元 600 512.6 300 0 2019 2020 2021 2022"});
  EXPECT_EQ(texts(page, BlockKind::paragraph).size(), 1U);
}

TEST(Charts, LeaveTheTextBelowAlone) {
  PageWriter page = page_with_axis({"9%", "6%", "3%", "0%"});
  page.write("全市用水量逐年下降。", 100, 640);
  EXPECT_EQ(texts(page, BlockKind::paragraph).back(), "全市用水量逐年下降。");
}

TEST(Charts, HaveAnAxisOfEqualSteps) {
  EXPECT_TRUE(texts(page_with_axis({"900", "700", "300", "0"}), BlockKind::caption).empty());
  EXPECT_TRUE(texts(page_with_axis({"0", "300", "600", "900"}), BlockKind::caption).empty());
  EXPECT_TRUE(texts(page_with_axis({"2023", "2022", "2021", "2020"}), BlockKind::caption).empty());
  EXPECT_TRUE(texts(page_with_axis({"600", "300", "0"}), BlockKind::caption).empty());
}

}  // namespace
}  // namespace zhengbao
