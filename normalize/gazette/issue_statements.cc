#include "normalize/gazette/issue_statements.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/text.h"
#include "normalize/date_forms.h"
#include "normalize/gazette/cover_page.h"
#include "normalize/gazette/gazette_name.h"
#include "normalize/organisations.h"
#include "normalize/reading.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxRowBytes = 240;
constexpr std::size_t kMaxRunningTexts = 400;  // different ones

bool says_something(const IssueStatement& s) {
  return !s.name.empty() || !s.line.empty() || s.line.year > 0 || !s.date.empty() ||
         !s.sponsor.empty();
}

std::string iso_date_in(std::string_view text) {
  const auto dates = find_dates(text);
  return dates.size() == 1 ? to_iso(dates.front().when.date) : std::string();
}

// 江汀市人民政府办公室编, 云溪市人民政府办公室主办
std::string sponsor_in(std::string_view text) {
  const std::string compact = without_spaces(text);
  for (std::string_view ending : {"主办", "编印", "编辑", "编", "承办"}) {
    std::string_view name = compact;
    if (!name.ends_with(ending)) continue;
    name.remove_suffix(ending.size());
    if (is_organisation(name)) return std::string(name);
  }
  return {};
}

IssueStatement statement_of(std::string_view text, IssueSource source) {
  IssueStatement statement;
  statement.source = source;
  statement.name = gazette_name_in(without_spaces(text));
  statement.line = parse_issue_line(text);
  statement.sponsor = sponsor_in(text);
  return statement;
}

// A cover may set the name in two lines: 云溪市人民政府 / 公报.
std::string name_of_two_rows(const IssueText& text, std::size_t i) {
  if (i + 1 >= text.rows.size() || text.facts[i + 1].page != text.facts[i].page) return {};
  if (!text.facts[i].display || !text.facts[i + 1].display) return {};
  if (text.rows[i].text.size() + text.rows[i + 1].text.size() > kMaxRowBytes) return {};
  const std::string joined =
      without_spaces(text.rows[i].text) + without_spaces(text.rows[i + 1].text);
  return names_a_gazette(joined) ? joined : std::string();
}

// 2019年 or 2019 in large print.
int year_alone(const IssueText& text, std::size_t i) {
  if (!text.facts[i].display) return 0;
  const auto date = parse_date(text.rows[i].text);
  return date && date->when.date.month == 0 ? date->when.date.year : 0;
}

constexpr double kSurePage = 0.95;  // as for the values of records

// A head that was taken for text, as on scans: on a page where documents stand.
bool stands_among_documents(const IssueText& text, const std::vector<bool>& is_cover,
                            std::size_t i) {
  const auto first = std::find(is_cover.begin(), is_cover.end(), false);
  return first - is_cover.begin() < static_cast<std::ptrdiff_t>(i) && text.facts[i].page_top;
}

void add_cover(const IssueText& text, const std::vector<bool>& is_cover,
               std::vector<IssueStatement>& out) {
  for (std::size_t i = 0; i < text.rows.size(); ++i) {
    const TextRow& row = text.rows[i];
    if (!is_cover[i] || row.is_table() || row.text.empty() || row.text.size() > kMaxRowBytes)
      continue;
    IssueStatement statement = statement_of(row.text, IssueSource::cover);
    if (statement.name.empty()) statement.name = name_of_two_rows(text, i);
    if (statement.line.empty() && statement.name.empty()) {
      if (statement.line.year == 0) statement.line.year = year_alone(text, i);
      const auto date = parse_date(row.text);
      if (date && date->when.date.month > 0) statement.date = to_iso(date->when.date);
      if (statement.date.empty() && row.text.find("出版") != std::string_view::npos)
        statement.date = iso_date_in(row.text);
    } else {
      statement.date = iso_date_in(row.text);
    }
    // 2019-03 alone may be the month of a cover, or the third issue: the latter.
    if (!statement.line.empty() && statement.date.size() < 10) statement.date.clear();
    if (!says_something(statement)) continue;
    const bool running = stands_among_documents(text, is_cover, i);
    if (running) statement.source = IssueSource::running_head;
    statement.evidence = evidence_of(row, running ? "issue-running-head" : "issue-cover", 0.95);
    statement.sure = text.document.pages[text.facts[i].page].confidence >= kSurePage;
    out.push_back(std::move(statement));
  }
}

