#include "relate/passages.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

using Texts = std::vector<std::string>;

const std::string kShared = "坚持以公开为常态、不公开为例外，不断拓展公开的广度和深度。";

TEST(Passages, AreFoundWhereverTheyStand) {
  const PassageIndex index({"青岚市的开头。", kShared + "另有一句。"});
  const auto passages = index.shared_with({"云和县", "云和县" + kShared});
  ASSERT_EQ(passages.size(), 1u);
  EXPECT_EQ(passages[0].text, kShared);
  EXPECT_EQ(passages[0].paragraph, 1);
  EXPECT_EQ(passages[0].other_paragraph, 1);
}

TEST(Passages, DoNotDependOnSpacesAndWidth) {
  const PassageIndex index({kShared});
  const auto passages =
      index.shared_with({"坚持 以公开为常态、不公开为例外, 不断拓展公開的廣度和深度。"});
  ASSERT_EQ(passages.size(), 1u);
  EXPECT_EQ(passages[0].text, kShared);
}

TEST(Passages, EndWithTheParagraph) {
  const PassageIndex index({"开头。" + kShared, kShared + "结尾。"});
  const auto passages = index.shared_with({kShared + kShared});
  ASSERT_EQ(passages.size(), 1u);
  EXPECT_EQ(passages[0].text, kShared);
}

TEST(Passages, HeadingsInTheirOrderAreNone) {
  const Texts headings = {"一、总体情况", "二、主动公开政府信息情况",
                          "三、收到和处理政府信息公开申请情况"};
  EXPECT_EQ(PassageIndex(headings).shared_with(headings).size(), 0u);
}

TEST(Passages, ShortOnesAreNone) {
  const PassageIndex index({"《中华人民共和国政府信息公开条例》"});
  EXPECT_EQ(index.shared_with({"根据《中华人民共和国政府信息公开条例》"}).size(), 0u);
}

TEST(Passages, WhatTheOtherSaysTwiceCountsOnce) {
  const PassageIndex index({kShared});
  const auto passages = index.shared_with({kShared, kShared});
  ASSERT_EQ(passages.size(), 1u);
  EXPECT_EQ(passages[0].end - passages[0].begin, index.characters());
}

TEST(Passages, OfATextThatRepeatsItselfDoNotOverlap) {
  const PassageIndex index({std::string(3000, 'a')});
  std::size_t end = 0;
  for (const SharedPassage& passage : index.shared_with({std::string(2500, 'a')})) {
    EXPECT_GE(passage.begin, end);
    end = passage.end;
  }
  EXPECT_EQ(end, 2500u);
}

TEST(PassageCoverage, TellsWhatFewHave) {
  const PassageIndex index({kShared, "本年度举办新闻发布会十二场，发布重要政策解读稿件三十篇。"});
  PassageCoverage coverage(index.characters());
  const auto common = index.shared_with({kShared});
  const auto rare =
      index.shared_with({kShared, "X本年度举办新闻发布会十二场，发布重要政策解读稿件三十篇。"});
  coverage.add(common);
  coverage.add(rare);
  EXPECT_EQ(coverage.characters(rare, 1), 28u);
  EXPECT_EQ(coverage.characters(common, 1), 0u);
  EXPECT_EQ(coverage.characters(common, 2), 29u);
}

}  // namespace
}  // namespace zhengbao
