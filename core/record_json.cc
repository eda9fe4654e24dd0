#include <nlohmann/json.hpp>

#include "core/json.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

// Deeper trees than any document has come only from damage.
constexpr int kMaxSectionDepth = 64;

// A float with the fewest digits that give it back.
double shortest(float value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.7g", static_cast<double>(value));
  return std::strtod(text, nullptr);
}

Json box_json(const Box& box) {
  return Json::array(
      {shortest(box.left), shortest(box.top), shortest(box.right), shortest(box.bottom)});
}

Box box_from(const Json& json) {
  if (!json.is_array() || json.size() != 4) return {};
  return {json[0].get<float>(), json[1].get<float>(), json[2].get<float>(), json[3].get<float>()};
}

Json evidence_json(const FieldValue& value) {
  const Evidence& e = value.evidence;
  return {{"page", e.page},
          {"box", box_json(e.box)},
          {"raw", e.raw},
          {"rule", e.rule},
          {"confidence", e.confidence}};
}

Json parts_json(const FieldValue& value) {
  Json json = Json::object();
  for (const auto& [key, text] : value.parts) json[key] = text;
  return json;
}

// One object or, for a field of several values, an array in their order.
template <class Make>
Json one_or_many(const std::vector<const FieldValue*>& values, bool multiple, Make make) {
  if (!multiple) return make(*values.front());
  Json array = Json::array();
  for (const FieldValue* value : values) array.push_back(make(*value));
  return array;
}

Json section_json(const Section& section) {
  Json children = Json::array();
  for (const Section& child : section.children) children.push_back(section_json(child));
  return {{"level", section.level}, {"label", section.label}, {"heading", section.heading},
          {"text", section.text},   {"page", section.page},   {"children", std::move(children)}};
}

Section section_from(const Json& json, int depth) {
  Section section{json.at("level"), json.at("label"), json.at("heading"),
                  json.at("text"),  json.at("page"),  {}};
  if (depth > kMaxSectionDepth) return section;
  for (const Json& child : json.at("children"))
    section.children.push_back(section_from(child, depth + 1));
  return section;
}

Json table_json(const Table& table) {
  Json cells = Json::array();
  for (const Cell& cell : table.cells) {
    cells.push_back({{"row", cell.row},
                     {"column", cell.column},
                     {"row_span", cell.row_span},
                     {"column_span", cell.column_span},
                     {"text", cell.text},
                     {"page", cell.page},
                     {"box", box_json(cell.box)},
                     {"origin", text_origin_name(cell.origin)}});
  }
  return {{"pages", table.pages},
          {"rows", table.rows},
          {"columns", table.columns},
          {"cells", std::move(cells)}};
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

void put_fields(Json& json, const Record& record) {
  Json evidence = Json::object();
  Json parts = Json::object();
  for (const FieldInfo& info : field_table()) {
    const auto values = record.all(info.field);
    if (values.empty()) {
      json[std::string(info.key)] = info.multiple ? Json::array() : Json();
      continue;
    }
    const std::string key(info.key);
    json[key] =
        one_or_many(values, info.multiple, [](const FieldValue& v) { return Json(v.value); });
    evidence[key] = one_or_many(values, info.multiple, evidence_json);
    if (!values.front()->parts.empty()) parts[key] = one_or_many(values, info.multiple, parts_json);
  }
  json["parts"] = std::move(parts);
  json["evidence"] = std::move(evidence);
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

Json citations_json(const Record& record) {
  Json array = Json::array();
  for (const Citation& c : record.citations) {
    array.push_back({{"title", c.title},
                     {"document_number", c.document_number},
                     {"relation", c.relation},
                     {"raw", c.raw},
                     {"page", c.page},
                     {"box", box_json(c.box)}});
  }
  return array;
}

Json flags_json(const Record& record) {
  Json array = Json::array();
  for (const Flag& f : record.flags) {
    array.push_back({{"code", f.code},
                     {"severity", severity_name(f.severity)},
                     {"field", f.field},
                     {"message", f.message},
                     {"page", f.page}});
  }
  return array;
}

Json attachments_json(const Record& record) {
  Json array = Json::array();
  for (const Attachment& a : record.attachments) {
    array.push_back({{"name", a.name}, {"href", a.href}, {"bytes", a.bytes}});
  }
  return array;
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
  record.text = json.at("text");
  record.first_page = json.at("pages").at(0);
  record.last_page = json.at("pages").at(1);
  const Json& source = json.at("source");
  result.source = {source.at("sha256"), source.at("name"), source.at("media_type"),
                   source.at("pages")};
  return result;
}

}  // namespace

std::string record_json(const Record& record, const SourceSummary& source) {
  Json json{{"id", record.id}, {"kind", record_kind_name(record.kind)}};
  put_fields(json, record);
  Json& sections = json["sections"] = Json::array();
  for (const Section& section : record.sections) sections.push_back(section_json(section));
  Json& tables = json["tables"] = Json::array();
  for (const Table& table : record.tables) tables.push_back(table_json(table));
  json["citations"] = citations_json(record);
  json["attachments"] = attachments_json(record);
  json["flags"] = flags_json(record);
  json["text"] = record.text;
  json["pages"] = {record.first_page, record.last_page};
  json["source"] = {{"sha256", source.sha256},
                    {"name", source.name},
                    {"media_type", source.media_type},
                    {"pages", source.pages}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<ParsedRecord> parse_record(std::string_view text) {
  try {
    return parsed(Json::parse(text));
  } catch (const Json::exception& error) {
    return fail(ErrorCode::corrupt, std::string("not the JSON of a record: ") + error.what());
  }
}

}  // namespace zhengbao