// 2019年 / 第3号 / （总号：1648） / 1月30日: a cover may give every part a row of its own.
void add_whole_cover(const IssueText& text, std::vector<IssueStatement>& out) {
  const std::vector<bool> cover = cover_rows(text);
  const TextRow* first = nullptr;
  std::string joined;
  std::string day;
  double confidence = 1;
  for (std::size_t i = 0; i < text.rows.size() && joined.size() <= kMaxRowBytes; ++i) {
    if (!cover[i] || (first && text.rows[i].page != first->page)) continue;
    if (!first) {
      first = &text.rows[i];
      confidence = text.document.pages[text.facts[i].page].confidence;
    }
    const std::string part = without_spaces(text.rows[i].text);
    if (part.ends_with("日") && part.find("月") != std::string::npos) day = part;
    joined += part;
  }
  if (!first) return;
  IssueStatement statement;
  statement.line = parse_issue_line(joined);
  if (statement.line.empty() || statement.line.year == 0) return;
  const std::string year = std::to_string(statement.line.year) + "年";
  if (!day.empty() && !day.starts_with(year)) statement.date = iso_date_in(year + day);
  statement.evidence = evidence_of(*first, "issue-cover", 0.85);
  statement.evidence.raw = joined;
  statement.sure = confidence >= kSurePage;
  out.push_back(std::move(statement));
}

void add_colophon(const IssueText& text, const Colophon& colophon,
                  std::vector<IssueStatement>& out) {
  for (std::size_t i = 0; i < text.rows.size(); ++i) {
    const TextRow& row = text.rows[i];
    if (!colophon.rows[i] || row.is_table() || row.text.size() > kMaxRowBytes) continue;
    IssueStatement statement;
    statement.source = IssueSource::colophon;
    statement.name = gazette_name_in(without_spaces(row.text));
    statement.line = parse_issue_line(row.text);
    if (statement.line.empty()) statement.line = {};
    if (statement.name.empty() && statement.line.empty()) continue;
    statement.evidence = evidence_of(row, "issue-colophon", 0.9);
    out.push_back(std::move(statement));
  }
  for (const ColophonValue& value : colophon.values) {
    if (value.label != ColophonLabel::issued_on) continue;
    IssueStatement statement;
    statement.source = IssueSource::colophon;
    statement.date = iso_date_in(value.text);
    statement.evidence = value.evidence;
    if (!statement.date.empty()) out.push_back(std::move(statement));
  }
}

void add_metadata(const Document& document, std::vector<IssueStatement>& out) {
  static constexpr std::array<std::string_view, 3> kLabels = {"Title", "Subject", "Keywords"};
  for (const MetadataEntry& entry : document.metadata) {
    if (std::find(kLabels.begin(), kLabels.end(), entry.label) == kLabels.end()) continue;
    IssueStatement statement = statement_of(entry.value, IssueSource::metadata);
    statement.sponsor.clear();
    if (!says_something(statement)) continue;
    statement.evidence = {0, {}, entry.value, "issue-metadata", 0.6};
    out.push_back(std::move(statement));
  }
}

void add_file_name(const SourceFile& source, std::vector<IssueStatement>& out) {
  const std::string_view stem = std::string_view(source.name).substr(0, source.name.rfind('.'));
  IssueStatement statement;
  statement.source = IssueSource::file_name;
  statement.name = gazette_name_in(stem);
  statement.line = parse_issue_line(stem);
  statement.in_full = !statement.line.empty();
  if (!statement.in_full) statement.line = parse_issue_name(stem);
  if (!says_something(statement)) return;
  statement.evidence = {0, {}, std::string(stem), "issue-file-name", statement.in_full ? 0.6 : 0.5};
  out.push_back(std::move(statement));
}

