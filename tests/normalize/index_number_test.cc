#include "normalize/index_number.h"

#include <gmock/gmock.h>

namespace zhengbao {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(IndexNumber, ReadsACreditCodeWithYearAndSerial) {
  const auto number = parse_index_number("11330800002618015K/2020-102110");
  ASSERT_TRUE(number);
  EXPECT_EQ(number->canonical, "11330800002618015K/2020-102110");
  EXPECT_EQ(number->layout, IndexLayout::credit_code);
  EXPECT_EQ(number->issuer_code, "11330800002618015K");
  EXPECT_EQ(number->area_code, "330800");
  EXPECT_EQ(number->area_name, "衢州市");
  EXPECT_EQ(number->period, "2020");
  EXPECT_EQ(number->serial, "102110");
  EXPECT_EQ(number->credit_check, CheckResult::passed);
  EXPECT_EQ(number->organisation_check, CheckResult::passed);
  EXPECT_THAT(number->doubts, IsEmpty());
}

TEST(IndexNumber, ReadsAPeriodOfYearAndMonth) {
  const auto number = parse_index_number("11341702486344515H/202110-00013");
  ASSERT_TRUE(number);
  EXPECT_EQ(number->period, "202110");
  EXPECT_EQ(number->serial, "00013");
  EXPECT_THAT(number->doubts, IsEmpty());
}

TEST(IndexNumber, ReadsOrganisationCodesInEveryWriting) {
  for (const auto text : {"000014349/2017-00110", "014416330/2018-04736", "01527918X-2020-153077",
                          "00001434-9/2017-00110", "K28044908/2026-04277"}) {
    const auto number = parse_index_number(text);
    ASSERT_TRUE(number) << text;
    EXPECT_EQ(number->canonical, text);
    EXPECT_EQ(number->layout, IndexLayout::organisation) << text;
    EXPECT_EQ(number->issuer_code.size(), 9u) << text;
    EXPECT_EQ(number->organisation_check, CheckResult::passed) << text;
    EXPECT_EQ(number->credit_check, CheckResult::absent) << text;
    EXPECT_THAT(number->doubts, IsEmpty()) << text;
  }
}

TEST(IndexNumber, FoldsWidthCaseDashesAndSpaces) {
  EXPECT_EQ(parse_index_number(" ０００014349／2019—00007 ")->canonical, "000014349/2019-00007");
  EXPECT_EQ(parse_index_number("11330800002618015k/2020 - 102110")->canonical,
            "11330800002618015K/2020-102110");
}

TEST(IndexNumber, ReadsDefectiveOrganisationCodesWithDoubt) {
  const auto shortened = parse_index_number("0142768-8/2022-00185");
  ASSERT_TRUE(shortened);
  EXPECT_EQ(shortened->layout, IndexLayout::organisation);
  EXPECT_EQ(shortened->organisation_check, CheckResult::failed);
  EXPECT_THAT(shortened->doubts, ElementsAre("code 01427688 has 8 characters instead of 9"));

  const auto wrong = parse_index_number("035210000/2025-00016");
  ASSERT_TRUE(wrong);
  EXPECT_THAT(wrong->doubts,
              ElementsAre("check character of organisation code 035210000 is wrong"));
}

TEST(IndexNumber, ReadsDefectiveCreditCodesWithDoubt) {
  const auto shortened = parse_index_number("1133080000261801K/2020-102110");
  ASSERT_TRUE(shortened);
  EXPECT_EQ(shortened->layout, IndexLayout::credit_code);
  EXPECT_THAT(shortened->doubts,
              ElementsAre("code 1133080000261801K has 17 characters instead of 18"));

  const auto letter = parse_index_number("11330800OO2618015K/2020-102110");
  ASSERT_TRUE(letter);
  EXPECT_EQ(letter->credit_check, CheckResult::failed);
  EXPECT_EQ(letter->doubts.front(),
            "code 11330800OO2618015K has the letter O, which GB 32100 does not use");
}

TEST(IndexNumber, DoubtsAPeriodThatIsNoYear) {
  EXPECT_THAT(parse_index_number("000014349/0217-00110")->doubts,
              ElementsAre("period 0217 of the index number is no year or month"));
  EXPECT_THAT(parse_index_number("000014349/201713-00110")->doubts,
              ElementsAre("period 201713 of the index number is no year or month"));
  EXPECT_THAT(parse_index_number("000014349/2017")->doubts,
              ElementsAre("index number has no serial number"));
}

TEST(IndexNumber, KeepsLocalLayoutsWhole) {
  const auto six_parts = parse_index_number("330282-A03-02-01-20090215-0012");
  ASSERT_TRUE(six_parts);
  EXPECT_EQ(six_parts->layout, IndexLayout::local);
  EXPECT_EQ(six_parts->canonical, "330282-A03-02-01-20090215-0012");
  EXPECT_EQ(six_parts->period, "20090215");
  EXPECT_EQ(six_parts->serial, "0012");
  EXPECT_THAT(six_parts->doubts, IsEmpty());

  const auto digits = parse_index_number("530000010203202000012");
  ASSERT_TRUE(digits);
  EXPECT_EQ(digits->layout, IndexLayout::local);
  EXPECT_EQ(digits->canonical, "530000010203202000012");
}

TEST(IndexNumber, KeepsSmallLettersOfLocalLayouts) {
  EXPECT_EQ(parse_index_number("bm56000001/2021-00001937")->canonical, "bm56000001/2021-00001937");
  EXPECT_EQ(parse_index_number("01527918x-2020-153077")->canonical, "01527918X-2020-153077");
}

TEST(IndexNumber, TenDigitsThatBeginWithAPlaceAreALayoutOfTheirOwn) {
  const auto county = parse_index_number("6107280000/2024-001005");  // 镇巴县
  ASSERT_TRUE(county);
  EXPECT_EQ(county->layout, IndexLayout::local);
  EXPECT_EQ(county->period, "2024");
  EXPECT_EQ(county->serial, "001005");
  EXPECT_THAT(county->doubts, IsEmpty());
  EXPECT_THAT(parse_index_number("0000143490/2024-001005")->doubts,
              ElementsAre("code 0000143490 has 10 characters instead of 9"));
}

TEST(IndexNumber, RefusesWhatIsNoIndexNumber) {
  for (const auto text : {"", "索引号：", "索引号", "无", "2019年2月15日", "2019-02-15", "20190215",
                          "国办发〔2019〕14号", "关于某事的通知2019", "K/-", "2019，2020"}) {
    EXPECT_EQ(parse_index_number(text), std::nullopt) << text;
  }
}

TEST(IndexNumber, ChecksCreditCodesByTheStandard) {
  EXPECT_TRUE(credit_code_is_valid("11330800002618015K"));
  EXPECT_TRUE(credit_code_is_valid("114403006955506492"));
  EXPECT_FALSE(credit_code_is_valid("11330800002618015L"));
  EXPECT_FALSE(credit_code_is_valid("11330800002618051K"));
  EXPECT_FALSE(credit_code_is_valid("1133080000261801K"));
  EXPECT_FALSE(credit_code_is_valid("1133080000261801OK"));
}

TEST(IndexNumber, ChecksOrganisationCodesByTheStandard) {
  EXPECT_TRUE(organisation_code_is_valid("000014349"));
  EXPECT_TRUE(organisation_code_is_valid("01527918X"));
  EXPECT_FALSE(organisation_code_is_valid("000014348"));
  EXPECT_FALSE(organisation_code_is_valid("00001434"));
}

TEST(IndexNumber, EveryChangedDigitOfACreditCodeIsNoticed) {
  const std::string code = "11330800002618015K";
  for (std::size_t i = 0; i < code.size(); ++i) {
    std::string changed = code;
    changed[i] = changed[i] == '7' ? '8' : '7';
    EXPECT_FALSE(credit_code_is_valid(changed)) << changed;
  }
}

}  // namespace
}  // namespace zhengbao
