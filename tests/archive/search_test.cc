// What a search finds, in which order, and how it shows it.
#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

// The snippet with its highlights in square brackets.
std::string marked(const Snippet& snippet) {
  std::string text;
  std::size_t at = 0;
  for (const auto& [begin, end] : snippet.highlights) {
    text +=
        snippet.text.substr(at, begin - at) + "[" + snippet.text.substr(begin, end - begin) + "]";
    at = end;
  }
  return text + snippet.text.substr(at);
}

std::string first_snippet(TestArchive& archive, std::string_view query) {
  const SearchPage page = archive.search(query);
  return page.hits.empty() ? "no hit" : marked(page.hits.front().snippet);
}

TEST(Search, FindsWhatFoldsAlike) {
  TestArchive archive;
  archive.add({"通知", "青政发〔２０２１〕７号　關於ＡＢＣ工程"});
  EXPECT_EQ(archive.count("青政发[2021]7号"), 1);
  EXPECT_EQ(archive.count("关于abc"), 1);
  EXPECT_EQ(archive.count("7号关于"), 0) << "a space stands between them";
  EXPECT_EQ(archive.count("\"7号 关于\""), 1);
}

TEST(Search, LineBreaksCountAsASpace) {
  TestArchive archive;
  archive.add({"", "古桥\n\n保护"});
  EXPECT_EQ(archive.count("古桥保护"), 0);
  EXPECT_EQ(archive.count("\"古桥 保护\""), 1);
  EXPECT_EQ(archive.count("\"古桥\n保护\""), 1);
}

TEST(Search, HasNoWordBoundaries) {
  TestArchive archive;
  archive.add({"", "Department 2019"});
  EXPECT_EQ(archive.count("part"), 1);
  EXPECT_EQ(archive.count("01"), 1);
}

TEST(Search, TextMeansTheTitleTooAndCountsARecordOnce) {
  TestArchive archive;
  archive.add({"古桥保护办法", "第一条 为了保护。"});
  archive.add({"古桥名录", "古桥名录\n云和县古桥"});
  EXPECT_EQ(archive.count("古桥"), 2);
  EXPECT_EQ(archive.count("保护办法"), 1);
  EXPECT_EQ(archive.count("title:古桥"), 2);
  EXPECT_EQ(archive.count("title:云和"), 0);
  EXPECT_EQ(archive.count("title:名"), 1);
}

TEST(Search, FiltersByTheValuesOfFields) {
  TestArchive archive;
  archive.add({"甲",
               "甲文",
               {{Field::issuers, "青岚市人民政府"},
                {Field::issuers, "青岚市财政局"},
                {Field::document_number, "青政发〔2021〕7号"},
                {Field::index_number, "QL001/2021-00007"},
                {Field::genre, "通知"}}});
  archive.add({"乙", "乙文", {{Field::issuers, "云和县人民政府"}}, RecordKind::notice});
  EXPECT_EQ(archive.titles("issuer:财政"), "甲");
  EXPECT_EQ(archive.count("issuer:人民政府"), 2);
  EXPECT_EQ(archive.count("issuer:政府青岚"), 0) << "values do not run together";
  EXPECT_EQ(archive.titles("number:青政发(2021)7号"), "甲");
  EXPECT_EQ(archive.titles("number:7号"), "甲");
  EXPECT_EQ(archive.titles("index:ql001/2021"), "甲");
  EXPECT_EQ(archive.titles("kind:notice"), "乙");
  EXPECT_EQ(archive.titles("kind:通知"), "甲");
}

TEST(Search, FindsNumbersAsTheyWerePrintedToo) {
  TestArchive archive;
  Sample sample{"甲", "甲文", {{Field::document_number, "青政发〔2021〕7号"}}};
  Record record = sample_record(sample);
  record.fields.back().evidence.raw = "青政发［二0二一］第7号";
  ASSERT_TRUE(
      archive.archive().add(sample_source(sample), sample_document(sample), {{record}, {}}));
  EXPECT_EQ(archive.count("number:第7号"), 1);
  EXPECT_EQ(archive.count("number:〔2021〕7号"), 1);
  EXPECT_EQ(archive.count("number:7号青政发"), 0);
}

