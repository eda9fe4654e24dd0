#include "normalize/citations.h"

#include <gmock/gmock.h>

#include <string>

namespace zhengbao {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// "relation|title|number"
std::vector<std::string> found(std::string_view text) {
  std::vector<std::string> out;
  for (const FoundCitation& one : find_citations(text)) {
    out.push_back(one.citation.relation + "|" + one.citation.title + "|" +
                  one.citation.document_number);
  }
  return out;
}

TEST(Citations, JoinsATitleWithTheNumberBehindIt) {
  EXPECT_THAT(found("根据《青岚市某办法》（青政发〔2019〕7号）"),
              ElementsAre("根据|青岚市某办法|青政发〔2019〕7号"));
  EXPECT_THAT(found("《青岚市某办法》青政发〔2019〕7号"),
              ElementsAre("|青岚市某办法|青政发〔2019〕7号"));
  EXPECT_THAT(found("《青岚市某条例》\n(青令第7号)"), ElementsAre("|青岚市某条例|青令第7号"));
}

TEST(Citations, JoinsATitleWithTheNumberInFrontOfIt) {
  EXPECT_THAT(found("青岚市人民政府令第7号《青岚市某办法》"),
              ElementsAre("|青岚市某办法|青岚市人民政府令第7号"));
}

TEST(Citations, RawAndPlaceCoverTitleAndNumber) {
  const std::string text = "按照《某办法》（青政发〔2019〕7号）办理";
  const auto citations = find_citations(text);
  ASSERT_EQ(citations.size(), 1u);
  EXPECT_EQ(citations[0].citation.raw, "《某办法》（青政发〔2019〕7号）");
  EXPECT_EQ(text.substr(citations[0].offset, citations[0].length), citations[0].citation.raw);
}

TEST(Citations, RepeatsTheTitleForEveryNumberOfAJointDocument) {
  EXPECT_THAT(found("《某办法》（青政发〔2019〕7号、云财发〔2019〕3号）"),
              ElementsAre("|某办法|青政发〔2019〕7号", "|某办法|云财发〔2019〕3号"));
}

TEST(Citations, LeavesShortNamesWhereTheyAreDefinedAndUsed) {
  EXPECT_THAT(found("根据《某条例》（青令第7号）（以下简称《条例》），按照《条例》办理"),
              ElementsAre("根据|某条例|青令第7号"));
  EXPECT_THAT(found("《某条例》（青令第7号，以下简称“《条例》”）"),
              ElementsAre("|某条例|青令第7号"));
  EXPECT_THAT(found("按照《条例》办理"), ElementsAre("按照|条例|"));
}

TEST(Citations, SharesARelationAlongAnEnumeration) {
  EXPECT_THAT(found("根据《甲办法》和《乙办法》、《丙办法》"),
              ElementsAre("根据|甲办法|", "根据|乙办法|", "根据|丙办法|"));
  EXPECT_THAT(found("根据《甲办法》，现将《乙办法》"), ElementsAre("根据|甲办法|", "|乙办法|"));
  EXPECT_THAT(found("《甲办法》（青政发〔2019〕7号）、《乙办法》同时废止"),
              ElementsAre("废止|甲办法|青政发〔2019〕7号", "废止|乙办法|"));
}

TEST(Citations, NamesTheRelation) {
  EXPECT_THAT(found("关于印发《甲办法》的通知"), ElementsAre("印发|甲办法|"));
  EXPECT_THAT(found("关于修改《甲办法》的决定"), ElementsAre("修改|甲办法|"));
  EXPECT_THAT(found("转发市财政局《甲办法》"), ElementsAre("转发|甲办法|"));
  EXPECT_THAT(found("《甲办法》政策解读"), ElementsAre("解读|甲办法|"));
  EXPECT_THAT(found("《甲办法》自2019年1月1日起废止"), ElementsAre("废止|甲办法|"));
  EXPECT_THAT(found("根据市政府印发的《甲办法》"), ElementsAre("根据|甲办法|"));
}

TEST(Citations, TakesNoRelationFromAnotherSentence) {
  EXPECT_THAT(found("根据规定办理。《甲办法》已经通过。乙办法废止"), ElementsAre("|甲办法|"));
}

TEST(Citations, KeepsNestedMarksInsideTheTitle) {
  EXPECT_THAT(found("《关于修改〈甲办法〉的决定》"), ElementsAre("|关于修改〈甲办法〉的决定|"));
  EXPECT_THAT(found("《关于印发《甲办法》的通知》（青政发〔2019〕7号）"),
              ElementsAre("|关于印发《甲办法》的通知|青政发〔2019〕7号"));
}

TEST(Citations, GoesOnAfterAMarkThatIsNeverClosed) {
  EXPECT_THAT(found("《甲办法。根据《乙办法》办理"), ElementsAre("根据|乙办法|"));
  EXPECT_THAT(found("甲办法》和《乙办法》"), ElementsAre("|乙办法|"));
}

TEST(Citations, FindsBareNumbersThatNameTheirIssuer) {
  EXPECT_THAT(found("按照青政发〔2019〕7号要求"), ElementsAre("按照||青政发〔2019〕7号"));
  EXPECT_THAT(found("（第7号）"), IsEmpty());
}

TEST(Citations, TidiesTitlesBrokenByLayout) {
  EXPECT_THAT(found("《青 岚 市\n某办法》"), ElementsAre("|青岚市某办法|"));
}

TEST(Citations, DoesNotTakeTheNumberOfAnotherTitleInTheBracket) {
  EXPECT_THAT(found("《甲办法》（即《乙办法》青政发〔2019〕7号）"),
              ElementsAre("|甲办法|", "|乙办法|青政发〔2019〕7号"));
}

}  // namespace
}  // namespace zhengbao
