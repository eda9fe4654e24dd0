#include "normalize/gazette/gazette.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/text.h"
#include "normalize/gazette/choose_starts.h"
#include "normalize/gazette/colophon.h"
#include "normalize/gazette/contents_page.h"
#include "normalize/gazette/cover_page.h"
#include "normalize/gazette/gazette_name.h"
#include "normalize/gazette/issue_statements.h"
#include "normalize/gazette/issue_values.h"
#include "normalize/gazette/missing_pages.h"
#include "normalize/genres.h"

namespace zhengbao {
namespace {

constexpr std::size_t kCertainHeads = 3;  // that make an issue without any name
constexpr std::size_t kLeftOver = 120;    // characters of a text that begins nowhere
constexpr int kMatter = -1;

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// Cheap: whether anything at all speaks of a gazette or of several documents.
bool may_be_issue(const IssueText& text) {
  std::set<std::string_view> numbers;
  for (std::size_t i = 0; i < text.rows.size(); ++i) {
    if (text.facts[i].furniture) return true;
    if (text.facts[i].role == RowRole::number) numbers.insert(text.rows[i].text);
  }
  return numbers.size() >= kCertainHeads || !running_statements(text.document).empty();
}

class IssueReader {
 public:
  IssueReader(const Document& document, const SourceFile& source)
      : document_(document), source_(source), text_(read_issue_text(document)) {}

  std::optional<GazetteReading> read() {
    if (text_.rows.empty() || !may_be_issue(text_)) return std::nullopt;
    colophon_ = read_colophon(text_);
    contents_ = read_contents_page(text_, colophon_);
    mark_matter();
    starts_ = find_starts(text_, contents_, matter_);
    PrintedPages pages(document_);
    choice_ = choose_starts(text_, starts_, contents_, pages);
    if (choice_.chosen.empty()) return std::nullopt;
    own_rows();
    read_values();
    if (!is_issue()) return std::nullopt;
    place_parts();
    link_contents();
    flag_issue();
    return std::move(reading_);
  }

 private:
  void mark_matter() {
    matter_ = cover_rows(text_);
    for (std::size_t i = 0; i < text_.rows.size(); ++i) {
      matter_[i] = matter_[i] || colophon_.rows[i] || contents_.rows[i];
    }
  }

  const StartCandidate& start_of(std::size_t part) const {
    return starts_[choice_.chosen[part].start];
  }

  // The part that each row belongs to. What follows an imprint on its page is
  // of the issue, and so are the headings of columns.
  void own_rows() {
    owners_.assign(text_.rows.size(), kMatter);
    for (std::size_t part = 0; part < choice_.chosen.size(); ++part) {
      const std::size_t end =
          part + 1 < choice_.chosen.size() ? start_of(part + 1).columns_begin : text_.rows.size();
      std::size_t imprint_page = document_.pages.size();
      for (std::size_t i = start_of(part).begin; i < end; ++i) {
        if (colophon_.rows[i]) imprint_page = text_.facts[i].page;
        const bool of_issue =
            matter_[i] || text_.facts[i].furniture || text_.facts[i].page == imprint_page;
        if (!of_issue) owners_[i] = static_cast<int>(part);
      }
    }
    disown_stray_headings();
  }

  // Headings of columns that stand between two documents without being part of
  // the next head: at the end of a document's rows.
  void disown_stray_headings() {
    for (std::size_t i = text_.rows.size(); i-- > 1;) {
      const bool last = i + 1 == text_.rows.size() || owners_[i + 1] != owners_[i];
      if (!last || owners_[i] == kMatter || text_.facts[i].section.empty()) continue;
      bool decorated = false;
      column_name(text_.rows[i].text, &decorated);
      const bool heading = contents_.sections.count(text_.facts[i].section) > 0;
      if (heading && (decorated || text_.facts[i].display) && owners_[i - 1] == owners_[i])
        owners_[i] = kMatter;
    }
  }

  void read_values() {
    std::vector<bool> cover(text_.rows.size(), false);
    for (std::size_t i = 0; i < text_.rows.size(); ++i) {
      cover[i] = owners_[i] == kMatter && !colophon_.rows[i] && !contents_.rows[i];
    }
    read_issue_values(text_, cover, colophon_, source_, reading_.issue);
    reading_.issue.id = issue_id(source_.sha256);
    reading_.issue.pages = static_cast<int>(document_.pages.size());
  }

  bool named_in_text() const {
    const IssueValue& name = reading_.issue.gazette;
    return !name.value.empty() && name.evidence.page > 0;
  }