TEST(Search, FiltersByNameAndPlaceOfTheSource) {
  TestArchive archive;
  Sample page{"甲", "甲文"};
  page.url = "http://www.qinglan.example/2021/a.html";
  page.name = "Notice-A.html";
  archive.add(page);
  archive.add({"乙", "乙文"});
  EXPECT_EQ(archive.titles("source:notice-a"), "甲");
  EXPECT_EQ(archive.titles("source:qinglan.example"), "甲");
  EXPECT_EQ(archive.count("source:html"), 2);
}

TEST(Search, FiltersByDateOfWritingElseOfPublication) {
  TestArchive archive;
  archive.add(
      {"written", "一", {{Field::written_on, "2019-03-15"}, {Field::published_at, "2020-01-01"}}});
  archive.add({"published", "二", {{Field::published_at, "2020-03-10T16:35:00+08:00"}}});
  archive.add({"month", "三", {{Field::written_on, "2019-06"}}});
  archive.add({"undated", "四"});
  EXPECT_EQ(archive.titles("year:2019 -title:month"), "written");
  EXPECT_EQ(archive.titles("year:2020"), "published");
  EXPECT_EQ(archive.count("year:2019..2020"), 3);
  EXPECT_EQ(archive.titles("date:2019-03-15..2019-03-15"), "written");
  EXPECT_EQ(archive.count("date:2019-03-16.."), 2);
  EXPECT_EQ(archive.titles("date:2019-06"), "month");
  EXPECT_EQ(archive.count("date:2019-06-01..2019-06-29"), 0) << "the day is not known to be in it";
  EXPECT_EQ(archive.titles("-date:..2030"), "undated");
}

TEST(Search, NegationAloneFindsTheRest) {
  TestArchive archive;
  archive.add({"甲", "废止"});
  archive.add({"乙", "施行"});
  EXPECT_EQ(archive.titles("-废止"), "乙");
  EXPECT_EQ(archive.count("-废 -施"), 0);
  EXPECT_EQ(archive.titles("甲 OR -废止", {.newest_first = true}).size(),
            std::string("甲|乙").size());
}

TEST(Search, TitleHitsComeFirstThenDensity) {
  TestArchive archive;
  const std::string filler(600, 'x');
  archive.add({"丙", "古桥" + filler});
  archive.add({"乙", "古桥 古桥 古桥" + filler});
  archive.add({"古桥甲", "其他" + filler});
  EXPECT_EQ(archive.titles("古桥"), "古桥甲|乙|丙");
}

TEST(Search, NewestFirstPutsUndatedLast) {
  TestArchive archive;
  archive.add({"old", "甲", {{Field::written_on, "1998-01-01"}}});
  archive.add({"none", "甲"});
  archive.add({"new", "甲", {{Field::written_on, "2021-05-06"}}});
  EXPECT_EQ(archive.titles("甲", {.newest_first = true}), "new|old|none");
  EXPECT_EQ(archive.titles("甲"), "new|old|none") << "equal scores go by date";
}

TEST(Search, OrderOfEqualsDoesNotDependOnTheOrderOfAdding) {
  TestArchive forwards, backwards;
  for (int i = 0; i < 9; ++i) forwards.add({"t" + std::to_string(i), "甲乙"});
  for (int i = 8; i >= 0; --i) backwards.add({"t" + std::to_string(i), "甲乙"});
  EXPECT_EQ(forwards.titles("甲乙"), backwards.titles("甲乙"));
  EXPECT_EQ(forwards.titles(""), backwards.titles(""));
}

TEST(Search, PagesOfHitsFollowOneAnother) {
  TestArchive archive;
  for (int i = 0; i < 7; ++i) archive.add({"t" + std::to_string(i), "甲乙"});
  const std::string all = archive.titles("甲乙");
  EXPECT_EQ(archive.titles("甲乙", {.limit = 3}) + "|" +
                archive.titles("甲乙", {.limit = 3, .offset = 3}) + "|" +
                archive.titles("甲乙", {.limit = 3, .offset = 6}),
            all);
  EXPECT_EQ(archive.search("甲乙", {.limit = 3, .offset = 100}).hits.size(), 0u);
  EXPECT_EQ(archive.search("甲乙", {.limit = 3, .offset = 100}).total, 7);
  EXPECT_EQ(archive.search("甲乙", {.limit = 0}).hits.size(), 0u);
}