// Equal statements of running heads are one, the commonest first, behind those
// of better places.
void rank_by_votes(std::vector<IssueStatement>& statements) {
  std::vector<IssueStatement> ranked;
  std::map<std::string, std::size_t> seen;  // raw text to its place in `ranked`
  for (IssueStatement& statement : statements) {
    if (statement.source == IssueSource::running_head) {
      const auto [place, added] = seen.emplace(statement.evidence.raw, ranked.size());
      if (!added) {
        ranked[place->second].times += statement.times;
        continue;
      }
    }
    ranked.push_back(std::move(statement));
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const IssueStatement& a, const IssueStatement& b) {
                     if (a.source != b.source) return a.source < b.source;
                     return a.source == IssueSource::running_head && a.times > b.times;
                   });
  statements = std::move(ranked);
}

}  // namespace

std::vector<IssueStatement> running_statements(const Document& document) {
  std::map<std::string, IssueStatement> by_text;
  for (const Page& page : document.pages) {
    for (const Block& block : page.blocks) {
      if (block.kind != BlockKind::running_head && block.kind != BlockKind::running_foot) continue;
      if (block.text.size() > kMaxRowBytes) continue;
      if (const auto seen = by_text.find(block.text); seen != by_text.end()) {
        ++seen->second.times;
        continue;
      }
      if (by_text.size() >= kMaxRunningTexts) continue;
      IssueStatement statement = statement_of(block.text, IssueSource::running_head);
      if (!says_something(statement)) continue;
      statement.evidence = {page.number, block.box, block.text, "issue-running-head", 0.9};
      statement.sure = page.confidence >= kSurePage;
      by_text.emplace(block.text, std::move(statement));
    }
  }
  std::vector<IssueStatement> statements;
  for (auto& [text, statement] : by_text) statements.push_back(std::move(statement));
  std::stable_sort(
      statements.begin(), statements.end(),
      [](const IssueStatement& a, const IssueStatement& b) { return a.times > b.times; });
  return statements;
}

std::vector<IssueStatement> edge_statements(const Document& document) {
  std::vector<IssueStatement> statements;
  const auto add = [&](std::string_view text, Evidence evidence) {
    IssueStatement statement = statement_of(text, IssueSource::running_head);
    if (statement.name.empty() || statement.line.empty()) return;
    statement.evidence = std::move(evidence);
    statements.push_back(std::move(statement));
  };
  for (const MetadataEntry& entry : document.metadata) {
    if (entry.source == MetadataSource::file || entry.value.size() > kMaxRowBytes) continue;
    add(entry.value, {entry.page, entry.box, entry.value, "issue-source-line", 0.8});
  }
  for (const Page& page : document.pages) {
    if (page.blocks.empty()) continue;
    for (const Block* block : {&page.blocks.front(), &page.blocks.back()}) {
      if (block->text.size() > kMaxRowBytes) continue;
      add(block->text, {page.number, block->box, block->text, "issue-page-edge", 0.8});
    }
  }
  return statements;
}

std::vector<IssueStatement> issue_statements(const IssueText& text,
                                             const std::vector<bool>& is_cover,
                                             const Colophon& colophon, const SourceFile& source) {
  std::vector<IssueStatement> statements;
  add_cover(text, is_cover, statements);
  add_whole_cover(text, statements);
  add_colophon(text, colophon, statements);
  for (IssueStatement& running : running_statements(text.document)) {
    statements.push_back(std::move(running));
  }
  rank_by_votes(statements);
  add_metadata(text.document, statements);
  add_file_name(source, statements);
  return statements;
}

}  // namespace zhengbao
