// docs/schema/ describes what the program prints.
#include "tests/structure/schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/json.h"
#include "tests/structure/source_tree.h"

namespace zhengbao::structure {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const SourceSummary kSource{std::string(64, 'a'), "reply.html", "text/html", 1};
const Cell kCell{0, 0, 1, 2, "合计", 1, {10, 20, 30, 40}, TextOrigin::text};

// Has one of everything a record can have.
Record full_record() {
  Record record;
  record.id = record_id(kSource.sha256, 1);
  record.kind = RecordKind::policy;
  for (const FieldInfo& info : field_table()) {
    record.fields.push_back({info.field, "值", {1, {1, 2, 3, 4}, "值", "card", 0.9}, {}});
    record.fields.back().parts = {{"year", "2019"}};
    if (info.multiple) record.fields.push_back(record.fields.back());
  }
  const Section article{2, "第一条", "", "为了规范停车，制定本办法。", 1, {}};
  record.sections.push_back({1, "第一章", "总则", "", 1, {article}});
  record.tables.push_back({{1}, 1, 2, {kCell}});
  record.citations.push_back({"停车规定", "岚政发〔2008〕3号", "废止", "《停车规定》", 1, {}});
  record.attachments.push_back({"附图.pdf", "files/map.pdf", -1});
  record.flags.push_back({"card-body-differ", Severity::warning, "written_on", "two dates", 1});
  record.statistics.push_back({"2021",
                               "requests",
                               {"一"},
                               "new",
                               {"总计"},
                               "total",
                               "12",
                               ValueKind::number,
                               "件",
                               "12",
                               1,
                               {},
                               TextOrigin::text,
                               1,
                               {"sum"}});
  record.figures.push_back({"收到申请",
                            "12",
                            "件",
                            "",
                            "2021",
                            "new",
                            "total",
                            -1,
                            "收到申请12件。",
                            "12件",
                            1,
                            {},
                            1,
                            {"parts"}});
  record.issue = {issue_id(kSource.sha256), "青岚市人民政府公报", 2019, 3, 4, 128, "市政府文件"};
  record.text = "第一条 为了规范停车，制定本办法。";
  return record;
}

Document full_document() {
  Document document;
  Page page;
  page.label = "— 1 —";
  Block block{.kind = BlockKind::heading, .level = 1, .text = "总则", .raw = "总 则"};
  block.bold = true;
  block.font_size = 16;
  Block table{.kind = BlockKind::table};
  table.table = 0;
  page.blocks = {block, table};
  document.charset = "GB18030";
  document.url = "http://www.qinglan.example/a.html";
  document.pages.push_back(page);
  document.tables.push_back({{1}, 1, 2, {kCell}});
  document.titles.push_back({TitleSource::card, "停车办法", 1, {}});
  document.metadata.push_back({MetadataSource::card, "索引号", "01", "0 1", 1, {}});
  document.outline.push_back({1, "总则", 1});
  document.links.push_back({"附图", "files/map.pdf", 1, {}});
  document.attachments.push_back({"附图.pdf", "files/map.pdf", -1});
  document.diagnostics.push_back({"page-damaged", Severity::warning, 1, "no content"});
  return document;
}

}  // namespace

TEST(Schema, DescribesARecordWithEverythingInIt) {
  EXPECT_THAT(
      schema_errors(read_tree_file("docs/schema/record.json"), record_json(full_record(), kSource)),
      IsEmpty());
}

TEST(Schema, DescribesARecordWithNothingInIt) {
  Record record;
  record.id = record_id(kSource.sha256, 1);
  EXPECT_THAT(
      schema_errors(read_tree_file("docs/schema/record.json"), record_json(record, kSource)),
      IsEmpty());
}

TEST(Schema, DescribesADocumentWithEverythingInIt) {
  EXPECT_THAT(schema_errors(read_tree_file("docs/schema/document.json"),
                            document_json(full_document(), kSource)),
              IsEmpty());
}

TEST(Schema, DescribesAGazetteIssueWithEverythingInIt) {
  GazetteIssue issue;
  issue.id = issue_id(kSource.sha256);
  const Evidence evidence{1, {1, 2, 3, 4}, "3", "masthead", 0.9};
  for (const IssueField& field : issue_fields()) issue.*field.value = {"3", evidence};
  issue.contents.push_back(
      {"停车办法", "市政府文件", "", "岚政发〔2019〕3号", "2", 4, 1, evidence});
  issue.matter.push_back({1, {}, "青岚市人民政府公报"});
  issue.flags.push_back({"card-body-differ", Severity::warning, "contents", "no document", 1});
  issue.pages = 24;
  EXPECT_THAT(
      schema_errors(read_tree_file("docs/schema/gazette_issue.json"), issue_json(issue, kSource)),
      IsEmpty());
  EXPECT_THAT(schema_errors(read_tree_file("docs/schema/gazette_issue.json"),
                            issue_json({.id = issue.id}, kSource)),
              IsEmpty());
}

TEST(SchemaErrors, NameThePlaceAndTheReason) {
  const std::string schema =
      R"({"type": "object", "required": ["id"], "additionalProperties": false,
      "properties": {"id": {"type": "string"}, "pages": {"type": "array", "items": {"enum": [1]}}}})";
  EXPECT_THAT(schema_errors(schema, R"({"pages": [1, 2], "colour": "red"})"),
              ElementsAre("$: lacks \"id\"", "$.colour: is not in the schema",
                          "$.pages[1]: 2 is none of [1]"));
  EXPECT_THAT(schema_errors(schema, R"({"id": 7})"),
              ElementsAre("$.id: is number, not [\"string\"]"));
}

}  // namespace zhengbao::structure