TEST(Search, SummaryShowsWhatAListNeeds) {
  TestArchive archive;
  const std::string id = archive.add({"关于古桥的通知",
                                      "正文",
                                      {{Field::index_number, "QL001/2021-00007"},
                                       {Field::document_number, "青政发〔2021〕7号"},
                                       {Field::issuers, "青岚市人民政府"},
                                       {Field::issuers, "青岚市财政局"},
                                       {Field::written_on, "2021-05-06"},
                                       {Field::published_at, "2021-05-08T09:00:00+08:00"}}});
  const RecordSummary record = archive.search("正文").hits.at(0).record;
  EXPECT_EQ(record.id, id);
  EXPECT_EQ(record.kind, RecordKind::policy);
  EXPECT_EQ(record.title, "关于古桥的通知");
  EXPECT_EQ(record.document_number, "青政发〔2021〕7号");
  EXPECT_EQ(record.index_number, "QL001/2021-00007");
  EXPECT_EQ(record.issuers, "青岚市人民政府、青岚市财政局");
  EXPECT_EQ(record.written_on, "2021-05-06");
  EXPECT_EQ(record.published_at, "2021-05-08T09:00:00+08:00");
  EXPECT_EQ(record.source_name, "a.html");
  EXPECT_TRUE(record.current);
}

TEST(Snippet, MarksEveryPlaceAsItStandsInTheText) {
  TestArchive archive;
  archive.add({"", "第一段。關於ＡＢＣ工程，关于abc的说明。"});
  EXPECT_EQ(first_snippet(archive, "关于abc"), "…[關於ＡＢＣ]工程，[关于abc]的说明。");
}

TEST(Snippet, JoinsPlacesThatTouch) {
  TestArchive archive;
  archive.add({"", "古桥保护办法"});
  EXPECT_EQ(first_snippet(archive, "古桥 桥保 保护"), "[古桥保护]办法");
}

TEST(Snippet, ShowsThePlaceWithMostOfTheTerms) {
  TestArchive archive;
  archive.add({"", "古桥。" + std::string(300, 'x') + "。保护古桥。" + std::string(300, 'y')});
  EXPECT_EQ(first_snippet(archive, "古桥 保护"), "…[保护古桥]。" + std::string(95, 'y') + "…");
}

TEST(Snippet, ShowsLineBreaksAsSpaces) {
  TestArchive archive;
  archive.add({"", "古桥\n保护\n办法"});
  EXPECT_EQ(first_snippet(archive, "保护"), "…[保护] 办法");
}

TEST(Snippet, WithoutATermShowsTheBeginning) {
  TestArchive archive;
  archive.add({"", "古桥保护办法", {{Field::issuers, "青岚市"}}});
  EXPECT_EQ(first_snippet(archive, "issuer:青岚"), "古桥保护办法");
  EXPECT_EQ(first_snippet(archive, "-青"), "古桥保护办法");
}

TEST(Snippet, NamesThePageOfTheFirstHighlight) {
  TestArchive archive;
  Sample sample{"古桥名录", "前言部分的说明文字\n第二页的内容在此\n石拱桥在第三页之上"};
  Record record = sample_record(sample);
  record.first_page = 4;
  record.last_page = 6;
  Document document;
  int number = 4;
  for (const char* text : {"前言部分的说明文字", "第二页的内容在此", "石拱桥在第三页之上"}) {
    Page page;
    page.number = number++;
    Block block;
    block.text = text;
    page.blocks.push_back(block);
    document.pages.push_back(page);
  }
  ASSERT_TRUE(archive.archive().add(sample_source(sample), document, {{record}, {}}));
  EXPECT_EQ(archive.search("前言").hits.at(0).snippet.page, 4);
  EXPECT_EQ(archive.search("内容").hits.at(0).snippet.page, 5);
  EXPECT_EQ(archive.search("石拱桥").hits.at(0).snippet.page, 6);
  EXPECT_EQ(archive.search("名录").hits.at(0).snippet.page, 4) << "the title";
}

}  // namespace
}  // namespace zhengbao
