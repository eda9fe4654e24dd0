#include "normalize/settled_doubts.h"

#include <gtest/gtest.h>

#include "core/text.h"

namespace zhengbao {
namespace {

// "国办[函]" is 国办函 with a doubted 函.
DoubtedLetters read(std::string_view text) {
  DoubtedLetters letters;
  bool doubted = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c == U'[' || c == U']') {
      doubted = c == U'[';
    } else if (plain_letters(to_utf8(std::u32string(1, c))).empty()) {
      letters.doubted_sign |= doubted;
    } else {
      letters.letters += c;
      letters.doubted.push_back(doubted);
    }
  }
  return letters;
}

std::string without_brackets(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != '[' && c != ']') out += c;
  }
  return out;
}

FieldValue value_of(Field field, std::string_view text, std::string_view rule) {
  FieldValue value;
  value.field = field;
  value.value = without_brackets(text);
  value.evidence.raw = value.value;
  value.evidence.rule = rule;
  return value;
}

// A document with doubted letters in brackets, and what else is read of it.
struct Scanned {
  std::string title, number, agency, issuer;
  std::string text;
  std::vector<std::string> listed;

  bool settles(Field field) const {
    Record record;
    record.fields.push_back(value_of(Field::title, title, "layout-title"));
    record.fields.push_back(value_of(Field::document_number, number, "number-line"));
    record.fields.back().parts.emplace_back("agency", agency);
    if (!issuer.empty()) record.fields.push_back(value_of(Field::issuers, issuer, "signature"));
    OtherReadings others;
    others.text = read(title + "。" + number + "。" + text);
    for (const std::string& one : listed) others.listed.push_back(read(one));
    const FieldValue* value = record.find(field);
    const std::string& printed = field == Field::title             ? title
                                 : field == Field::document_number ? number
                                                                   : issuer;
    return settles_doubts(*value, read(printed), record, others);
  }
  bool settles_title() const { return settles(Field::title); }
  bool settles_number() const { return settles(Field::document_number); }
  bool settles_issuer() const { return settles(Field::issuers); }
};

TEST(SettledDoubts, TheSeriesOfANumberIsOneOfFew) {
  Scanned scanned{.number = "青政办[函]〔2019〕25号", .agency = "青政办函"};
  EXPECT_TRUE(scanned.settles_number());
  scanned = {.number = "国[函]〔2006〕132号", .agency = "国函"};
  EXPECT_TRUE(scanned.settles_number());
  scanned = {.number = "青政办[西]〔2019〕25号", .agency = "青政办西"};
  EXPECT_FALSE(scanned.settles_number()) << "no series is called so";
  scanned = {.number = "青政[办函]〔2019〕25号", .agency = "青政办函"};
  EXPECT_FALSE(scanned.settles_number()) << "what stands before must be sure";
}

TEST(SettledDoubts, SignsOfANumberAreWrittenInOneWay) {
  Scanned scanned{.number = "青政办函[（]2019[）]25[号]", .agency = "青政办函"};
  EXPECT_TRUE(scanned.settles_number());
}

TEST(SettledDoubts, NothingInANumberSettlesItsDigits) {
  Scanned scanned{.number = "青政办函〔2019〕2[5]号", .agency = "青政办函"};
  EXPECT_FALSE(scanned.settles_number());
  scanned.number = "青政办函〔201[9]〕25号";
  EXPECT_FALSE(scanned.settles_number());
  scanned.text = "见青政办函〔2019〕25号，青政办函〔2019〕25号。";
  EXPECT_FALSE(scanned.settles_number()) << "the text may name another document";
}

