#include "normalize/organisations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhengbao {
namespace {

using ::testing::ElementsAre;

TEST(Organisations, AreKnownByTheirEnding) {
  EXPECT_TRUE(is_organisation("国务院办公厅"));
  EXPECT_TRUE(is_organisation("中共青岚市委"));
  EXPECT_TRUE(is_organisation("国家税务总局青岚市税务局"));
  EXPECT_TRUE(is_organisation("云和县城关镇人民政府"));
  EXPECT_TRUE(is_organisation("日照市财政局"));
  EXPECT_TRUE(is_organisation("本溪市人民政府"));
}

TEST(Organisations, SentencesAndWordsAreNone) {
  EXPECT_FALSE(is_organisation("各县、区人民政府"));
  EXPECT_FALSE(is_organisation("关于加强管理的办"));
  EXPECT_FALSE(is_organisation("领导干部"));
  EXPECT_FALSE(is_organisation("附件2"));
  EXPECT_FALSE(is_organisation("工作布局"));
}

TEST(Organisations, JointIssuersAreSplit) {
  EXPECT_THAT(split_organisations("市财政局、市水务局"), ElementsAre("市财政局", "市水务局"));
  EXPECT_THAT(split_organisations("市财政局　市水务局"), ElementsAre("市财政局", "市水务局"));
  EXPECT_THAT(split_organisations("中共中央，国务院"), ElementsAre("中共中央", "国务院"));
}

TEST(Organisations, NamesWithACommaStayWhole) {
  EXPECT_THAT(split_organisations("文化、广电和旅游局"), ElementsAre("文化、广电和旅游局"));
}

TEST(Organisations, TitleBeginsWithItsIssuer) {
  EXPECT_EQ(leading_organisation("青岚市人民政府关于防汛工作的通知"), "青岚市人民政府");
  EXPECT_EQ(leading_organisation("云和市2025年政府信息公开工作年度报告"), "云和市");
  for (const char* title :
       {"云和县水利局二〇二三年政府信息公开工作年度报告",
        "云和县水利局二○二三年度政府信息公开工作年度报告",
        "二零二三年云和县水利局政府信息公开工作年度报告", "2023年度云和县水利局政府信息公开年报"}) {
    EXPECT_EQ(leading_organisation(title), "云和县水利局") << title;
  }
  EXPECT_EQ(leading_organisation("二〇"), "");
  EXPECT_EQ(leading_organisation("关于防汛工作的通知"), "");
  EXPECT_EQ(leading_organisation("《办法》解读"), "");
}

TEST(Organisations, ShortFormsAreTheSame) {
  EXPECT_TRUE(is_same_organisation("市政府办公室", "青岚市人民政府办公室"));
  EXPECT_FALSE(is_same_organisation("市财政局", "青岚市水务局"));
}

TEST(SplitOrganisations, PartsTwoBodiesThatRunTogether) {
  EXPECT_EQ(split_organisations("青岚市民政局青岚市财政局"),
            (std::vector<std::string>{"青岚市民政局", "青岚市财政局"}));
  EXPECT_EQ(split_organisations("望渚区城市管理局望渚区财政局"),
            (std::vector<std::string>{"望渚区城市管理局", "望渚区财政局"}));
  EXPECT_EQ(split_organisations("青岚市人民政府办公室"),
            (std::vector<std::string>{"青岚市人民政府办公室"}));
}

}  // namespace
}  // namespace zhengbao
