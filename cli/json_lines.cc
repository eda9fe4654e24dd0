#include "cli/json_lines.h"

#include <nlohmann/json.hpp>

#include "cli/names.h"
#include "core/json_text.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

Json diagnostics_json(const std::vector<Diagnostic>& diagnostics) {
  Json list = Json::array();
  for (const Diagnostic& diagnostic : diagnostics) {
    list.push_back({{"code", diagnostic.code},
                    {"severity", severity_name(diagnostic.severity)},
                    {"page", diagnostic.page},
                    {"message", diagnostic.message}});
  }
  return list;
}

Json source_object(const SourceInfo& source) {
  Json json = {{"sha256", source.sha256},         {"name", source.name},
               {"origin", source.origin},         {"url", source.url},
               {"media_type", source.media_type}, {"bytes", source.bytes},
               {"pages", source.pages},           {"status", status_word(source.status)},
               {"records", source.records},       {"version", source.version},
               {"current", source.current},       {"added_at", source.added_at}};
  if (!source.error_code.empty()) {
    json["error"] = {{"code", source.error_code}, {"message", source.error_message}};
  }
  json["diagnostics"] = diagnostics_json(source.diagnostics);
  return json;
}

Json summary_object(const RecordSummary& record) {
  return {{"id", record.id},
          {"kind", record_kind_name(record.kind)},
          {"title", record.title},
          {"document_number", record.document_number},
          {"index_number", record.index_number},
          {"issuers", split_issuers(record.issuers)},
          {"written_on", record.written_on},
          {"published_at", record.published_at},
          {"source_name", record.source_name},
          {"flags", record.flags},
          {"current", record.current}};
}

Json counts_json(const std::vector<CountRow>& rows) {
  Json list = Json::array();
  for (const CountRow& row : rows) list.push_back({{"value", row.value}, {"count", row.count}});
  return list;
}

}  // namespace

std::string to_json_line(const SourceReport& report) {
  Json json = {{"path", report.path},           {"outcome", fate_word(report.fate)},
               {"ids", report.record_ids},      {"issue_ids", report.issue_ids},
               {"taken_for", report.taken_for}, {"source", source_object(report.source)}};
  return json_text(json);
}

std::string to_json_line(const SourceInfo& source) { return json_text(source_object(source)); }

std::string to_json_line(const RecordSummary& record) { return json_text(summary_object(record)); }

std::string to_json_line(const SearchHit& hit) {
  Json json = summary_object(hit.record);
  json["score"] = hit.score;
  json["snippet"] = {{"text", hit.snippet.text},
                     {"highlights", hit.snippet.highlights},
                     {"page", hit.snippet.page}};
  return json_text(json);
}

std::string to_json_line(const ArchiveStats& stats) {
  return json_text<Json>({{"sources", stats.sources},
                          {"records", stats.records},
                          {"pages", stats.pages},
                          {"failures", stats.failures},
                          {"list_pages", stats.list_pages},
                          {"text_bytes", stats.text_bytes},
                          {"database_bytes", stats.database_bytes},
                          {"original_bytes", stats.original_bytes},
                          {"by_year", counts_json(stats.by_year)},
                          {"by_issuer", counts_json(stats.by_issuer)},
                          {"by_kind", counts_json(stats.by_kind)},
                          {"by_flag", counts_json(stats.by_flag)},
                          {"by_failure", counts_json(stats.by_failure)}});
}

std::string to_json_line(const Finding& finding) {
  return json_text<Json>(
      {{"code", finding.code}, {"where", finding.where}, {"message", finding.message}});
}

std::string to_json_line(const VerifyReport& report) {
  return json_text<Json>({{"originals_checked", report.originals_checked},
                          {"records_checked", report.records_checked},
                          {"findings", report.findings.size()},
                          {"content_digest", report.content_digest}});
}

std::string count_json_line(std::int64_t total) { return json_text<Json>({{"total", total}}); }

}  // namespace zhengbao
