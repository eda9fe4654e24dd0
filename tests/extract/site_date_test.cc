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

TEST(SiteDate, MayStandBehindTheNameOfWhoPutThePageUp) {
  EXPECT_EQ(site_date_behind("青岚发布 2022-03-22 07:55"), "2022-03-22 07:55");
  EXPECT_EQ(site_date_behind("[ 市水利局 ] [ 2022-3-30 ] [ 阅读：35 ]"), "2022-3-30");
  EXPECT_EQ(site_date_behind("会议日期：2022-03-22"), "");        // a label of the text
  EXPECT_EQ(site_date_behind("合同号GF-2022-03-22"), "");         // part of a code
  EXPECT_EQ(site_date_behind("青岚市水利局 2022年3月30日"), "");  // the document's own
}

}  // namespace
}  // namespace zhengbao
