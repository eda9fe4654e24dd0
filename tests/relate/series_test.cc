#include "relate/series.h"

#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

using testing::ElementsAre;
using testing::Pair;

TEST(SeriesNumber, HasAgencyYearAndSerial) {
  EXPECT_EQ(parse_series_number("青政办发〔2018〕61号"), (SeriesNumber{"青政办发", 2018, 61}));
  EXPECT_EQ(parse_series_number("国务院令第711号"), (SeriesNumber{"国务院令", 0, 711}));
  EXPECT_EQ(parse_series_number("第12号"), std::nullopt);
  EXPECT_EQ(parse_series_number("青政办发〔2018〕114514号"), std::nullopt);
  EXPECT_EQ(parse_series_number("青政办发〔9999〕1号"), std::nullopt);
  EXPECT_EQ(parse_series_number(""), std::nullopt);
}

TEST(EstimateIssued, IsAboveTheHighestByTheMeanGap) {
  EXPECT_EQ(estimate_issued(4, 60), 74);  // the textbook case
  EXPECT_EQ(estimate_issued(94, 94), 94);
  EXPECT_EQ(estimate_issued(1, 10), 19);
  EXPECT_EQ(estimate_issued(0, 0), 0);
}

class Series : public testing::Test {
 protected:
  void add(const std::string& number, std::vector<Citation> citations = {}) {
    Sample sample{"关于" + number + "的通知", number, {{Field::document_number, number}}};
    Normalized normalized;
    normalized.records = {sample_record(sample)};
    normalized.records[0].citations = std::move(citations);
    ASSERT_TRUE(archive_.archive().add(sample_source(sample), sample_document(sample), normalized));
  }
  TestArchive archive_;
};

TEST_F(Series, NamesWhatIsHeldAndWhatIsMissing) {
  for (int serial = 1; serial <= 94; ++serial) {
    if (serial % 10 != 0 && serial != 33 && serial != 34)
      add("青政办发〔2018〕" + std::to_string(serial) + "号");
  }
  add("青政办发〔2019〕2号", {{"", "青政办发〔2018〕97号", "根据", "", 1, {}}});
  add("青政办发[2019]2号");
  add("国务院令第709号");
  add("国务院令第711号");
  const auto series = find_series(archive_.archive());
  ASSERT_TRUE(series) << describe(series.error());
  ASSERT_EQ(series->size(), 3u);
  const NumberSeries& orders = series->at(0);
  EXPECT_EQ(orders.agency, "国务院令");
  EXPECT_THAT(orders.missing, ElementsAre(Pair(710, 710)));
  EXPECT_EQ(orders.estimated, 0);
  const NumberSeries& first = series->at(1);
  EXPECT_EQ(first.year, 2018);
  EXPECT_EQ(first.held, 83);
  EXPECT_EQ(first.highest, 94);
  EXPECT_EQ(first.highest_cited, 97);
  EXPECT_THAT(first.missing,
              ElementsAre(Pair(10, 10), Pair(20, 20), Pair(30, 30), Pair(33, 34), Pair(40, 40),
                          Pair(50, 50), Pair(60, 60), Pair(70, 70), Pair(80, 80), Pair(90, 90)));
  EXPECT_EQ(first.missing_count, 11);
  EXPECT_EQ(first.estimated, 97);
  EXPECT_EQ(series->at(2).held, 1);
  EXPECT_THAT(series->at(2).missing, ElementsAre(Pair(1, 1)));
}

}  // namespace
}  // namespace zhengbao
