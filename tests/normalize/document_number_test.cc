#include "normalize/document_number.h"

#include <gmock/gmock.h>

#include <string>

namespace zhengbao {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(std::string_view text) {
  std::vector<std::string> out;
  for (const DocumentNumber& number : find_document_numbers(text)) out.push_back(number.canonical);
  return out;
}

std::string doubt_of(std::string_view text) {
  const auto number = parse_document_number(text);
  return number ? number->doubt : "none";
}

TEST(DocumentNumber, ReadsAgencyYearAndSerial) {
  const auto number = parse_document_number("国办发〔2019〕14号");
  ASSERT_TRUE(number);
  EXPECT_EQ(number->agency, "国办发");
  EXPECT_EQ(number->year, 2019);
  EXPECT_EQ(number->serial, 14);
  EXPECT_EQ(number->form, NumberForm::serial);
  EXPECT_TRUE(number->complete);
  EXPECT_EQ(number->doubt, "");
}

TEST(DocumentNumber, ReadsEveryBracketWidthAndSpacing) {
  for (const auto text :
       {"青政发〔2019〕7号", "青政发[2019]7号", "青政发(2019)7号", "青政发（2019）7号",
        "青政发【2019】7号", "青政发［2019］7号", "青政发〔2019)7号", "青政发〔２０１９〕７号",
        "青政发〔2019〕 7 号", "青 政 发 〔 2 0 1 9 〕 7 号", "青政发〔2019〕第7号",
        "青政发\n〔2019〕7号", "青政发〔2019〕7號"}) {
    EXPECT_THAT(found(text), ElementsAre("青政发〔2019〕7号")) << text;
  }
}

TEST(DocumentNumber, ReadsLongAgencies) {
  for (const auto text :
       {"发改办财金规〔2019〕860号", "国办发明电〔2018〕15号", "工信部联企业〔2019〕13号",
        "人社部明电〔2019〕1号", "沪教委德规〔2019〕2号", "教育部办公厅函〔2019〕1号"}) {
    EXPECT_THAT(found(text), ElementsAre(text));
  }
}

TEST(DocumentNumber, LeavesTheSentenceBeforeTheAgency) {
  for (const auto text :
       {"根据国办发〔2019〕14号", "按照国办发〔2019〕14号要求", "以国办发〔2019〕14号印发",
        "经国办发〔2019〕14号同意", "关于做好某项工作的通知国办发〔2019〕14号",
        "关于做好某项工作的通知 国办发〔2019〕14号", "发文字号国办发〔2019〕14号",
        "2019年4月15日国办发〔2019〕14号", "《某办法》和国办发〔2019〕14号"}) {
    EXPECT_THAT(found(text), ElementsAre("国办发〔2019〕14号")) << text;
  }
}

TEST(DocumentNumber, LeavesTheOrganWrittenOutBeforeItsCode) {
  EXPECT_THAT(found("国务院办公厅国办发〔2019〕14号"), ElementsAre("国办发〔2019〕14号"));
  EXPECT_THAT(found("财政部财税〔2019〕13号"), ElementsAre("财税〔2019〕13号"));
  EXPECT_THAT(found("工业和信息化部工信部联企业〔2019〕13号"),
              ElementsAre("工信部联企业〔2019〕13号"));
}

TEST(DocumentNumber, KnowsTheStateCouncilsCodesBehindAnyWords) {
  for (const auto text :
       {"已由国办发〔2019〕14号废止", "请参阅国办发〔2019〕14号", "大家学习国办发〔2019〕14号"}) {
    EXPECT_THAT(found(text), ElementsAre("国办发〔2019〕14号")) << text;
  }
  EXPECT_THAT(found("兴国发〔2019〕14号"), ElementsAre("兴国发〔2019〕14号"));
}

TEST(DocumentNumber, KeepsTheSessionOfACongress) {
  EXPECT_THAT(found("青岚市第十六届人民代表大会常务委员会公告（第12号）"),
              ElementsAre("青岚市第十六届人民代表大会常务委员会公告第12号"));
  EXPECT_THAT(found("第13届人民代表大会公告第3号"), ElementsAre("人民代表大会公告第3号"));
}

TEST(DocumentNumber, KeepsAgenciesThatBeginLikeWordsOfASentence) {
  for (const auto text :
       {"和政发〔2019〕2号", "将政发〔2019〕2号", "闽经信〔2019〕3号", "对外经贸发〔1999〕3号"}) {
    EXPECT_THAT(found(text), ElementsAre(text));
  }
}

TEST(DocumentNumber, FindsSeveralNumbersInOrder) {
  EXPECT_THAT(found("（青政发〔2019〕7号、云财发〔2019〕3号）和国函〔1998〕5号"),
              ElementsAre("青政发〔2019〕7号", "云财发〔2019〕3号", "国函〔1998〕5号"));
  EXPECT_THAT(found("发改财金〔2019〕860号 税总发〔2019〕100号"),
              ElementsAre("发改财金〔2019〕860号", "税总发〔2019〕100号"));
}

TEST(DocumentNumber, GivesEverySerialOfAListTheSameAgency) {
  EXPECT_THAT(found("青政发〔2019〕7、8、10号"),
              ElementsAre("青政发〔2019〕7号", "青政发〔2019〕8号", "青政发〔2019〕10号"));
  EXPECT_THAT(found("青政发〔2019〕7号、8号"),
              ElementsAre("青政发〔2019〕7号", "青政发〔2019〕8号"));
  EXPECT_THAT(found("青政发〔2019〕7号，8号楼"), ElementsAre("青政发〔2019〕7号"));
}

TEST(DocumentNumber, DoubtsASerialInTwoParts) {
  const auto number = parse_document_number("青资规告〔2021〕12-3号");
  ASSERT_TRUE(number);
  EXPECT_EQ(number->canonical, "青资规告〔2021〕12-3号");
  EXPECT_EQ(number->serial, 0);
  EXPECT_EQ(number->doubt, "serial number has two parts");
  EXPECT_THAT(found("见青资规告〔2021〕7－10号。"), ElementsAre("青资规告〔2021〕7-10号"));
  EXPECT_THAT(found("青云路12-3号，电话0570-3012号，〔2021〕12-3-1号"), IsEmpty());
}

TEST(DocumentNumber, ReadsOrders) {
  const auto number = parse_document_number("云和县人民政府令第12号");
  ASSERT_TRUE(number);
  EXPECT_EQ(number->form, NumberForm::order);
  EXPECT_EQ(number->agency, "云和县人民政府令");
  EXPECT_EQ(number->serial, 12);
  EXPECT_THAT(found("国令第706号"), ElementsAre("国令第706号"));
  EXPECT_THAT(found("中华人民共和国国务院令\n第 706 号"),
              ElementsAre("中华人民共和国国务院令第706号"));
  EXPECT_THAT(found("主席令第二十九号"), ElementsAre("主席令第29号"));
  EXPECT_THAT(found("国务院令（第706号）"), ElementsAre("国务院令第706号"));
  EXPECT_THAT(found("商务部令2019年第1号"), ElementsAre("商务部令2019年第1号"));
}

TEST(DocumentNumber, TurnsInvertedOrdersRound) {
  EXPECT_THAT(found("根据国务院第711号令"), ElementsAre("国务院令第711号"));
  const auto bare = find_document_numbers("根据第711号令");
  ASSERT_EQ(bare.size(), 1u);
  EXPECT_EQ(bare[0].canonical, "第711号");
  EXPECT_FALSE(bare[0].complete);
}

TEST(DocumentNumber, ReadsAnnouncementsWithTheWordBehind) {
  EXPECT_THAT(found("见国家能源局2021年第5号公告。"), ElementsAre("国家能源局公告2021年第5号"));
  EXPECT_THAT(found("2021年第5号公告"), ElementsAre("2021年第5号"));
  EXPECT_THAT(found("发布第5号公告"), IsEmpty());
}

TEST(DocumentNumber, ReadsNumbersOfASession) {
  EXPECT_THAT(found("青岚市人民代表大会常务委员会公告〔十六届〕第12号"),
              ElementsAre("青岚市人民代表大会常务委员会公告〔十六届〕第12号"));
  EXPECT_THAT(found("青岚市人大常委会公告（第十六届）第12号"),
              ElementsAre("青岚市人大常委会公告〔十六届〕第12号"));
  EXPECT_THAT(found("青岚市人大常委会会议〔十六届〕第12号"), IsEmpty());
}

TEST(DocumentNumber, ReadsTheYearInFrontAsItWasWrittenUntilTheNineties) {
  const auto number = parse_document_number("（86）财税字第12号");
  ASSERT_TRUE(number);
  EXPECT_EQ(number->canonical, "〔86〕财税字第12号");
  EXPECT_EQ(number->year, 1986);
  EXPECT_EQ(number->serial, 12);
  EXPECT_THAT(found("[1994]财会字第8号"), ElementsAre("〔1994〕财会字第8号"));
  EXPECT_THAT(found("（1999）青民终字第5号"), IsEmpty());  // a case at court
  EXPECT_THAT(found("（2021）青水字第5号"), IsEmpty());
}

TEST(DocumentNumber, ReadsAnnouncements) {
  const auto number = parse_document_number("财政部公告2019年第3号");
  ASSERT_TRUE(number);
  EXPECT_EQ(number->form, NumberForm::announcement);
  EXPECT_EQ(number->agency, "财政部公告");
  EXPECT_EQ(number->year, 2019);
  EXPECT_THAT(found("农业农村部公告第126号"), ElementsAre("农业农村部公告第126号"));
  EXPECT_THAT(found("国家税务总局公告（2019年第3号）"), ElementsAre("国家税务总局公告2019年第3号"));
  EXPECT_THAT(found("财政部 税务总局 公告2019年第39号"),
              ElementsAre("财政部 税务总局公告2019年第39号"));
  EXPECT_THAT(found("证监会公告〔2019〕5号"), ElementsAre("证监会公告〔2019〕5号"));
}

TEST(DocumentNumber, ReadsNumbersWithoutIssuerOnlyWhereTheyStandAlone) {
  for (const auto text : {"第706号", "国令\n\n第706号\n", "（第706号）", "2019年第12号"}) {
    const auto numbers = find_document_numbers(text);
    ASSERT_EQ(numbers.size(), 1u) << text;
    EXPECT_FALSE(numbers[0].complete) << text;
  }
  for (const auto text :
       {"第711号建议", "对第2741号提案的答复", "提案（第2741号）", "2019年第9号台风",
        "2019年第4号（总号：1651）", "国务院公报2019年第4号"}) {
    EXPECT_THAT(found(text), IsEmpty()) << text;
  }
}

TEST(DocumentNumber, ReadsStandardsAndKeepsTheirDash) {
  EXPECT_THAT(found("按照GB/T 9704-2012和GM/T0031—2014执行"),
              ElementsAre("GB/T 9704-2012", "GM/T 0031—2014"));
  EXPECT_THAT(found("DB33/T 2036—2017，GB 32100-2015，HJ 2.1-2016"),
              ElementsAre("DB33/T 2036—2017", "GB 32100-2015", "HJ 2.1-2016"));
  EXPECT_THAT(found("ISSN 1004-1999，CN 11-1611/D，COVID-19 2020，TEL 0578-2012"), IsEmpty());
}

TEST(DocumentNumber, FindsNothingInOtherNumbers) {
  for (const auto text :
       {"总第128期", "2019年第3期", "青ICP备05070218号", "1号楼", "云溪路(2019)14号",
        "青云路（1008）8号", "电话0578-5120001号", "（2018）青0104民初123号", "责令第3号车间停业",
        "电话：（0000）8895485号"}) {
    EXPECT_THAT(found(text), IsEmpty()) << text;
  }
}

TEST(DocumentNumber, DoubtsWhatTheStandardForbids) {
  EXPECT_EQ(doubt_of("青政发〔2019〕007号"), "serial number has leading zeros");
  EXPECT_THAT(found("青政发〔2019〕007号"), ElementsAre("青政发〔2019〕7号"));
  EXPECT_EQ(doubt_of("国发(87)12号"), "year has two digits");
  EXPECT_EQ(parse_document_number("国发(87)12号")->year, 1987);
  EXPECT_THAT(found("国发(87)12号"), ElementsAre("国发〔87〕12号"));
  EXPECT_EQ(doubt_of("国办函〔200〕69号"), "year in the number is no year");
  EXPECT_EQ(doubt_of("国办函〔2006〕69号"), "");
}

TEST(ParseDocumentNumber, ForgivesAMissingSignOnlyWhereANumberIsExpected) {
  EXPECT_EQ(parse_document_number("国办发〔2019〕14")->canonical, "国办发〔2019〕14号");
  EXPECT_EQ(doubt_of("国办发〔2019〕14"), "号 is missing");
  EXPECT_THAT(found("国办发〔2019〕14"), IsEmpty());
}

TEST(ParseDocumentNumber, WantsTheWholeText) {
  EXPECT_EQ(parse_document_number(" （国办发〔2019〕14号） ")->offset, 4u);
  for (const auto text :
       {"", "无", "根据国办发〔2019〕14号", "国办发〔2019〕14号、15号", "国办发"}) {
    EXPECT_EQ(parse_document_number(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace zhengbao
