#include "cli/record_lines.h"

#include <fmt/format.h>

#include "cli/text_layout.h"

namespace zhengbao {
namespace {

constexpr std::string_view kBold = "\033[1m";
constexpr std::string_view kMark = "\033[1;31m";
constexpr std::string_view kPlain = "\033[0m";
constexpr int kIdColumns = 20;
constexpr int kKindColumns = 14;

std::string styled(const std::string& text, std::string_view style, const Console& console) {
  return console.colours() ? std::string(style) + text + std::string(kPlain) : text;
}

void append_part(std::string& line, const std::string& part) {
  if (part.empty()) return;
  if (!line.empty()) line += " · ";
  line += part;
}

std::string highlighted(const Snippet& snippet, const Console& console) {
  std::string text;
  std::size_t at = 0;
  for (const auto& [begin, end] : snippet.highlights) {
    if (begin < at || end < begin || end > snippet.text.size()) continue;
    text += console.document_text(snippet.text.substr(at, begin - at));
    text += styled(console.document_text(snippet.text.substr(begin, end - begin)), kMark, console);
    at = end;
  }
  return text + console.document_text(snippet.text.substr(at));
}

std::string date_of(const RecordSummary& record) {
  return record.written_on.empty() ? record.published_at.substr(0, 10) : record.written_on;
}

std::string joined(const std::vector<const FieldValue*>& values) {
  std::string text;
  for (const FieldValue* value : values) text += (text.empty() ? "" : "、") + value->value;
  return text;
}

}  // namespace

std::string hit_lines(const SearchHit& hit, int number, const Console& console) {
  const RecordSummary& record = hit.record;
  const std::string title = record.title.empty() ? "(no title)" : record.title;
  std::string facts;
  append_part(facts, record.document_number);
  append_part(facts, record.issuers);
  append_part(facts, date_of(record));
  if (!record.current) append_part(facts, "superseded");
  std::string lines =
      fmt::format("{:>3}  {}\n", number, styled(console.document_text(title), kBold, console));
  if (!facts.empty()) lines += "     " + console.document_text(facts) + "\n";
  if (!hit.snippet.text.empty()) {
    const std::string page =
        hit.snippet.page > 0 ? fmt::format("  (page {})", hit.snippet.page) : "";
    lines += "     " + highlighted(hit.snippet, console) + page + "\n";
  }
  return lines + "     " + record.id + "\n";
}

std::string summary_line(const RecordSummary& record, const Console& console) {
  std::string line = pad_right(record.id, kIdColumns) + "  " +
                     pad_right(date_of(record).substr(0, 10), 10) + "  " +
                     pad_right(record_kind_name(record.kind), kKindColumns) + "  " +
                     console.document_text(record.title);
  if (console.out_is_terminal()) line = shorten(line, console.width());
  return line + "\n";
}

RecordSummary summarize(const StoredRecord& stored) {
  const Record& record = stored.record;
  RecordSummary summary;
  summary.id = record.id;
  summary.kind = record.kind;
  summary.title = record.value(Field::title);
  summary.document_number = record.value(Field::document_number);
  summary.index_number = record.value(Field::index_number);
  summary.issuers = joined(record.all(Field::issuers));
  summary.written_on = record.value(Field::written_on);
  summary.published_at = record.value(Field::published_at);
  summary.source_name = stored.source.name;
  summary.flags = static_cast<int>(record.flags.size());
  summary.current = stored.source_info.current;
  return summary;
}

}  // namespace zhengbao