  // The name in large print above the first document, and a number with it: a
  // running head on a single page is neither.
  bool has_cover() const {
    constexpr float kLarge = 1.4F;
    if (reading_.issue.number.value.empty() && reading_.issue.total_number.value.empty())
      return false;
    for (std::size_t i = 0; i < text_.rows.size() && owners_[i] == kMatter; ++i) {
      const bool large = text_.body_size > 0 && text_.rows[i].font_size >= kLarge * text_.body_size;
      if (large && names_a_gazette(without_spaces(text_.rows[i].text))) return true;
    }
    return false;
  }

  std::size_t sure_documents() const {
    constexpr double kSure = 0.7;
    return static_cast<std::size_t>(
        std::count_if(choice_.chosen.begin(), choice_.chosen.end(), [this](const ChosenStart& c) {
          return c.confidence >= kSure || is_certain_head(starts_[c.start]);
        }));
  }

  bool is_issue() const {
    if (!reading_.issue.gazette.value.empty() && sure_documents() >= 2) return true;
    if (named_in_text() && (contents_.entries.size() >= 2 || has_cover())) return true;
    return choice_.certain >= kCertainHeads;
  }

  TextPlace place_of_row(std::size_t i) const {
    const RowFacts& facts = text_.facts[i];
    return {facts.page, facts.block, text_.rows[i].first_of_block ? 0 : text_.rows[i].offset};
  }

  // Rows of one owner are a span; the first begins with the document and each
  // ends where the next begins, so that nothing lies between them.
  void place_parts() {
    reading_.parts.resize(choice_.chosen.size());
    find_listed_rows();
    std::vector<TextSpan> matter;
    TextPlace begin;
    for (std::size_t i = 0; i < text_.rows.size(); ++i) {
      const bool last = i + 1 == text_.rows.size();
      if (!last && group(i + 1) == group(i)) continue;
      const TextPlace end = last ? TextPlace{document_.pages.size(), 0, 0} : place_of_row(i + 1);
      const bool contents = listed_[i];
      if (owners_[i] != kMatter) {
        reading_.parts[static_cast<std::size_t>(owners_[i])].spans.push_back({begin, end});
      } else if (!contents) {
        matter.push_back({begin, end});
      }
      begin = end;
    }
    reading_.issue.matter = matter_of(document_, matter);
    for (std::size_t part = 0; part < reading_.parts.size(); ++part) describe(part);
  }

  // The entries of the contents keep their rows; what stands between them is
  // kept with the rest of what belongs to no document.
  int group(std::size_t i) const { return listed_[i] ? kMatter - 1 : owners_[i]; }

  void find_listed_rows() {
    std::string entries;
    for (const ContentsEntry& entry : contents_.entries)
      entries += without_spaces(entry.section) + without_spaces(entry.evidence.raw);
    std::erase(entries, '\n');
    listed_.assign(text_.rows.size(), false);
    for (std::size_t i = 0; i < text_.rows.size(); ++i) {
      if (!contents_.rows[i]) continue;
      const std::string row = without_spaces(text_.rows[i].text);
      listed_[i] = text_.rows[i].is_table() || contains(entries, row);
    }
  }

  bool is_typed(const IssuePart& part) const {
    for (const TextSpan& span : part.spans) {
      for (std::size_t p = span.begin.page; p < document_.pages.size() && p <= span.end.page; ++p) {
        if (TextPlace{p, 0, 0} < span.end && document_.pages[p].origin == TextOrigin::ocr)
          return false;
      }
    }
    return true;
  }

  void describe(std::size_t number) {
    IssuePart& part = reading_.parts[number];
    const StartCandidate& start = start_of(number);
    part.title = start.title;
    part.page = text_.rows[start.begin].page;
    part.confidence = choice_.chosen[number].confidence;
    part.is_typed = is_typed(part);
    part.column = start.column;
    if (part.column.empty() && number > 0) part.column = reading_.parts[number - 1].column;
    const Genre* genre = genre_of_title(start.title);
    part.unsigned_form = !start.numbered() && genre &&
                         (genre->name == "任免" || genre->name == "大事记" ||
                          contains(start.title, "大事") || contains(start.title, "任免名单"));
  }

  void link_contents() {
    for (const EntryMatch& match : choice_.contents) {
      const auto part = std::find_if(choice_.chosen.begin(), choice_.chosen.end(),
                                     [&](const ChosenStart& c) { return c.start == match.start; });
      if (part == choice_.chosen.end()) continue;
      contents_.entries[match.entry].record = static_cast<int>(part - choice_.chosen.begin()) + 1;
    }
    link_orders();
    link_by_page();
    link_columns();
    reading_.issue.contents = std::move(contents_.entries);
  }