TEST(SettledDoubts, TheEntryOnTheContentsPageSettlesDigits) {
  Scanned scanned{.number = "青政办函〔2019〕2[5]号", .agency = "青政办函"};
  scanned.listed = {"关于河道保洁的函（青政办函〔2019〕25号） 12"};
  EXPECT_TRUE(scanned.settles_number());
  scanned.listed = {"关于河道保洁的函（青政办函〔2019〕26号） 12"};
  EXPECT_FALSE(scanned.settles_number()) << "they differ";
  scanned.listed = {"关于河道保洁的函（青政办函〔2019〕2[5]号） 12"};
  EXPECT_FALSE(scanned.settles_number()) << "doubted in both places";
  scanned.listed = {"关于河道保洁的函（青政办函〔2019〕125号） 12"};
  EXPECT_FALSE(scanned.settles_number());
}

TEST(SettledDoubts, ACodeAbbreviatesItsBody) {
  Scanned scanned{.number = "[青]政办函〔2019〕25号",
                  .agency = "青政办函",
                  .issuer = "青岚市人民政府办公室",
                  .text = "青岚市人民政府办公室。2019年"};
  EXPECT_TRUE(scanned.settles_number());
  scanned.issuer = scanned.text = "云溪市人民政府办公室";
  EXPECT_FALSE(scanned.settles_number()) << "the letter is in no name";
  scanned.issuer = scanned.text = "[青]岚市人民政府办公室";
  EXPECT_FALSE(scanned.settles_number()) << "it is doubted there too";
}

TEST(SettledDoubts, TheSeriesFollowsACodeThatItsBodySettles) {
  Scanned scanned{.number = "青政[办函]〔2019〕25号",
                  .agency = "青政办函",
                  .issuer = "青岚市人民政府办公室",
                  .text = "青岚市人民政府办公室。2019年"};
  EXPECT_TRUE(scanned.settles_number());
  scanned.text = "青岚市人民政府[办]公室。2019年";
  EXPECT_FALSE(scanned.settles_number()) << "the body is doubted too";
}

TEST(SettledDoubts, TheGenreAtTheEndOfATitleIsOneOfFew) {
  for (const char* title : {"关于河道保洁的通[知]", "关于河道保洁的[通]知（试行）"}) {
    EXPECT_TRUE(Scanned{.title = title}.settles_title()) << title;
  }
  for (const char* title : {"关于河道保洁的[通知]", "关于河道保[洁]的通知", "关于河道保洁的[函]"}) {
    EXPECT_FALSE(Scanned{.title = title}.settles_title()) << title;
  }
}

TEST(SettledDoubts, TheLastLetterOfATitleMayBeThatOfTheCode) {
  Scanned scanned{
      .title = "关于河道保洁的[函]", .number = "青政办[函]〔2019〕25号", .agency = "青政办函"};
  EXPECT_TRUE(scanned.settles_title());
  scanned.number = "青政办发〔2019〕25号";
  scanned.agency = "青政办发";
  EXPECT_FALSE(scanned.settles_title());
}

TEST(SettledDoubts, AGenreIsTheEndOfItsTitle) {
  Record record;
  record.fields.push_back(value_of(Field::title, "关于复函格式的复函", "layout-title"));
  record.fields.push_back(value_of(Field::genre, "函", "title-ending"));
  const auto settles = [&](std::string_view title) {
    return settles_doubts(record.fields[1], read(title), record, {});
  };
  EXPECT_TRUE(settles("关于复[函]格式的复函"));
  EXPECT_FALSE(settles("关于复函格式的复[函]"));
  record.fields.push_back(value_of(Field::document_number, "青政办函〔2019〕5号", "number-line"));
  record.fields.back().parts.emplace_back("agency", "青政办函");
  EXPECT_TRUE(settles("关于复函格式的复[函]"));
}

