// The documents say what the tables in the sources say.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/diagnostic.h"
#include "core/fields.h"
#include "export/codebook.h"
#include "tests/structure/source_tree.h"

namespace zhengbao::structure {

namespace {

using testing::IsEmpty;

std::string_view type_name(FieldType type) {
  switch (type) {
    case FieldType::text:
      return "text";
    case FieldType::date:
      return "date";
    case FieldType::instant:
      return "instant";
    case FieldType::code:
      return "code";
  }
  return "";
}

std::string diagnostic_row(const DiagnosticInfo& info) {
  return "| `" + std::string(info.code) + "` | " + std::string(severity_name(info.severity)) +
         " | " + std::string(info.meaning) + " |";
}

std::string field_row(const FieldInfo& info) {
  return "| `" + std::string(info.key) + "` | " + std::string(info.label) + " | " +
         std::string(type_name(info.type)) + (info.multiple ? ", several" : "") + " | " +
         std::string(info.meaning) + " |";
}

// The first cells of the rows of a Markdown table that hold `code`.
std::set<std::string> row_keys(const std::string& text) {
  const auto keys = all_matches(text, "\n\\| `([a-z_-]+)` \\|");
  return {keys.begin(), keys.end()};
}

// Codes as the sources raise them.
std::set<std::string> raised_codes() {
  static const std::string kRaised =
      "(?:add_flag\\(\\s*\\w+,|make_diagnostic\\(|add_finding\\(|Finding\\{|Flag\\{)\\s*\"([a-z-]+)"
      "\"";
  std::set<std::string> codes;
  for (const SourceText& source : source_files(false)) {
    for (const std::string& code : all_matches(source.text, kRaised)) codes.insert(code);
  }
  return codes;
}

}  // namespace

TEST(DiagnosticsDoc, HasTheRowsOfTheTable) {
  const std::string text = read_tree_file("docs/diagnostics.md");
  for (const DiagnosticInfo& info : diagnostic_table()) {
    EXPECT_NE(text.find(diagnostic_row(info)), std::string::npos) << diagnostic_row(info);
  }
}

TEST(DiagnosticsDoc, HasNoRowThatIsNotInTheTable) {
  for (const std::string& code : row_keys(read_tree_file("docs/diagnostics.md"))) {
    EXPECT_NE(find_diagnostic(code), nullptr) << code;
  }
}

TEST(Diagnostics, TheTableIsSorted) {
  const auto table = diagnostic_table();
  EXPECT_TRUE(std::is_sorted(table.begin(), table.end(),
                             [](const auto& a, const auto& b) { return a.code < b.code; }));
}

TEST(Diagnostics, EveryCodeThatIsRaisedIsInTheTable) {
  for (const std::string& code : raised_codes()) {
    EXPECT_NE(find_diagnostic(code), nullptr) << code;
  }
}

TEST(Diagnostics, EveryCodeInTheTableIsRaisedSomewhere) {
  const std::vector<SourceText> sources = source_files(false);
  for (const DiagnosticInfo& info : diagnostic_table()) {
    const std::string literal = "\"" + std::string(info.code) + "\"";
    const bool raised = std::any_of(sources.begin(), sources.end(), [&](const SourceText& source) {
      return source.path != "core/diagnostic.cc" && source.text.find(literal) != std::string::npos;
    });
    EXPECT_TRUE(raised) << info.code;
  }
}

TEST(RecordDoc, DescribesEveryField) {
  const std::string text = read_tree_file("docs/record.md");
  for (const FieldInfo& info : field_table()) {
    EXPECT_NE(text.find(field_row(info)), std::string::npos) << field_row(info);
  }
}

TEST(RecordDoc, DescribesNoFieldThatDoesNotExist) {
  const std::string text = read_tree_file("docs/record.md");
  const std::size_t begin = text.find("## Fields"), end = text.find("\n## ", begin + 1);
  for (const std::string& key : row_keys(text.substr(begin, end - begin))) {
    EXPECT_NE(find_field(key), nullptr) << key;
  }
}

TEST(DatasetsDoc, IsTheCodebook) {
  EXPECT_EQ(read_tree_file("docs/datasets.md"), dataset_codebook())
      << "run: zhengbao datasets --codebook > docs/datasets.md";
}

TEST(RecordSchema, NamesEveryField) {
  const auto schema = nlohmann::json::parse(read_tree_file("docs/schema/record.json"));
  for (const FieldInfo& info : field_table()) {
    const auto property = schema.at("properties").find(info.key);
    ASSERT_NE(property, schema.at("properties").end()) << info.key;
    const nlohmann::json one{"string", "null"};
    EXPECT_EQ(property->at("type"), info.multiple ? nlohmann::json("array") : one) << info.key;
  }
}

TEST(Documents, LinksLeadSomewhere) {
  const std::filesystem::path root = ZHENGBAO_SOURCE_DIR;
  for (const char* file : {"README.md", "docs/ARCHITECTURE.md", "docs/DEVELOPING.md",
                           "docs/record.md", "docs/diagnostics.md", "docs/datasets.md"}) {
    for (const std::string& link : all_matches(read_tree_file(file), "\\]\\(([^)#:]+)\\)")) {
      EXPECT_TRUE(std::filesystem::exists((root / file).parent_path() / link))
          << file << ": " << link;
    }
  }
}

}  // namespace zhengbao::structure
