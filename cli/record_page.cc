#include "cli/record_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "cli/shelf_words.h"
#include "cli/text_layout.h"
#include "cli/words.h"

namespace zhengbao {
namespace {

constexpr int kLabelColumns = 12;

// Lines of a title that were read one by one.
std::string in_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (c == '\n') line += " / ";
    if (c != '\n') line += c;
  }
  return line;
}

class PageWriter {
 public:
  PageWriter(const StoredRecord& stored, const RecordRelations& relations, bool evidence,
             const Console& console)
      : record_(stored.record),
        stored_(stored),
        relations_(relations),
        evidence_(evidence),
        console_(console) {}

  std::string write() {
    add_fields();
    add_issue();
    text_ += repeal_lines(relations_, console_);
    add_flags();
    add_sections();
    text_ += rendition_lines(relations_, console_);
    text_ += citation_lines(relations_, console_);
    text_ += cited_by_lines(relations_, console_);
    add_attachments();
    add_source();
    return std::move(text_);
  }

 private:
  std::string shown(std::string_view text) const { return console_.document_text(text); }

  void add_labelled(std::string_view label, std::string_view value) {
    text_ += pad_right(label, kLabelColumns) + "  " + shown(value) + "\n";
  }

  void add_fields() {
    text_ += fmt::format("{}  {}\n\n", record_.id, record_kind_name(record_.kind));
    for (const FieldValue& value : record_.fields) {
      add_labelled(field_info(value.field).label, value.value);
      if (evidence_) add_evidence(value);
    }
  }

  void add_issue() {
    const IssuePlace& place = record_.issue;
    if (place.empty()) return;
    std::string where = issue_name(place);
    if (!place.section.empty()) where += "，" + place.section;
    add_labelled("登载", where);
    if (!place.id.empty()) {
      add_indented(fmt::format("{}, pages {} to {}, boundary confidence {:.2f}", place.id,
                               record_.first_page, record_.last_page, record_.boundary_confidence));
    }
  }

  void add_evidence(const FieldValue& value) {
    const Evidence& evidence = value.evidence;
    std::string line =
        fmt::format("rule {}, confidence {:.2f}", evidence.rule, evidence.confidence);
    if (evidence.page > 0) line += fmt::format(", page {}", evidence.page);
    if (!evidence.box.empty()) {
      line += fmt::format(", box {:.1f} {:.1f} {:.1f} {:.1f}", evidence.box.left, evidence.box.top,
                          evidence.box.right, evidence.box.bottom);
    }
    add_indented(line);
    if (!evidence.raw.empty() && evidence.raw != value.value)
      add_indented("read: " + in_one_line(evidence.raw));
    for (const auto& part : value.parts) add_indented(part.first + ": " + part.second);
  }

  void add_indented(std::string_view line) {
    text_ += std::string(kLabelColumns + 4, ' ') + shown(line) + "\n";
  }

  void add_flags() {
    if (record_.flags.empty()) return;
    text_ += "\nflags\n";
    for (const Flag& flag : record_.flags) {
      const std::string page = flag.page > 0 ? fmt::format("  page {}", flag.page) : "";
      const std::string field = flag.field.empty() ? "" : "  " + flag.field;
      text_ += fmt::format("  {} {}{}{}  {}\n", severity_name(flag.severity), flag.code, field,
                           page, shown(flag.message));
    }
  }

  // An explicit stack: how deep sections nest is the document's choice.
  void add_sections() {
    if (record_.sections.empty()) return;
    text_ += "\nsections\n";
    std::vector<std::pair<const Section*, std::size_t>> left;
    const auto push = [&left](const std::vector<Section>& sections, std::size_t depth) {
      for (auto it = sections.rbegin(); it != sections.rend(); ++it) left.emplace_back(&*it, depth);
    };
    push(record_.sections, 1);
    while (!left.empty()) {
      const auto [section, depth] = left.back();
      left.pop_back();
      push(section->children, depth + 1);
      // The paragraphs before the first heading have no name to list.
      if (section->label.empty() && section->heading.empty()) continue;
      const std::string page = section->page > 0 ? fmt::format("  (page {})", section->page) : "";
      text_ += std::string(2 * std::min<std::size_t>(depth, 20), ' ') +
               shown(section->label + section->heading) + page + "\n";
    }
  }

  void add_attachments() {
    if (record_.attachments.empty()) return;
    text_ += "\nattachments\n";
    for (const Attachment& attachment : record_.attachments) {
      text_ += "  " + shown(attachment.name) + "  " + shown(attachment.href) + "\n";
    }
  }

  void add_source() {
    const SourceInfo& source = stored_.source_info;
    text_ += "\nsource\n";
    text_ += fmt::format("  {}  {}, {}, {}\n", shown(source.name), source.media_type,
                         size_text(source.bytes), count_of(source.pages, "page"));
    text_ += "  " + shown(source.origin) + "\n";
    if (!source.url.empty()) text_ += "  " + shown(source.url) + "\n";
    text_ += "  SHA-256 " + source.sha256 + "\n";
    if (record_.last_page > 1) {
      text_ += fmt::format("  on pages {} to {}\n", record_.first_page, record_.last_page);
    }
    if (!source.current)
      text_ += fmt::format("  version {}, superseded\n", source.version);
    else if (source.version > 1)
      text_ += fmt::format("  version {}\n", source.version);
  }

  const Record& record_;
  const StoredRecord& stored_;
  const RecordRelations& relations_;
  bool evidence_;
  const Console& console_;
  std::string text_;
};

}  // namespace

std::string record_page(const StoredRecord& stored, const RecordRelations& relations, bool evidence,
                        const Console& console) {
  return PageWriter(stored, relations, evidence, console).write();
}

}  // namespace zhengbao
