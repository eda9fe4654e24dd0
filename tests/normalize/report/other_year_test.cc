#include "normalize/report/other_year.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(OtherYear, ALabelMaySpeakOfAnotherTime) {
  for (const char* label : {"上年总计", "上一年度", "2022年", "2022年度 总计", "去年同期",
                            "第四季度数", "附：上年度（2022年）收到和处理情况"}) {
    EXPECT_TRUE(speaks_of_other_time(label, 2023)) << label;
  }
}

TEST(OtherYear, TheYearItselfADateAndNoYearAreNone) {
  for (const char* label :
       {"2023年", "总计", "本年新制作数量", "2022年和2023年", "2024年1月20日", "20220年"}) {
    EXPECT_FALSE(speaks_of_other_time(label, 2023)) << label;
  }
  EXPECT_FALSE(speaks_of_other_time("2022年", 0));
}

TEST(OtherYear, AChangeIsNoFigureOfTheYear) {
  EXPECT_TRUE(speaks_of_change("增减"));
  EXPECT_TRUE(speaks_of_change("同比（%）"));
  EXPECT_FALSE(speaks_of_change("总计"));
}

}  // namespace
}  // namespace zhengbao
