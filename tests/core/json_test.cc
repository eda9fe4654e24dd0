#include "core/json.h"
#include "core/pack.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

Document sample_document() {
  Document document{.charset = "GB18030", .url = "http://example.org/1.html"};
  Page page{.number = 2,
            .width = 595.3F,
            .height = 841.9F,
            .image_share = 0.25,
            .awaits_ocr = true,
            .label = "2"};
  Block block{.kind = BlockKind::heading,
              .level = 1,
              .text = "标题",
              .raw = "标 题",
              .box = {1.5F, 2, 3, 4},
              .continues = true};
  block.lines.push_back({.offset = 0,
                         .length = 6,
                         .box = {1.5F, 2, 3, 4},
                         .font_size = 22,
                         .doubtful = {1},
                         .edges = {15, -3, 30}});
  page.blocks.push_back(block);
  page.rulings.push_back({{0, 1, 100, 1.5F}, 0xFF0000});
  document.pages.push_back(page);
  document.tables.push_back({{1, 2}, 1, 1, {{.text = "甲", .origin = TextOrigin::markup}}});
  document.titles.push_back({TitleSource::card, "标题", 1, {}});
  document.metadata.push_back({MetadataSource::card, "索引号", "000014349/2019-00007", "", 1, {}});
  document.outline.push_back({1, "目录", 3});
  document.links.push_back({"链接", "a.html", 1, {}});
  document.attachments.push_back({"表.xls", "b.xls", 12});
  document.diagnostics.push_back({"page-damaged", Severity::warning, 3, "cannot be read"});
  return document;
}

Record sample_record() {
  Record record{.id = "0123456789abcdef-1", .kind = RecordKind::policy};
  record.fields.push_back({Field::title, "标题", {1, {1.1F, 2, 3, 4}, "标 题", "card", 0.99}, {}});
  record.fields.push_back({Field::document_number,
                           "国办发〔2019〕14号",
                           {1, {}, "国办发[2019]14号", "card", 0.9},
                           {{"agency", "国办发"}, {"year", "2019"}, {"serial", "14"}}});
  record.fields.push_back(
      {Field::issuers, "甲市人民政府", {2, {}, "甲市人民政府", "signature", 0.8}, {}});
  record.fields.push_back({Field::issuers, "乙局", {2, {}, "乙局", "signature", 0.8}, {}});
  record.sections.push_back({1, "一、", "总则", "文", 1, {{2, "（一）", "目的", "", 1, {}}}});
  record.tables.push_back({{1}, 1, 1, {{.text = "3", .box = {0.1F, 0.2F, 9, 9}}}});
  record.citations.push_back({"条例", "国令第711号", "根据", "《条例》（国令第711号）", 1, {}});
  record.attachments.push_back({"表.xls", "b.xls", -1});
  record.flags.push_back({"list-page", Severity::info, "title", "m", 1});
  record.statistics.push_back({"2021",
                               "requests",
                               {"三", "（七）总计"},
                               "results-total",
                               {"总计"},
                               "total",
                               "-1.5",
                               ValueKind::number,
                               "件",
                               "-1.5",
                               2,
                               {0.1F, 0.2F, 9, 9},
                               TextOrigin::ocr,
                               0.5,
                               {"sum"}});
  record.figures.push_back({"收到申请",
                            "12",
                            "件",
                            "增长",
                            "2021",
                            "new",
                            "total",
                            0,
                            "收到申请12件。",
                            "12件",
                            2,
                            {1.1F, 2, 3, 4},
                            0.5,
                            {"parts"}});
  record.issue = {"0123456789abcdef-0", "甲市人民政府公报", 2019, 3, 4, 128, "市政府文件"};
  record.boundary_confidence = 0.75;
  record.begins_at = {1.1F, 300, 3, 310};
  record.text = "标题\n文";
  record.last_page = 4;
  return record;
}

TEST(Pack, GivesBackEveryFieldOfADocument) {
  const Document document = sample_document();
  EXPECT_EQ(*unpack_document(pack_document(document)), document);
  EXPECT_EQ(*unpack_page(pack_page(document.pages[0])), document.pages[0]);
}

TEST(Pack, GivesBackEveryFieldOfARecord) {
  const Record record = sample_record();
  EXPECT_EQ(*unpack_record(pack_record(record)), record);
}

