#include <nlohmann/json.hpp>

#include "core/json.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

// Deeper trees than any document has come only from damage.
constexpr int kMaxSectionDepth = 64;

Box box_from(const Json& json) {
  if (!json.is_array() || json.size() != 4) return {};
  return {json[0].get<float>(), json[1].get<float>(), json[2].get<float>(), json[3].get<float>()};
}

Section section_from(const Json& json, int depth) {
  Section section{json.at("level"), json.at("label"), json.at("heading"),
                  json.at("text"),  json.at("page"),  {}};
  if (depth > kMaxSectionDepth) return section;
  for (const Json& child : json.at("children"))
    section.children.push_back(section_from(child, depth + 1));
  return section;
}

TextOrigin origin_from(const std::string& name) {
  for (const TextOrigin origin : {TextOrigin::ocr, TextOrigin::mixed, TextOrigin::markup}) {
    if (name == text_origin_name(origin)) return origin;
  }
  return TextOrigin::text;
}

Table table_from(const Json& json) {
  Table table{json.at("pages"), json.at("rows"), json.at("columns"), {}};
  for (const Json& cell : json.at("cells")) {
    table.cells.push_back({cell.at("row"), cell.at("column"), cell.at("row_span"),
                           cell.at("column_span"), cell.at("text"), cell.at("page"),
                           box_from(cell.at("box")), origin_from(cell.at("origin"))});
  }
  return table;
}

FieldValue field_from(Field field, const Json& value, const Json& evidence, const Json& parts) {
  FieldValue result;
  result.field = field;
  result.value = value.get<std::string>();
  result.evidence = {evidence.at("page"), box_from(evidence.at("box")), evidence.at("raw"),
                     evidence.at("rule"), evidence.at("confidence")};
  if (parts.is_object()) {
    for (const auto& [key, text] : parts.items())
      result.parts.emplace_back(key, text.get<std::string>());
  }
  return result;
}

void take_fields(const Json& json, Record& record) {
  const Json& evidence = json.at("evidence");
  const Json& parts = json.at("parts");
  for (const FieldInfo& info : field_table()) {
    const std::string key(info.key);
    if (!evidence.contains(key)) continue;
    const Json none;
    const Json& own_parts = parts.contains(key) ? parts.at(key) : none;
    if (!info.multiple) {
      record.fields.push_back(field_from(info.field, json.at(key), evidence.at(key), own_parts));
      continue;
    }
    for (std::size_t i = 0; i < json.at(key).size(); ++i) {
      const Json& part = own_parts.is_array() && i < own_parts.size() ? own_parts.at(i) : none;
      record.fields.push_back(
          field_from(info.field, json.at(key).at(i), evidence.at(key).at(i), part));
    }
  }
}

Statistic statistic_from(const Json& s) {
  return {s.at("form"),
          s.at("table"),
          s.at("row").get<std::vector<std::string>>(),
          s.at("row_code"),
          s.at("column").get<std::vector<std::string>>(),
          s.at("column_code"),
          s.at("value"),
          value_kind_from_name(s.at("value_kind").get<std::string>()),
          s.at("unit"),
          s.at("raw"),
          s.at("page"),
          box_from(s.at("box")),
          origin_from(s.at("origin")),
          s.at("confidence"),
          s.at("failed_checks").get<std::vector<std::string>>()};
}

Figure figure_from(const Json& f) {
  return {f.at("subject"),     f.at("value"),
          f.at("unit"),        f.at("comparison"),
          f.at("period"),      f.at("row_code"),
          f.at("column_code"), f.at("whole"),
          f.at("sentence"),    f.at("raw"),
          f.at("page"),        box_from(f.at("box")),
          f.at("confidence"),  f.at("failed_checks").get<std::vector<std::string>>()};
}

void take_figures(const Json& json, Record& record) {
  for (const Json& s : json.at("statistics")) record.statistics.push_back(statistic_from(s));
  for (const Json& f : json.at("figures")) record.figures.push_back(figure_from(f));
}

void take_issue(const Json& json, Record& record) {
  if (json.is_null()) return;
  record.issue = {json.at("id"),     json.at("gazette"),   json.at("year"),
                  json.at("number"), json.at("number_to"), json.at("total_number"),
                  json.at("section")};
  record.begins_at = box_from(json.at("begins_at"));
  record.boundary_confidence = json.at("confidence");
}

ParsedRecord parsed(const Json& json) {
  ParsedRecord result;
  Record& record = result.record;
  record.id = json.at("id");
  record.kind =
      record_kind_from_name(json.at("kind").get<std::string>()).value_or(RecordKind::other);
  take_fields(json, record);
  for (const Json& s : json.at("sections")) record.sections.push_back(section_from(s, 0));
  for (const Json& t : json.at("tables")) record.tables.push_back(table_from(t));
  for (const Json& c : json.at("citations")) {
    record.citations.push_back({c.at("title"), c.at("document_number"), c.at("relation"),
                                c.at("raw"), c.at("page"), box_from(c.at("box"))});
  }
  for (const Json& a : json.at("attachments")) {
    record.attachments.push_back({a.at("name"), a.at("href"), a.at("bytes")});
  }
  for (const Json& f : json.at("flags")) {
    record.flags.push_back({f.at("code"), severity_from_name(f.at("severity").get<std::string>()),
                            f.at("field"), f.at("message"), f.at("page")});
  }
  // Records of the first archive format have none of these.
  if (json.contains("statistics")) take_figures(json, record);
  if (json.contains("issue")) take_issue(json.at("issue"), record);
  record.text = json.at("text");
  record.first_page = json.at("pages").at(0);
  record.last_page = json.at("pages").at(1);
  const Json& source = json.at("source");
  result.source = {source.at("sha256"), source.at("name"), source.at("media_type"),
                   source.at("pages")};
  return result;
}

}  // namespace

Result<ParsedRecord> parse_record(std::string_view text) {
  try {
    return parsed(Json::parse(text));
  } catch (const Json::exception& error) {
    return fail(ErrorCode::corrupt, std::string("not the JSON of a record: ") + error.what());
  }
}

}  // namespace zhengbao