TEST(SettledDoubts, TheEntryOnTheContentsPageSettlesATitle) {
  Scanned scanned{.title = "关于表扬2018年度[河]道保洁先进单位的通报"};
  scanned.listed = {"关于表扬2018年度河道保洁先进单位的通报 7"};
  EXPECT_TRUE(scanned.settles_title());
  scanned.listed = {"2018年度河道保洁先进单位 7"};
  EXPECT_TRUE(scanned.settles_title()) << "a list may shorten it";
  scanned.listed = {"关于表扬2018年度渠道保洁先进单位的通报 7"};
  EXPECT_FALSE(scanned.settles_title()) << "one letter differs";
  scanned.listed = {"关于表扬2018年度[河]道保洁先进单位的通报 7"};
  EXPECT_FALSE(scanned.settles_title()) << "doubted in both places";
  scanned.listed = {};
  EXPECT_FALSE(scanned.settles_title()) << "one witness";
}

TEST(SettledDoubts, OnlyAListSettlesTheYearOfATitle) {
  Scanned scanned{.title = "关于表扬201[8]年度河道保洁先进单位的通报"};
  scanned.text = "表扬2018年度河道保洁先进单位，表扬2018年度河道保洁先进单位。";
  EXPECT_FALSE(scanned.settles_title());
  scanned.listed = {"关于表扬2019年度河道保洁先进单位的通报 7"};
  EXPECT_FALSE(scanned.settles_title());
  scanned.listed = {"关于表扬2018年度河道保洁先进单位的通报 7"};
  EXPECT_TRUE(scanned.settles_title());
}

TEST(SettledDoubts, TheTextSettlesWordsThatItRepeats) {
  Scanned scanned{.title = "关于青岚渡[口]管理办法的通知"};
  scanned.text = "为了青岚渡口管理，现就青岚渡口管理有关事项通知如下";
  EXPECT_TRUE(scanned.settles_title());
  scanned.text = "为了青岚渡口管理，现就有关事项通知如下";
  EXPECT_FALSE(scanned.settles_title()) << "once may be the same mistake";
  scanned.text = "青岚渡口管理，青岚渡口管理，青岚渡[口]管理";
  EXPECT_FALSE(scanned.settles_title()) << "doubted there too";
  scanned.text = "青岚渡囗管理，青岚渡囗管理";
  EXPECT_FALSE(scanned.settles_title());
  scanned = {.title = "关于青岚渡口第[二]批的通知",
             .text = "青岚渡口第二批，青岚渡口第二批，青岚渡口第二批"};
  EXPECT_FALSE(scanned.settles_title()) << "numerals tell documents apart";
}

TEST(SettledDoubts, TheBodyInATitleIsTheOneThatSigns) {
  Scanned scanned{.title = "国务院办公[厅]关于河道保洁的通知", .issuer = "国务院办公厅"};
  scanned.text = "国务院办公厅。2019年";
  EXPECT_TRUE(scanned.settles_title());
  scanned.issuer = scanned.text = "国务院办公室";
  EXPECT_FALSE(scanned.settles_title());
}

TEST(SettledDoubts, ABodyIsReadTwiceInItsDocument) {
  Scanned scanned{.title = "青岚市教育局关于招生的通知", .issuer = "青岚市教育[局]"};
  EXPECT_TRUE(scanned.settles_issuer());
  scanned.title = "青岚市教育厅关于招生的通知";
  EXPECT_FALSE(scanned.settles_issuer());
}

TEST(SettledDoubts, AValueThatIsNotMadeOfTheLettersStaysInDoubt) {
  Scanned scanned{.title = "关于河道保洁的通[知]"};
  Record record;
  record.fields.push_back(value_of(Field::title, scanned.title, "layout-title"));
  EXPECT_FALSE(settles_doubts(record.fields[0], read("河道保洁的通[知]"), record, {}));
}

TEST(SettledDoubts, DatesKeepTheirDoubtsButForTheirWords) {
  Record record;
  record.fields.push_back(value_of(Field::written_on, "2019年1月3日", "signature"));
  OtherReadings others{{read("2019年1月3日")}, read("2019年1月3日")};
  EXPECT_TRUE(settles_doubts(record.fields[0], read("2019年1月3[日]"), record, others));
  EXPECT_FALSE(settles_doubts(record.fields[0], read("2019年1月[3]日"), record, others));
}

}  // namespace
}  // namespace zhengbao
