#include "cli/progress.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(CountLine, TellsRateAndTimeLeft) {
  EXPECT_EQ(count_line(1200, 5200, "records", 4), "1200/5200 records  300.0/s  13 s left");
}

TEST(CountLine, EstimatesNothingTooEarlyNorWithoutATotal) {
  EXPECT_EQ(count_line(500, 5000, "records", 1), "500/5000 records  500.0/s");
  EXPECT_EQ(count_line(40, 0, "reports", 10), "40 reports  4.0/s");
  EXPECT_EQ(count_line(5000, 5000, "records", 10), "5000/5000 records  500.0/s");
}

// A log gets a line every ten seconds at most, so nothing of a short run.
TEST(Progress, AShortRunLeavesNoLineInALog) {
  testing::internal::CaptureStderr();
  {
    Console console;
    Progress progress(console);
    for (int i = 0; i < 1000; ++i) progress.show("1/2 records");
  }
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

}  // namespace
}  // namespace zhengbao
