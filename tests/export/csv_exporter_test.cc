#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "tests/export/export_run.h"

namespace zhengbao {
namespace {

using Row = std::vector<std::string>;

// Reads RFC 4180 back, strictly: a quote may stand only around a cell or doubled
// inside one, a row ends with CRLF.
std::vector<Row> read_csv(std::string_view text) {
  std::vector<Row> rows;
  Row row(1);
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && text.substr(i, 2) == "\"\"") {
      row.back() += text[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && c == ',') {
      row.emplace_back();
    } else if (!quoted && text.substr(i, 2) == "\r\n") {
      rows.push_back(std::exchange(row, Row(1)));
      ++i;
    } else {
      row.back() += c;
    }
  }
  return rows;
}

std::map<std::string, std::string> first_row(const std::vector<Row>& rows) {
  std::map<std::string, std::string> cells;
  for (std::size_t i = 0; i < rows.at(0).size(); ++i) cells[rows[0][i]] = rows.at(1).at(i);
  return cells;
}

TEST(CsvExporter, TheHeaderNamesEveryFieldOfTheTable) {
  const auto rows = read_csv(export_all("csv", {}, {}));
  ASSERT_EQ(rows.size(), 1u);
  for (const FieldInfo& field : field_table()) {
    EXPECT_EQ(std::ranges::count(rows[0], std::string(field.key)), 1) << field.key;
  }
  EXPECT_EQ(rows[0].front(), "id");
  EXPECT_EQ(rows[0].back(), "source_pages");
}

TEST(CsvExporter, ValuesWithCommasQuotesAndLineBreaksComeBackExactly) {
  const std::string title = "关于\"便民\"事项的通知,\r\n附件\n一";
  Record record;
  record.id = "0123456789abcdef-1";
  record.kind = RecordKind::notice;
  record.fields = {make_value(Field::title, title)};
  record.first_page = 5;
  record.last_page = 9;
  const SourceSummary source{std::string(64, 'b'), "a,b.pdf", "application/pdf", 12};
  auto cells = first_row(read_csv(export_all("csv", {record}, source)));
  EXPECT_EQ(cells["id"], "0123456789abcdef-1");
  EXPECT_EQ(cells["kind"], "notice");
  EXPECT_EQ(cells["title"], title);
  EXPECT_EQ(cells["first_page"], "5");
  EXPECT_EQ(cells["last_page"], "9");
  EXPECT_EQ(cells["source_name"], "a,b.pdf");
  EXPECT_EQ(cells["source_sha256"], source.sha256);
  EXPECT_EQ(cells["source_media_type"], "application/pdf");
  EXPECT_EQ(cells["source_pages"], "12");
}

TEST(CsvExporter, SeveralValuesAndFlagsShareACell) {
  Record record;
  record.fields = {make_value(Field::issuers, "青岚市人民政府"),
                   make_value(Field::issuers, "云和县人民政府")};
  record.flags = {{"title-missing", Severity::warning, "title", "", 0},
                  {"date-ambiguous", Severity::warning, "written_on", "", 0},
                  {"title-missing", Severity::warning, "title", "", 0}};
  auto cells = first_row(read_csv(export_all("csv", {record}, {})));
  EXPECT_EQ(cells["issuers"], "青岚市人民政府; 云和县人民政府");
  EXPECT_EQ(cells["flags"], "date-ambiguous; title-missing");
}

TEST(CsvExporter, ACellThatLooksLikeAFormulaStaysAsItIs) {
  Record record;
  record.fields = {make_value(Field::title, "=1+1")};
  EXPECT_EQ(first_row(read_csv(export_all("csv", {record}, {})))["title"], "=1+1");
}

TEST(CsvExporter, WritesAByteOrderMarkOnlyWhenAsked) {
  EXPECT_EQ(export_all("csv", {}, {}).substr(0, 3), "id,");
  EXPECT_EQ(export_all("csv", {}, {}, {.byte_order_mark = true}).substr(0, 5), "\xEF\xBB\xBFid");
}

}  // namespace
}  // namespace zhengbao
