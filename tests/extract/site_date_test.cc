#include "extract/site_date.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(IsDateAlone, TellsDatesFromTextWithDates) {
  for (const char* date :
       {"2020-03-10", "( 2022-03-30)", "2020年3月10日 16:35", "[2020/03/10]", "2020.3.1 9:05:07"}) {
    EXPECT_TRUE(is_date_alone(date)) << date;
  }
  for (const char* text :
       {"2020年", "03-10", "2020-03-10号文件", "截至2020年3月10日", "", "2020-03-10/5"}) {
    EXPECT_FALSE(is_date_alone(text)) << text;
  }
  EXPECT_TRUE(is_list_date("[03-10]"));
  EXPECT_FALSE(is_list_date("10"));
}

TEST(DateValue, DropsTheBrackets) { EXPECT_EQ(date_value("( 2022-03-30)"), "2022-03-30"); }

TEST(LeadingSiteDate, IsTheDateAShortLineBeginsWith) {
  EXPECT_EQ(leading_site_date("2022-03-30 09:15 市水利局 阅读 35"), "2022-03-30 09:15");
  EXPECT_EQ(leading_site_date("2022-03-30市水利局"), "2022-03-30");
  EXPECT_EQ(leading_site_date("2022年3月30日，市水利局召开会议"), "");
  EXPECT_EQ(leading_site_date("市水利局 2022-03-30"), "");
}

}  // namespace
}  // namespace zhengbao
