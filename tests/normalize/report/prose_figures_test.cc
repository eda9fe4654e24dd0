#include "normalize/report/prose_figures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "normalize/report/prose_checks.h"
#include "tests/normalize/report/report_prose.h"

namespace zhengbao {
namespace {

using ::testing::ElementsAre;
using testing::figure_lines;
using testing::figures_of;
using ::testing::IsEmpty;

TEST(ProseFigures, TellWhatTheyCountAndWhatTheyArePartOf) {
  EXPECT_THAT(figure_lines(figures_of("2021年，全市共受理政府信息公开申请120件，比上年增长20%，其中"
                                      "市级部门80件，各区（县、市）40件。")),
              ElementsAre("120 件 [全市共受理政府信息公开申请] 2021",
                          "20 % 增长 [全市共受理政府信息公开申请] 2021",
                          "80 件 [市级部门] 2021 of 0", "40 件 [各区（县、市）] 2021 of 0"));
}

TEST(ProseFigures, AFigureOfAnotherYearIsNoCellOfThisYearsTable) {
  const auto figures =
      figures_of("2021年全市收到政府信息公开申请100件。2022年全市收到政府信息公开申请120件。");
  ASSERT_EQ(figures.size(), 2U);
  EXPECT_EQ(figures[0].row_code, "");
  EXPECT_EQ(figures[1].row_code, "received");
}

TEST(ProseFigures, WhatAnotherBodyReceivedIsNoCellOfThisReport) {
  for (const char* sentence :
       {"区教育局收到政府信息公开申请3件。", "各镇街共受理政府信息公开申请3件。",
        "市本级受理政府信息公开申请3件。"}) {
    EXPECT_EQ(figures_of(sentence).at(0).row_code, "") << sentence;
  }
  for (const char* sentence :
       {"全市各级行政机关共收到政府信息公开申请3件。", "我局收到政府信息公开申请3件。",
        "全年共受理政府信息公开申请3件。"}) {
    EXPECT_EQ(figures_of(sentence).at(0).row_code, "received") << sentence;
  }
}

TEST(ProseFigures, AllAlikeIsNoPartOfWhatIsCounted) {
  EXPECT_THAT(figure_lines(figures_of("答复率均为100%，用时平均为5天。")),
              ElementsAre("100 % [答复率]", "5 天 [用时平均]"));
}

TEST(ProseFigures, TakeTheNounBehindTheUnit) {
  EXPECT_THAT(figure_lines(figures_of(
                  "梳理公开事项时，初步列出36个服务事项，12项“一次办”清单实现网上办理。")),
              ElementsAre("36 个 [初步列出服务事项]", "12 项 [“一次办”清单]"));
}

TEST(ProseFigures, AShareSpeaksOfTheFigureBeforeIt) {
  EXPECT_THAT(
      figure_lines(figures_of("全年办理50件申请中，予以公开30件，占60%；不予公开20件，占40%。")),
      ElementsAre("50 件 [办理申请] 2022", "30 件 [予以公开] 2022 of 0",
                  "60 % 占 [予以公开] 2022 of 0", "20 件 [不予公开] 2022 of 0",
                  "40 % 占 [不予公开] 2022 of 0"));
}

TEST(ProseFigures, DatesNumbersAndTelephonesAreNone) {
  EXPECT_THAT(
      figures_of("根据青政办发〔2021〕12号文件，2021年3月5日召开第2次会议，电话0570-3087586，"
                 "12345热线，第711号令，第20条。"),
      IsEmpty());
}

TEST(ProseFigures, KeepMultipliersAndSeparators) {
  EXPECT_THAT(figure_lines(figures_of("网站访问量达1,350.5万人次，收费约２３元。")),
              ElementsAre("1350.5 万人次 [网站访问量]", "23 元 [收费]"));
}

TEST(ProseFigures, ReadNumbersThatOnlyAMultiplierFollows) {
  EXPECT_THAT(figure_lines(figures_of("7条短片播放量超2300万，用户已突破5.5亿。")),
              ElementsAre("7 条 [短片播放量]", "2300 万 [短片播放量]", "5.5 亿 [用户]"));
}

TEST(ProseFigures, ABracketBehindAFigureNamesAPart) {
  EXPECT_THAT(figure_lines(figures_of("答复申请805件（含上年结转18件），数量较去年回落12.3%。")),
              ElementsAre("805 件 [答复申请]", "18 件 [上年结转] of 0", "12.3 % 回落 [数量]"));
}

TEST(ProseFigures, ABaseOfComparisonIsNoPeriod) {
  EXPECT_THAT(
      figure_lines(figures_of("2022年发布信息90条，比2021年提升5%。2012年以来累计发布900条。")),
      ElementsAre("90 条 [发布信息] 2022", "5 % 提升 [发布信息] 2022",
                  "900 条 [2012年以来累计发布]"));
}

std::vector<std::string> codes(std::vector<Figure> figures,
                               const std::vector<Statistic>& statistics = {}) {
  std::vector<std::string> all;
  for (const Flag& flag : check_figures(figures, statistics)) all.push_back(flag.code);
  return all;
}

TEST(ProseChecks, PartsThatClaimTheWholeMustAddUp) {
  EXPECT_THAT(codes(figures_of("办理100件申请中，公开60件，占60%；其他处理38件，占38%。")),
              ElementsAre("sum-mismatch"));
  EXPECT_THAT(codes(figures_of("办理100件申请中，公开60件，占60%；其他处理40件，占40%。")),
              IsEmpty());
  EXPECT_THAT(codes(figures_of("发布信息100条，其中政策文件20条、招标公告9条。")), IsEmpty());
}

TEST(ProseChecks, SharesAreRoundedAsPrinted) {
  EXPECT_THAT(codes(figures_of("办理598件申请中，公开411件，占70%。")),
              ElementsAre("share-mismatch"));
  EXPECT_THAT(codes(figures_of("办理598件申请中，公开411件，占69%。")), IsEmpty());
  EXPECT_THAT(codes(figures_of("办理598件申请中，公开411件，占68.73%。")), IsEmpty());
}

TEST(ProseChecks, APartIsAtMostTheWhole) {
  EXPECT_THAT(codes(figures_of("回应热点5次，其中微博回应9次。")),
              ElementsAre("part-exceeds-whole"));
}

TEST(ProseChecks, TheTableMustSayTheSame) {
  Statistic received, carried;
  received.table = carried.table = "requests";
  received.column_code = carried.column_code = "total";
  received.row_code = "received";
  carried.row_code = "carried_in";
  received.value_kind = carried.value_kind = ValueKind::number;
  received.value = "21";
  carried.value = "2";
  const std::vector<Statistic> cells{received, carried};
  EXPECT_THAT(codes(figures_of("全年受理申请21件。"), cells), IsEmpty());
  EXPECT_THAT(codes(figures_of("全年受理申请23件。"), cells),
              IsEmpty());  // with those carried over
  EXPECT_THAT(codes(figures_of("全年受理申请22件。"), cells), ElementsAre("prose-table-differ"));
}

}  // namespace
}  // namespace zhengbao
