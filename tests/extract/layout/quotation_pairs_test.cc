#include "extract/layout/quotation_pairs.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace zhengbao {
namespace {

// A paragraph of one line each, as if recognised.
Block paragraph(const std::vector<std::string>& lines, TextOrigin origin = TextOrigin::ocr) {
  Block block;
  for (const std::string& text : lines) {
    Line line;
    line.offset = block.text.size();
    line.length = text.size();
    line.origin = origin;
    block.lines.push_back(line);
    block.text += text;
  }
  return block;
}

std::string settled(const std::vector<std::string>& lines) {
  Block block = paragraph(lines);
  settle_quotation_marks(block);
  return block.text;
}

std::size_t doubts(const Block& block) {
  std::size_t count = 0;
  for (const Line& line : block.lines) count += line.doubtful.size();
  return count;
}

TEST(QuotationPairs, OneThatOpensAtTheEndOfALineCloses) {
  EXPECT_EQ(settled({"所谓“船户“", "是指驾驶船只的人。"}), "所谓“船户”是指驾驶船只的人。");
  EXPECT_EQ(settled({"设立“窗口“，方便", "群众。"}), "设立“窗口”，方便群众。");
  EXPECT_EQ(settled({"他说：”可以。”"}), "他说：“可以。”");
  EXPECT_EQ(settled({"所谓“船户“", "到“窗口“，", "办理。"}), "所谓“船户”到“窗口”，办理。");
}

TEST(QuotationPairs, WhatOpensAndClosesByTurnsStays) {
  EXPECT_EQ(settled({"“一”和“二”。"}), "“一”和“二”。");
  EXPECT_EQ(settled({"上接的引文。”另起“一句”"}), "上接的引文。”另起“一句”");
  EXPECT_EQ(settled({"“尚未说完，"}), "“尚未说完，");
}

TEST(QuotationPairs, TheOnlyDoubtedOneIsTurned) {
  Block block = paragraph({"办理“甲“证和“乙”证。"});
  block.lines[0].doubtful = {4};
  settle_quotation_marks(block);
  EXPECT_EQ(block.text, "办理“甲”证和“乙”证。");
  EXPECT_EQ(block.raw, "办理“甲“证和“乙”证。");
}

TEST(QuotationPairs, WhatIsLeftOverIsDoubted) {
  Block block = paragraph({"办理“甲证和“乙”证。"});
  settle_quotation_marks(block);
  EXPECT_EQ(block.text, "办理“甲证和“乙”证。");
  EXPECT_EQ(block.lines[0].doubtful, (std::vector<std::int32_t>{2, 6}));
  Block right = paragraph({"办理“甲”证和“乙”证。"});
  settle_quotation_marks(right);
  EXPECT_EQ(doubts(right), 0U);
}

TEST(QuotationPairs, TextThatWasNotRecognisedStays) {
  Block block = paragraph({"所谓“船户“", "是指驾驶船只的人。"}, TextOrigin::text);
  settle_quotation_marks(block);
  EXPECT_EQ(block.text, "所谓“船户“是指驾驶船只的人。");
  EXPECT_EQ(doubts(block), 0U);
}

TEST(QuotationPairs, CornersCloseAsTheyOpen) {
  Block block = paragraph({"所稱「船戶』，謂領有執照之人。"});
  settle_quotation_marks(block);
  EXPECT_EQ(block.text, "所稱「船戶」，謂領有執照之人。");
  EXPECT_EQ(block.lines[0].doubtful, (std::vector<std::int32_t>{2, 5}));
  EXPECT_EQ(settled({"「所稱『船戶』者」"}), "「所稱『船戶』者」");
  EXPECT_EQ(settled({"『船戶』"}), "『船戶』");
}

}  // namespace
}  // namespace zhengbao
