#include <nlohmann/json.hpp>

#include "core/json.h"
#include "core/json_text.h"
#include "core/table_json.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

// A float with the fewest digits that give it back.
double shortest(float value) {
  constexpr int kUsualDigits = 7;
  constexpr int kEnoughDigits = 9;
  char text[32];
  for (int digits = kUsualDigits; digits <= kEnoughDigits; ++digits) {
    std::snprintf(text, sizeof text, "%.*g", digits, static_cast<double>(value));
    if (std::strtof(text, nullptr) == value) break;
  }
  return std::strtod(text, nullptr);
}

Json box_json(const Box& box) {
  return Json::array(
      {shortest(box.left), shortest(box.top), shortest(box.right), shortest(box.bottom)});
}

Json evidence_json(const Evidence& e) {
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
    evidence[key] = one_or_many(values, info.multiple,
                                [](const FieldValue& v) { return evidence_json(v.evidence); });
    if (!values.front()->parts.empty()) parts[key] = one_or_many(values, info.multiple, parts_json);
  }
  json["parts"] = std::move(parts);
  json["evidence"] = std::move(evidence);
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

Json flags_json(const std::vector<Flag>& flags) {
  Json array = Json::array();
  for (const Flag& f : flags) {
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

Json statistics_json(const Record& record) {
  Json array = Json::array();
  for (const Statistic& s : record.statistics) {
    array.push_back({{"form", s.form},
                     {"table", s.table},
                     {"row", s.row},
                     {"row_code", s.row_code},
                     {"column", s.column},
                     {"column_code", s.column_code},
                     {"value", s.value},
                     {"value_kind", value_kind_name(s.value_kind)},
                     {"unit", s.unit},
                     {"raw", s.raw},
                     {"page", s.page},
                     {"box", box_json(s.box)},
                     {"origin", text_origin_name(s.origin)},
                     {"confidence", s.confidence},
                     {"failed_checks", s.failed_checks}});
  }
  return array;
}

Json figures_json(const Record& record) {
  Json array = Json::array();
  for (const Figure& f : record.figures) {
    array.push_back({{"subject", f.subject},
                     {"value", f.value},
                     {"unit", f.unit},
                     {"comparison", f.comparison},
                     {"period", f.period},
                     {"row_code", f.row_code},
                     {"column_code", f.column_code},
                     {"whole", f.whole},
                     {"sentence", f.sentence},
                     {"raw", f.raw},
                     {"page", f.page},
                     {"box", box_json(f.box)},
                     {"confidence", f.confidence},
                     {"failed_checks", f.failed_checks}});
  }
  return array;
}

Json place_json(const Record& record) {
  const IssuePlace& place = record.issue;
  if (place.empty()) return nullptr;
  return {{"id", place.id},
          {"gazette", place.gazette},
          {"year", place.year},
          {"number", place.number},
          {"number_to", place.number_to},
          {"total_number", place.total_number},
          {"section", place.section},
          {"pages", {record.first_page, record.last_page}},
          {"begins_at", box_json(record.begins_at)},
          {"confidence", record.boundary_confidence}};
}

Json source_json(const SourceSummary& source) {
  return {{"sha256", source.sha256},
          {"name", source.name},
          {"media_type", source.media_type},
          {"pages", source.pages}};
}

Json issue_value_json(const IssueValue& value, bool number) {
  if (value.value.empty()) return nullptr;
  if (!number) return value.value;
  return std::strtoll(value.value.c_str(), nullptr, 10);
}

Json contents_json(const GazetteIssue& issue) {
  Json array = Json::array();
  for (const ContentsEntry& entry : issue.contents) {
    array.push_back({{"title", entry.title},
                     {"section", entry.section},
                     {"author", entry.author},
                     {"document_number", entry.document_number},
                     {"printed_page", entry.printed_page},
                     {"page", entry.page},
                     {"record", entry.record},
                     {"evidence", evidence_json(entry.evidence)}});
  }
  return array;
}

}  // namespace

std::string record_json(const Record& record, const SourceSummary& source) {
  Json json{{"id", record.id}, {"kind", record_kind_name(record.kind)}};
  put_fields(json, record);
  Json& sections = json["sections"] = Json::array();
  for (const Section& section : record.sections) sections.push_back(section_json(section));
  Json& tables = json["tables"] = Json::array();
  for (const Table& table : record.tables) tables.push_back(table_json<Json>(table, box_json));
  json["citations"] = citations_json(record);
  json["attachments"] = attachments_json(record);
  json["flags"] = flags_json(record.flags);
  json["statistics"] = statistics_json(record);
  json["figures"] = figures_json(record);
  json["issue"] = place_json(record);
  json["text"] = record.text;
  json["pages"] = {record.first_page, record.last_page};
  json["source"] = source_json(source);
  return json_text(json);
}

std::string issue_json(const GazetteIssue& issue, const SourceSummary& source) {
  Json json{{"id", issue.id}, {"kind", "gazette_issue"}};
  Json evidence = Json::object();
  for (const IssueField& field : issue_fields()) {
    const IssueValue& value = issue.*field.value;
    json[std::string(field.key)] = issue_value_json(value, field.number);
    if (!value.value.empty()) evidence[std::string(field.key)] = evidence_json(value.evidence);
  }
  json["evidence"] = std::move(evidence);
  json["contents"] = contents_json(issue);
  Json& matter = json["matter"] = Json::array();
  for (const IssueMatter& m : issue.matter) {
    matter.push_back({{"page", m.page}, {"box", box_json(m.box)}, {"text", m.text}});
  }
  json["flags"] = flags_json(issue.flags);
  json["pages"] = issue.pages;
  json["source"] = source_json(source);
  return json_text(json);
}

}  // namespace zhengbao
