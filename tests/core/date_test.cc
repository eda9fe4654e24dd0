#include "core/date.h"

#include <gtest/gtest.h>

#include "tests/support/next_day.h"

namespace zhengbao {
namespace {

TEST(Date, ExistsOnlyWhereTheCalendarHasIt) {
  EXPECT_TRUE(make_date(2020, 2, 29));
  EXPECT_FALSE(make_date(2019, 2, 29));
  EXPECT_FALSE(make_date(1900, 2, 29));
  EXPECT_TRUE(make_date(2000, 2, 29));
  EXPECT_FALSE(make_date(2019, 4, 31));
  EXPECT_FALSE(make_date(2019, 13, 1));
  EXPECT_FALSE(make_date(0, 1, 1));
  EXPECT_FALSE(make_date(2019, 0, 5));
}

TEST(Date, IsWrittenInTheKnownPrecision) {
  EXPECT_EQ(to_iso(*make_date(2019, 2, 15)), "2019-02-15");
  EXPECT_EQ(to_iso(*make_date(2019, 2)), "2019-02");
  EXPECT_EQ(to_iso(*make_date(2019)), "2019");
}

TEST(Date, EveryDayFrom1949To2035RoundTripsInIso) {
  CalendarDate day = *make_date(1949, 10, 1);
  int days = 0;
  for (; day < *make_date(2036, 1, 1); day = next_day(day), ++days) {
    ASSERT_EQ(date_from_iso(to_iso(day)), day) << to_iso(day);
  }
  EXPECT_EQ(days, 31503);
}

TEST(Date, RefusesWhatIsNoIsoDate) {
  for (const char* text :
       {"", "201", "2019-", "2019-2-1", "2019-02-30", "2019-02-15 ", "-019-01-01", "2019-00"}) {
    EXPECT_FALSE(date_from_iso(text)) << text;
  }
}

TEST(Date, InstantCarriesChinaTimeOnlyWhenATimeIsKnown) {
  EXPECT_EQ(to_iso(Instant{*make_date(2020, 3, 10), 16, 35, 0}), "2020-03-10T16:35:00+08:00");
  EXPECT_EQ(to_iso(Instant{*make_date(2020, 3, 10)}), "2020-03-10");
}

}  // namespace
}  // namespace zhengbao