TEST(Pack, GivesBackEveryFieldOfAnIssue) {
  GazetteIssue issue{.id = "0123456789abcdef-0"};
  for (const IssueField& field : issue_fields()) {
    issue.*field.value = {std::string(field.key), {1, {1.1F, 2, 3, 4}, "第3期", "masthead", 0.9}};
  }
  issue.contents.push_back(
      {"办法", "文件", "某人", "国发〔2019〕5号", "7", 9, 2, {1, {}, "办法", "contents", 1}});
  issue.matter.push_back({1, {1.1F, 2, 3, 4}, "公报"});
  issue.flags.push_back({"list-page", Severity::info, "contents", "m", 1});
  issue.pages = 24;
  EXPECT_EQ(*unpack_issue(pack_issue(issue)), issue);
}

TEST(Pack, RefusesSectionsNestedWithoutEnd) {
  Record record;
  const auto nest = [&record](int depth) {
    record.sections = {Section{}};
    for (Section* section = &record.sections[0]; depth > 0; --depth) {
      section = &section->children.emplace_back();
    }
    return pack_record(record);
  };
  EXPECT_TRUE(unpack_record(nest(100)));
  EXPECT_FALSE(unpack_record(nest(5000)));
}

TEST(Pack, EveryTruncationIsCorruptNotACrash) {
  const std::string packed = pack_document(sample_document());
  for (std::size_t size = 0; size < packed.size(); ++size) {
    const auto result = unpack_document(packed.substr(0, size));
    ASSERT_FALSE(result);
    ASSERT_EQ(result.error().code, ErrorCode::corrupt);
  }
}

TEST(Pack, EveryFlippedByteIsReadOrRefusedInBounds) {
  const std::string packed = pack_document(sample_document());
  for (std::size_t i = 0; i < packed.size(); ++i) {
    std::string damaged = packed;
    damaged[i] = static_cast<char>(damaged[i] ^ 0xFF);
    if (const auto result = unpack_document(damaged)) {
      for (const Page& page : result->pages) {
        for (const Block& block : page.blocks) EXPECT_FALSE(block_kind_name(block.kind).empty());
      }
    }
  }
}

TEST(RecordJson, GivesBackWhatWasWritten) {
  const Record record = sample_record();
  const SourceSummary source{std::string(64, 'a'), "a.pdf", "application/pdf", 4};
  const auto parsed = parse_record(record_json(record, source));
  ASSERT_TRUE(parsed) << parsed.error().message;
  EXPECT_EQ(parsed->record, record);
  EXPECT_EQ(parsed->source, source);
}

TEST(RecordJson, GivesBackEveryPlaceExactly) {
  const SourceSummary source{std::string(64, 'a'), "a.pdf", "application/pdf", 4};
  for (int i = 0; i < 2000; ++i) {
    Record record{.id = "0123456789abcdef-1"};
    Statistic cell;
    cell.box = {307.0F + 0.000031F * static_cast<float>(i), 594.3828F,
                1.0F / static_cast<float>(i + 3), 0};
    record.statistics.push_back(cell);
    const auto parsed = parse_record(record_json(record, source));
    ASSERT_TRUE(parsed);
    ASSERT_EQ(parsed->record.statistics[0].box, cell.box) << i;
  }
}

TEST(RecordJson, NamesAbsentFieldsAsNull) {
  const std::string json = record_json(sample_record(), {});
  EXPECT_NE(json.find(R"("index_number":null)"), std::string::npos);
  EXPECT_NE(json.find(R"("issuers":["甲市人民政府","乙局"])"), std::string::npos);
  EXPECT_EQ(json.find('\n'), std::string::npos);
}

TEST(RecordJson, RefusesWhatIsNoRecord) {
  for (const char* text : {"", "{", "[]", "{}", R"({"id":1})"}) {
    const auto parsed = parse_record(text);
    ASSERT_FALSE(parsed) << text;
    EXPECT_EQ(parsed.error().code, ErrorCode::corrupt);
  }
}

TEST(DocumentJson, HasTheFixedNames) {
  const std::string json =
      document_json(sample_document(), {std::string(64, 'a'), "a.pdf", "application/pdf", 1});
  for (const char* name :
       {R"("source":{"name":"a.pdf","sha256":)", R"("text":"标题")",
        R"("kind":"heading","level":1)", R"("box":[1.5,2.0,3.0,4.0])", R"("origin":"text")",
        R"("row_span":1)", R"("outline":[)", R"("attachments":[)",
        R"("diagnostics":[{"code":"page-damaged","severity":"warning")"}) {
    EXPECT_NE(json.find(name), std::string::npos) << name << "\n" << json;
  }
}

}  // namespace
}  // namespace zhengbao
