#include "cli/relations.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "cli/words.h"
#include "core/json_text.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

// Citations of one record by many others fill no screen.
constexpr std::size_t kShownCiting = 50;
constexpr std::string_view kRepeals = "废止";

Json record_object(const LinkedRecord& record) {
  return {{"id", record.id},
          {"title", record.title},
          {"document_number", record.document_number},
          {"date", record.date}};
}

Json relations_object(const RecordRelations& relations) {
  Json renditions = Json::array(), cites = Json::array(), cited_by = Json::array();
  for (const Rendition& rendition : relations.renditions) {
    Json json = record_object(rendition.record);
    json["source_name"] = rendition.record.source_name;
    json["by"] = work_link_name(rendition.by);
    renditions.push_back(std::move(json));
  }
  for (const ResolvedCitation& citation : relations.citations) {
    Json targets = Json::array();
    for (const LinkedRecord& target : citation.targets) targets.push_back(target.id);
    cites.push_back({{"title", citation.citation.title},
                     {"document_number", citation.citation.document_number},
                     {"relation", citation.citation.relation},
                     {"state", citation_state_name(citation.state)},
                     {"targets", std::move(targets)}});
  }
  for (const CitedBy& citing : relations.cited_by) {
    Json json = record_object(citing.record);
    json["relation"] = citing.relation;
    json["page"] = citing.page;
    cited_by.push_back(std::move(json));
  }
  return {{"renditions", std::move(renditions)},
          {"cites", std::move(cites)},
          {"cited_by", std::move(cited_by)}};
}

std::string name_of(const LinkedRecord& record) {
  std::string name = "《" + record.title + "》";
  if (!record.document_number.empty()) name += "（" + record.document_number + "）";
  return name;
}

std::string cited_name(const StoredCitation& citation) {
  std::string name = citation.relation.empty() ? "" : citation.relation + " ";
  if (!citation.title.empty()) name += "《" + citation.title + "》";
  if (!citation.document_number.empty()) name += "（" + citation.document_number + "）";
  if (citation.page > 0) name += fmt::format("  (page {})", citation.page);
  return name;
}

std::string state_text(const ResolvedCitation& citation) {
  switch (citation.state) {
    case CitationState::open:
      return "not held";
    case CitationState::itself:
      return "itself";
    case CitationState::held:
    case CitationState::ambiguous:
      break;
  }
  std::string text = citation.state == CitationState::ambiguous ? "one of" : "→";
  for (const LinkedRecord& target : citation.targets) text += " " + target.id;
  return text;
}

}  // namespace

Result<RecordRelations> find_relations(const Archive& archive, std::string_view record_id) {
  RecordRelations relations;
  auto renditions = find_renditions(archive, record_id);
  if (!renditions) return fail(std::move(renditions).error());
  auto citations = resolve_citations(archive, record_id);
  if (!citations) return fail(std::move(citations).error());
  auto cited_by = find_citing(archive, record_id);
  if (!cited_by) return fail(std::move(cited_by).error());
  return RecordRelations{std::move(*renditions), std::move(*citations), std::move(*cited_by)};
}

std::string with_relations(std::string json, const RecordRelations& relations) {
  if (json.empty() || json.back() != '}') return json;
  json.pop_back();
  return json + ",\"relations\":" + json_text(relations_object(relations)) + "}";
}

std::string repeal_lines(const RecordRelations& relations, const Console& console) {
  std::string text;
  for (const CitedBy& citing : relations.cited_by) {
    if (citing.relation != kRepeals) continue;
    text += "repealed by " + console.document_text(name_of(citing.record));
    if (!citing.record.date.empty()) text += " of " + console.document_text(citing.record.date);
    text += "  " + citing.record.id + "\n";
  }
  return text.empty() ? text : "\n" + text;
}

std::string rendition_lines(const RecordRelations& relations, const Console& console) {
  if (relations.renditions.empty()) return {};
  std::string text = "\nother renditions of this document (see `compare`)\n";
  for (const Rendition& rendition : relations.renditions) {
    text += fmt::format("  {}  {}  by {}\n", rendition.record.id,
                        console.document_text(rendition.record.source_name),
                        work_link_name(rendition.by));
  }
  return text;
}

std::string citation_lines(const RecordRelations& relations, const Console& console) {
  if (relations.citations.empty()) return {};
  std::string text = "\ncites\n";
  for (const ResolvedCitation& citation : relations.citations) {
    text += "  " + console.document_text(cited_name(citation.citation)) + "  " +
            state_text(citation) + "\n";
  }
  return text;
}

std::string cited_by_lines(const RecordRelations& relations, const Console& console) {
  if (relations.cited_by.empty()) return {};
  std::string text = "\ncited by\n";
  std::size_t shown = 0;
  for (const CitedBy& citing : relations.cited_by) {
    if (++shown > kShownCiting) break;
    text += "  " + citing.record.id + "  ";
    if (!citing.record.date.empty()) text += citing.record.date + "  ";
    if (!citing.relation.empty()) text += citing.relation + "  ";
    text += console.document_text(name_of(citing.record)) + "\n";
  }
  if (shown > kShownCiting) {
    const auto left = static_cast<std::int64_t>(relations.cited_by.size() - kShownCiting);
    text += "  and " + count_of(left, "other") + "\n";
  }
  return text;
}

}  // namespace zhengbao