  // 青岚市人民政府令（第31号）, listed beside the rule that it promulgates.
  void link_orders() {
    for (ContentsEntry& entry : contents_.entries) {
      const auto number = entry.record == 0 ? order_number(entry.title) : std::nullopt;
      if (!number) continue;
      for (std::size_t p = 0; p < choice_.chosen.size() && entry.record == 0; ++p) {
        const StartCandidate& start = start_of(p);
        if (!start.order || !start.number || start.number->serial != number->serial) continue;
        entry.record = static_cast<int>(p) + 1;
        entry.document_number = number->canonical;
      }
    }
  }

  // An entry whose title is nowhere, and the only document that begins on its
  // page without an entry, are one: their titles differ.
  void link_by_page() {
    std::set<int> taken;
    for (const ContentsEntry& entry : contents_.entries) taken.insert(entry.record);
    std::multiset<int> open_pages;
    for (const ContentsEntry& entry : contents_.entries) {
      if (entry.record == 0) open_pages.insert(entry.page);
    }
    for (ContentsEntry& entry : contents_.entries) {
      if (entry.record != 0 || entry.page == 0 || open_pages.count(entry.page) != 1) continue;
      int only = 0, free = 0;
      for (std::size_t p = 0; p < reading_.parts.size(); ++p) {
        const int number = static_cast<int>(p) + 1;
        if (reading_.parts[p].page != entry.page || taken.count(number) > 0) continue;
        only = number;
        ++free;
      }
      if (free == 1) entry.record = only;
    }
  }

  // One entry (人事任免) for all documents of a column.
  void link_columns() {
    std::set<int> taken;
    for (const ContentsEntry& entry : contents_.entries) taken.insert(entry.record);
    for (ContentsEntry& entry : contents_.entries) {
      if (entry.record != 0) continue;
      const std::string name = without_spaces(entry.title);
      for (std::size_t p = 0; p < reading_.parts.size(); ++p) {
        const int number = static_cast<int>(p) + 1;
        if (reading_.parts[p].column != name || taken.count(number) > 0) continue;
        reading_.parts[p].in_listed_column = true;
        if (entry.record == 0) entry.record = number;
      }
    }
  }

  void add_flag(std::string_view code, std::string_view field, std::string message, int page) {
    const Diagnostic diagnostic = make_diagnostic(code, std::move(message), page);
    reading_.issue.flags.push_back(
        {diagnostic.code, diagnostic.severity, std::string(field), diagnostic.message, page});
  }

  void flag_issue() {
    const GazetteIssue& issue = reading_.issue;
    if (issue.gazette.value.empty()) {
      add_flag("issue-unnamed", "gazette", "several documents, and no gazette is named", 0);
    } else if (issue.number.value.empty() && issue.total_number.value.empty() &&
               issue.supplement.value.empty()) {
      add_flag("issue-unnumbered", "number", "the number of the issue was not found", 0);
    }
    flag_left_over();
    for (const MissingPages& gap : missing_pages(document_)) {
      const std::string last = gap.last > gap.first ? " to " + std::to_string(gap.last) : "";
      add_flag("pages-missing", "contents",
               "not in the file: printed page " + std::to_string(gap.first) + last, gap.page);
    }
  }

  // Sentences before the first document: the end of one that begins elsewhere.
  void flag_left_over() {
    std::size_t characters = 0;
    int page = 0;
    for (std::size_t i = 0; i < text_.rows.size() && owners_[i] == kMatter; ++i) {
      if (contents_.rows[i] || colophon_.rows[i] || !contains(text_.rows[i].text, "。")) continue;
      characters += count_code_points(text_.rows[i].text);
      if (page == 0) page = text_.rows[i].page;
    }
    if (characters < kLeftOver) return;
    add_flag("text-left-over", "contents", "text before the first document belongs to none", page);
  }

  const Document& document_;
  const SourceFile& source_;
  IssueText text_;
  Colophon colophon_;
  ContentsPage contents_;
  std::vector<bool> matter_;
  std::vector<StartCandidate> starts_;
  StartChoice choice_;
  std::vector<bool> listed_;  // rows of the contents that an entry keeps
  std::vector<int> owners_;   // of each row: number of its part from 0, or kMatter
  GazetteReading reading_;
};

}  // namespace

std::optional<GazetteReading> read_gazette(const Document& document, const SourceFile& source) {
  return IssueReader(document, source).read();
}

IssuePlace stated_issue(const Document& document) { return read_running_place(document); }

}  // namespace zhengbao
