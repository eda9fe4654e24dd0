#include "normalize/date_forms.h"

#include <gmock/gmock.h>

#include <string>

namespace zhengbao {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// "2019-02-15=2019年2月15日": the date and the words it was read from.
std::vector<std::string> found(std::string_view text) {
  std::vector<std::string> out;
  for (const DateMatch& match : find_dates(text)) {
    out.push_back(to_iso(match.when) + "=" + std::string(text.substr(match.offset, match.length)));
  }
  return out;
}

std::string parsed(std::string_view text) {
  const auto match = parse_date(text);
  return match ? to_iso(match->when) : "none";
}

TEST(FindDates, FindsDatesInsideASentence) {
  EXPECT_THAT(found("本办法自2019年2月15日起施行，2018-12-30发布。"),
              ElementsAre("2019-02-15=2019年2月15日", "2018-12-30=2018-12-30"));
}

TEST(FindDates, ReadsSpacesAndFullWidth) {
  EXPECT_THAT(found("2006 年 12 月 30 日"), ElementsAre("2006-12-30=2006 年 12 月 30 日"));
  EXPECT_THAT(found("2 0 1 9年2月1 5日"), ElementsAre("2019-02-15=2 0 1 9年2月1 5日"));
  EXPECT_THAT(found("２０１９年２月１５日"), ElementsAre("2019-02-15=２０１９年２月１５日"));
  EXPECT_THAT(found("２０１９－０２－１５"), ElementsAre("2019-02-15=２０１９－０２－１５"));
  EXPECT_THAT(found("2019年\n2月15日"), ElementsAre("2019-02-15=2019年\n2月15日"));
}

TEST(FindDates, ReadsChineseNumeralsWithEveryZero) {
  for (const auto text : {"二〇〇九年十月一日", "二○○九年十月一日", "二ＯＯ九年十月一日",
                          "二OO九年十月一日", "二零零九年十月一日", "二00九年十月一日"}) {
    EXPECT_EQ(parsed(text), "2009-10-01") << text;
  }
  EXPECT_EQ(parsed("二〇一九年二月廿五日"), "2019-02-25");
  EXPECT_EQ(parsed("二〇一九年元月卅一日"), "2019-01-31");
  EXPECT_EQ(parsed("二〇一九年十二月三十一日"), "2019-12-31");
}

TEST(FindDates, ReadsYearsOfTheRepublicAndOfJapan) {
  EXPECT_THAT(found("民國108年2月15日"), ElementsAre("2019-02-15=民國108年2月15日"));
  EXPECT_THAT(found("於中華民國一百零八年二月十五日"),
              ElementsAre("2019-02-15=中華民國一百零八年二月十五日"));
  EXPECT_EQ(parsed("民国三十八年九月三十日"), "1949-09-30");
  EXPECT_EQ(parsed("令和元年5月1日"), "2019-05-01");
  EXPECT_EQ(parsed("平成31年4月30日"), "2019-04-30");
  EXPECT_EQ(parsed("昭和六十四年一月七日"), "1989-01-07");
}

TEST(FindDates, RefusesDaysBeforeTheFirstDayOfAnEra) {
  EXPECT_EQ(parsed("令和元年4月30日"), "none");
  EXPECT_EQ(parsed("平成元年1月7日"), "none");
}

TEST(FindDates, ReadsATimeOfDayBehindTheDate) {
  EXPECT_EQ(parsed("2020-03-10 16:35"), "2020-03-10T16:35:00+08:00");
  EXPECT_EQ(parsed("2020-03-10 16:35:09"), "2020-03-10T16:35:09+08:00");
  EXPECT_EQ(parsed("2020年3月10日16时35分"), "2020-03-10T16:35:00+08:00");
  EXPECT_EQ(parsed("2020年3月10日下午4时"), "2020-03-10T16:00:00+08:00");
  EXPECT_EQ(parsed("2020年3月10日（星期二）上午9时30分"), "2020-03-10T09:30:00+08:00");
  EXPECT_EQ(parsed("2020-03-10 ０８：０５"), "2020-03-10T08:05:00+08:00");
}

TEST(FindDates, ReadsATimeBehindAHyphen) {
  EXPECT_EQ(parsed("2021-03-05-16:35:15"), "2021-03-05T16:35:15+08:00");
  EXPECT_THAT(found("发布于2021-03-05-16:35。"),
              ElementsAre("2021-03-05T16:35:00+08:00=2021-03-05-16:35"));
  EXPECT_THAT(found("2021-03-05-16 2021-03-05-0003 2021-03-05-25:00"), IsEmpty());
}

TEST(ParseDate, ReadsWhatProgramsPrint) {
  EXPECT_EQ(parsed("Fri Mar 05 16:35:15 CST 2021"), "2021-03-05T16:35:15+08:00");
  EXPECT_EQ(parsed("Fri Mar 5 16:35:15 GMT+08:00 2021"), "2021-03-05T16:35:15+08:00");
  EXPECT_EQ(parsed("Fri Mar 05 18:00:00 UTC 2021"), "2021-03-06T02:00:00+08:00");
  EXPECT_EQ(parsed("Fri Mar 05 2021 16:35:15 GMT+0800 (中国标准时间)"),
            "2021-03-05T16:35:15+08:00");
}

TEST(ParseDate, LeavesWhatNoProgramPrints) {
  EXPECT_EQ(parsed("Thu Mar 05 16:35:15 CST 2021"), "none");  // it was a Friday
  EXPECT_EQ(parsed("Fri Mar 05 16:35:15 EST 2021"), "none");
  EXPECT_EQ(parsed("Fri Mar 35 16:35:15 CST 2021"), "none");
  EXPECT_EQ(parsed("Fri Mar 05 25:35:15 CST 2021"), "none");
  EXPECT_EQ(parsed("Fri Mar 05 16:35:15 CST 2021 and more"), "none");
  EXPECT_EQ(parsed("Fri Mar 05 2021"), "none");
}

TEST(FindDates, TurnsOtherZonesToChinaTime) {
  EXPECT_EQ(parsed("2020-03-10T16:35:00+08:00"), "2020-03-10T16:35:00+08:00");
  EXPECT_EQ(parsed("2020-03-10T16:35:00Z"), "2020-03-11T00:35:00+08:00");
  EXPECT_EQ(parsed("2020-01-01T00:30:00+09:00"), "2019-12-31T23:30:00+08:00");
}

TEST(FindDates, LeavesATimeThatDoesNotExist) {
  EXPECT_THAT(found("2020-03-10 25:00"), ElementsAre("2020-03-10=2020-03-10"));
  EXPECT_THAT(found("截至2020年3月10日24时"), ElementsAre("2020-03-10=2020年3月10日"));
  EXPECT_THAT(found("2020年3月10日16:350"), ElementsAre("2020-03-10=2020年3月10日"));
}

TEST(FindDates, FindsAMonthOfAYear) {
  EXPECT_THAT(found("2019年2月的工作"), ElementsAre("2019-02=2019年2月"));
  EXPECT_THAT(found("2019年2月1—15日"), ElementsAre("2019-02=2019年2月"));
}

TEST(FindDates, FindsNoYearAloneAndNoDayWithoutAYear) {
  EXPECT_THAT(found("2019年，3月29日，2019年度，108年2月15日"), IsEmpty());
}

TEST(FindDates, FindsBothEndsOfARange) {
  EXPECT_THAT(found("2018年12月30日至2019年1月1日"),
              ElementsAre("2018-12-30=2018年12月30日", "2019-01-01=2019年1月1日"));
  EXPECT_THAT(found("2018-12-30—2019-01-01"),
              ElementsAre("2018-12-30=2018-12-30", "2019-01-01=2019-01-01"));
  EXPECT_THAT(found("2014-2019年2月15日"), ElementsAre("2019-02-15=2019年2月15日"));
}

TEST(FindDates, FindsNoDayThatDoesNotExist) {
  EXPECT_THAT(found("2019年2月29日 2019年13月1日 2019年0月2日 2019-02-30 二〇一九年四月三十一日"),
              IsEmpty());
  EXPECT_THAT(found("2020年2月29日"), ElementsAre("2020-02-29=2020年2月29日"));
}

TEST(FindDates, FindsNothingInsideLongerNumbers) {
  EXPECT_THAT(found("12019年2月15日"), IsEmpty());
  EXPECT_THAT(found("2019年2月155日"), IsEmpty());
  EXPECT_THAT(found("22019-02-15"), IsEmpty());
  EXPECT_THAT(found("2019-02-151"), IsEmpty());
  EXPECT_THAT(found("01527918X-2020-12-3"), IsEmpty());
  EXPECT_THAT(found("/art/2019/2/15/art_1.html"), IsEmpty());
  EXPECT_THAT(found("1.2019.2.15"), IsEmpty());
}

TEST(FindDates, TellsAYearFromANumberBeforeIt) {
  EXPECT_THAT(found("表1 2019年2月15日"), ElementsAre("2019-02-15=2019年2月15日"));
  EXPECT_THAT(found("三、二〇一九年二月"), ElementsAre("2019-02=二〇一九年二月"));
}

TEST(FindDates, LeavesTheLunarCalendar) {
  EXPECT_THAT(found("农历二〇一九年八月十五日"), IsEmpty());
  EXPECT_THAT(found("二〇一九年正月初一"), IsEmpty());
}

TEST(FindDates, TellsASpokenDayFromANumberedThing) {
  EXPECT_THAT(found("2019年2月15号召开"), ElementsAre("2019-02-15=2019年2月15号"));
  EXPECT_THAT(found("2019年2月15号令"), ElementsAre("2019-02=2019年2月"));
}

TEST(ParseDate, ReadsClocksOfTwelveHours) {
  EXPECT_EQ(parsed("2021-03-05 4:35 PM"), "2021-03-05T16:35:00+08:00");
  EXPECT_EQ(parsed("2021-03-05 4:35am"), "2021-03-05T04:35:00+08:00");
  for (int minute = 0; minute < 24 * 60; ++minute) {
    const int hour = minute / 60;
    const std::string two = (minute % 60 < 10 ? "0" : "") + std::to_string(minute % 60);
    const std::string text = "2021-03-05 " + std::to_string(hour % 12 == 0 ? 12 : hour % 12) + ":" +
                             two + (hour < 12 ? " AM" : " PM");
    const std::string padded = (hour < 10 ? "0" : "") + std::to_string(hour);
    ASSERT_EQ(parsed(text), "2021-03-05T" + padded + ":" + two + ":00+08:00") << text;
  }
}

TEST(ParseDate, ReadsYearsMonthsAndCompactFormsWhereADateIsExpected) {
  EXPECT_EQ(parsed("2019年"), "2019");
  EXPECT_EQ(parsed("2019"), "2019");
  EXPECT_EQ(parsed("二〇一九年"), "2019");
  EXPECT_EQ(parsed("2019-02"), "2019-02");
  EXPECT_EQ(parsed("20190215"), "2019-02-15");
  EXPECT_EQ(parsed("20190215163500"), "2019-02-15T16:35:00+08:00");
}

TEST(ParseDate, AllowsWhiteSpaceAroundAndNothingElse) {
  const auto match = parse_date("　2019-02-15\n");
  ASSERT_TRUE(match);
  EXPECT_EQ(match->offset, 3u);
  EXPECT_EQ(match->length, 10u);
  for (const auto text : {"", "发布日期2019-02-15", "2019-02-15止", "20190230", "1234", "02-15"}) {
    EXPECT_EQ(parsed(text), "none") << text;
  }
}

TEST(ParseDate, NamesTheForm) {
  EXPECT_EQ(parse_date("2019-02-15")->form, DateForm::iso);
  EXPECT_EQ(parse_date("2019年2月15日")->form, DateForm::arabic);
  EXPECT_EQ(parse_date("二〇一九年二月十五日")->form, DateForm::chinese);
  EXPECT_EQ(parse_date("民國108年2月15日")->form, DateForm::republic);
  EXPECT_EQ(parse_date("令和元年5月1日")->form, DateForm::reiwa);
  EXPECT_EQ(parse_date("20190215")->form, DateForm::compact);
}

}  // namespace
}  // namespace zhengbao
