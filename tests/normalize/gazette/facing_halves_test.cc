#include "normalize/gazette/facing_halves.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

Block block(std::string text, Box box) {
  Block made;
  made.text = std::move(text);
  made.box = box;
  return made;
}

Document file_of(float width, std::vector<Block> blocks, std::string label) {
  Document document;
  Page& page = document.pages.emplace_back();
  page.number = 3;
  page.width = width;
  page.height = 842;
  page.label = std::move(label);
  page.blocks = std::move(blocks);
  return document;
}

const Box kLeft{72, 100, 523, 200};
const Box kRight{668, 100, 1118, 200};

TEST(FacingHalves, BecomePagesWithTheNumberOfTheFilesPage) {
  const auto parted =
      with_halves_apart(file_of(1190, {block("左", kLeft), block("右", kRight)}, "88–89"));
  ASSERT_TRUE(parted);
  ASSERT_EQ(parted->pages.size(), 2U);
  EXPECT_EQ(parted->pages[0].label, "88");
  EXPECT_EQ(parted->pages[1].label, "89");
  EXPECT_EQ(parted->pages[1].number, 3);
  EXPECT_EQ(parted->pages[1].blocks.front().text, "右");
}

TEST(FacingHalves, AreNotWhatWasReadAsOnePage) {
  const Box across{400, 40, 800, 60};
  EXPECT_FALSE(with_halves_apart(
      file_of(1190, {block("题", across), block("左", kLeft), block("右", kRight)}, "")));
  // Row by row: left, right, left.
  EXPECT_FALSE(with_halves_apart(file_of(
      1190, {block("左", kLeft), block("右", kRight), block("左", {72, 300, 523, 400})}, "")));
  EXPECT_FALSE(with_halves_apart(file_of(1190, {block("左", kLeft)}, "88")));
  EXPECT_FALSE(with_halves_apart(
      file_of(600, {block("左", {40, 100, 240, 200}), block("右", {340, 100, 560, 200})}, "")));
}

}  // namespace
}  // namespace zhengbao
