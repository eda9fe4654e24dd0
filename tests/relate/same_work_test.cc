#include "relate/same_work.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "archive/shingles.h"

namespace zhengbao {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view kText =
    "各单位要在汛期前检查防汛物资的储备数量，逐项登记，并会同市财政局评估古树名木和河道的清淤进度"
    "。";

// A record of a file of its own.
struct Side {
  LinkedRecord record;
  std::string text;
};

Side side(std::string title, std::string number = {}, std::string written_on = {}) {
  static std::int64_t next = 0;
  Side side;
  side.record.row = side.record.source_row = ++next;
  side.record.title = std::move(title);
  side.record.document_number = std::move(number);
  side.record.written_on = std::move(written_on);
  side.text = kText;
  return side;
}

std::optional<WorkLink> linked(const Side& a, const Side& b) {
  return same_work({&a.record, shingles(a.text)}, {&b.record, shingles(b.text)});
}

TEST(SameWork, TheSameNumberUnderSimilarTitles) {
  const Side page = side("青岚市人民政府关于保护石拱桥的通知", "青政发〔2019〕3号");
  EXPECT_EQ(linked(page, side("关于保护石拱桥的通知", "青政发[2019]3号")),
            WorkLink::document_number);
  Side other = side("任免名单", "青政发〔2019〕3号");
  other.text = "任命张三为青岚市档案馆馆长。";
  EXPECT_EQ(linked(page, other), std::nullopt);
}

TEST(SameWork, NotWithTwoNumbersOrTwoDates) {
  EXPECT_EQ(linked(side("关于防汛的通知", "青政发〔2019〕3号"),
                   side("关于防汛的通知", "青政发〔2018〕3号")),
            std::nullopt);
  EXPECT_EQ(
      linked(side("关于防汛的通知", "", "2019-03-01"), side("关于防汛的通知", "", "2018-03-01")),
      std::nullopt);
  EXPECT_EQ(linked(side("关于防汛的通知", "", "2019-03-01"), side("关于防汛的通知", "", "2019-03")),
            WorkLink::text);
}

TEST(SameWork, NotWhereTitlesCountDifferently) {
  EXPECT_EQ(linked(side("关于2018年防汛的通知"), side("关于2019年防汛的通知")), std::nullopt);
  EXPECT_EQ(linked(side("关于2019年防汛的通知"), side("关于二〇一九年防汛的通知")), WorkLink::text);
}

TEST(SameWork, NotInOneFile) {
  Side a = side("关于防汛的通知", "青政发〔2019〕3号");
  Side b = a;
  b.record.row = -1;
  EXPECT_EQ(linked(a, b), std::nullopt);
}

TEST(SameWork, NotOfTwoIssuers) {
  Side a = side("关于防汛的通知"), b = side("关于防汛的通知");
  a.record.issuers = "青岚市水务局";
  b.record.issuers = "云溪市水务局";
  EXPECT_EQ(linked(a, b), std::nullopt);
  b.record.issuers = "市水务局";
  EXPECT_EQ(linked(a, b), WorkLink::text);
}

TEST(SameDocumentNumber, AnOrderMayHaveAShorterName) {
  EXPECT_TRUE(same_document_number("国令第706号", "国务院令第706号"));
  EXPECT_TRUE(same_document_number("青岚市人民政府令第5号", "市政府令第5号"));
  EXPECT_FALSE(same_document_number("国令第706号", "国务院令第707号"));
  EXPECT_FALSE(same_document_number("青岚市人民政府令第5号", "云溪市人民政府令第5号"));
  EXPECT_FALSE(same_document_number("国发〔2019〕3号", "国办发〔2019〕3号"));
  EXPECT_FALSE(same_document_number("", ""));
}

TEST(NumbersIn, AreDigitsHoweverTheyAreWritten) {
  EXPECT_THAT(numbers_in("二〇一九年第三批"), ElementsAre(U"2019", U"3"));
  EXPECT_THAT(numbers_in("2019年“十四五”规划"), ElementsAre(U"2019", U"十45"));
  EXPECT_THAT(numbers_in("关于防汛的通知"), IsEmpty());
}

}  // namespace
}  // namespace zhengbao
