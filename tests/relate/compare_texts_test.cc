#include "relate/compare_texts.h"

#include <gtest/gtest.h>

#include <random>

namespace zhengbao {
namespace {

using Texts = std::vector<std::string>;

std::string described(const Texts& before, const Texts& after) {
  std::string text;
  for (const ParagraphPair& pair : compare_texts(before, after).pairs) {
    text += std::string(text_change_name(pair.change)) + (pair.moved ? "*" : "") + " " +
            std::to_string(pair.before) + ">" + std::to_string(pair.after) + "; ";
  }
  return text;
}

const std::string kOpening = "根据《青岚市政府信息公开办法》的规定，编制本年度报告。";
const std::string kRequests = "全年共收到政府信息公开申请598件，比上年增长26%。";
const std::string kRequestsLater = "全年共收到政府信息公开申请612件，比上年增长2%。";
const std::string kTraining = "举办政务公开培训班三期，参加人员一百二十人次。";

TEST(CompareTexts, FindsWhatWasKeptRewordedAddedAndRemoved) {
  EXPECT_EQ(described({kOpening, kTraining, kRequests}, {kOpening, kRequestsLater, "新增内容。"}),
            "same 0>0; removed 1>-1; reworded 2>1; added -1>2; ");
}

TEST(CompareTexts, ShowsTheWordsThatChanged) {
  const auto comparison = compare_texts({kRequests}, {kRequestsLater});
  EXPECT_EQ(comparison.pairs.at(0).parts,
            (std::vector<TextPart>{{PartKind::kept, "全年共收到政府信息公开申请"},
                                   {PartKind::removed, "598"},
                                   {PartKind::added, "612"},
                                   {PartKind::kept, "件，比上年增长"},
                                   {PartKind::removed, "26"},
                                   {PartKind::added, "2"},
                                   {PartKind::kept, "%。"}}));
}

TEST(CompareTexts, AParagraphThatMovedIsNoNewOne) {
  EXPECT_EQ(described({kTraining, kOpening, kRequests}, {kOpening, kRequests, kTraining}),
            "same 1>0; same 2>1; same* 0>2; ");
}

TEST(CompareTexts, ParagraphsWithFewWordsInCommonDoNotBelongTogether) {
  EXPECT_EQ(described({kTraining}, {kRequests}), "added -1>0; removed 0>-1; ");
}

TEST(CompareTexts, SharesCountCharacters) {
  const auto comparison = compare_texts({"甲乙丙丁戊"}, {"甲乙丙丁戊", "子丑寅卯辰"});
  EXPECT_DOUBLE_EQ(comparison.reused, 0.5);
  EXPECT_DOUBLE_EQ(comparison.kept, 1);
}

TEST(CompareTexts, WidthAndSimplificationAreNoChange) {
  EXPECT_EQ(described({"政務公開（試行）2019"}, {"政务公开(试行)２０１９"}), "same 0>0; ");
}

TEST(CompareTexts, RepeatedHeadingsKeepTheirOrder) {
  EXPECT_EQ(described({"（一）概述", kOpening, "（一）概述", kTraining},
                      {"（一）概述", kOpening, "（一）概述", kTraining}),
            "same 0>0; same 1>1; same 2>2; same 3>3; ");
}

TEST(CompareTexts, NothingIsComparedWithNothing) {
  EXPECT_EQ(described({}, {}), "");
  EXPECT_DOUBLE_EQ(compare_texts({}, {}).reused, 0);
}

TEST(CompareTexts, EndsInTimeOnTextsThatRepeatThemselves) {
  const Texts many(3000, "同一句话反复出现"), others(3000, "同一句话反复出观");
  EXPECT_EQ(compare_texts(many, many).pairs.size(), 3000u);
  EXPECT_EQ(compare_texts(many, others).pairs.size(), 6000u);
}

TEST(TextDifference, WhatIsKeptByChanceIsChanged) {
  DifferenceBudget budget;
  EXPECT_EQ(text_difference("开始甲乙的丙丁结束", "开始子丑的寅卯结束", budget),
            (std::vector<TextPart>{{PartKind::kept, "开始"},
                                   {PartKind::removed, "甲乙的丙丁"},
                                   {PartKind::added, "子丑的寅卯"},
                                   {PartKind::kept, "结束"}}));
}

TEST(TextDifference, PartsMakeUpBothTexts) {
  std::mt19937 random(7);
  const std::vector<std::string> pieces = {"公开", "政务", "申请", "，", "598",
                                           "12",   "a",    "。",   "的"};
  for (int run = 0; run < 300; ++run) {
    std::string before, after;
    for (int i = 0; i < 12; ++i) {
      const std::string& piece = pieces[random() % pieces.size()];
      if (random() % 4 != 0) before += piece;
      if (random() % 4 != 0) after += piece;
    }
    DifferenceBudget budget;
    std::string first, second;
    for (const TextPart& part : text_difference(before, after, budget)) {
      if (part.kind != PartKind::added) first += part.text;
      if (part.kind != PartKind::removed) second += part.text;
    }
    EXPECT_EQ(first, before);
    EXPECT_EQ(second, after);
  }
}

TEST(TextDifference, AnExhaustedBudgetStillGivesBothTexts) {
  DifferenceBudget budget{0};
  EXPECT_EQ(text_difference("头甲中乙尾", "头丙中丁尾", budget),
            (std::vector<TextPart>{{PartKind::kept, "头"},
                                   {PartKind::removed, "甲中乙"},
                                   {PartKind::added, "丙中丁"},
                                   {PartKind::kept, "尾"}}));
}

}  // namespace
}  // namespace zhengbao
