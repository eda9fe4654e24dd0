#include <gtest/gtest.h>

#include <algorithm>

#include "core/json.h"
#include "tests/export/export_run.h"

namespace zhengbao {
namespace {

Record make_notice() {
  Record record;
  record.id = "0123456789abcdef-1";
  record.kind = RecordKind::policy;
  record.fields = {make_value(Field::title, "关于\"便民\"事项的\n通知"),
                   make_value(Field::issuers, "青岚市人民政府"),
                   make_value(Field::issuers, "云和县人民政府")};
  record.fields[0].evidence = {2, {72, 90.5F, 523, 120}, "关于“便民”事项的通知", "heading", 0.75};
  record.flags = {{"index-number-missing", Severity::warning, "index_number", "no value", 0}};
  record.text = "第一段\n第二段";
  record.last_page = 3;
  return record;
}

TEST(JsonlExporter, WritesOneLineForEachRecord) {
  const SourceSummary source{std::string(64, 'a'), "通知.html", "text/html", 1};
  const std::string written = export_all("jsonl", {make_notice(), make_notice()}, source);
  EXPECT_EQ(std::count(written.begin(), written.end(), '\n'), 2);
  EXPECT_EQ(written.back(), '\n');
}

TEST(JsonlExporter, ALineReadBackIsTheRecordThatWasWritten) {
  const SourceSummary source{std::string(64, 'a'), "通知.html", "text/html", 1};
  std::string line = export_all("jsonl", {make_notice()}, source);
  line.pop_back();
  const auto parsed = parse_record(line);
  ASSERT_TRUE(parsed) << describe(parsed.error());
  EXPECT_EQ(parsed->record, make_notice());
  EXPECT_EQ(parsed->source, source);
}

TEST(JsonlExporter, NoRecordsGiveNoBytes) { EXPECT_EQ(export_all("jsonl", {}, {}), ""); }

}  // namespace
}  // namespace zhengbao
