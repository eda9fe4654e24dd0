#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/gazette/issue_draft.h"
#include "normalize/genres.h"

namespace zhengbao {
namespace {

constexpr int kListed = kMatter - 1;  // group of the rows that an entry keeps

// Rows of the contents that an entry keeps.
std::vector<bool> listed_rows(const IssueDraft& draft) {
  const IssueText& text = draft.text;
  std::string entries;
  for (const ContentsEntry& entry : draft.contents.entries)
    entries += without_spaces(entry.section) + without_spaces(entry.evidence.raw);
  std::erase(entries, '\n');
  std::vector<bool> listed(text.rows.size(), false);
  for (std::size_t i = 0; i < text.rows.size(); ++i) {
    if (!draft.contents.rows[i]) continue;
    listed[i] = text.rows[i].is_table() || contains(entries, without_spaces(text.rows[i].text));
  }
  return listed;
}

TextPlace place_of_row(const IssueText& text, std::size_t i) {
  const RowFacts& facts = text.facts[i];
  return {facts.page, facts.block, text.rows[i].first_of_block ? 0 : text.rows[i].offset};
}

bool is_typed(const Document& document, const IssuePart& part) {
  for (const TextSpan& span : part.spans) {
    for (std::size_t p = span.begin.page; p < document.pages.size() && p <= span.end.page; ++p) {
      if (TextPlace{p, 0, 0} < span.end && document.pages[p].origin == TextOrigin::ocr)
        return false;
    }
  }
  return true;
}

void describe(std::size_t number, IssueDraft& draft) {
  std::vector<IssuePart>& parts = draft.reading.parts;
  IssuePart& part = parts[number];
  const StartCandidate& start = draft.start_of(number);
  part.title = start.title;
  part.page = draft.text.rows[start.begin].page;
  part.confidence = draft.choice.chosen[number].confidence;
  part.is_typed = is_typed(draft.text.document, part);
  part.column = start.column;
  if (part.column.empty() && number > 0) part.column = parts[number - 1].column;
  const Genre* genre = genre_of_title(start.title);
  part.unsigned_form = !start.numbered() && genre &&
                       (genre->name == "任免" || genre->name == "大事记" ||
                        contains(start.title, "大事") || contains(start.title, "任免名单"));
}

}  // namespace

// Rows of one owner are a span; the first begins with the document and each
// ends where the next begins, so that nothing lies between them. The entries of
// the contents keep their rows; what stands between them is kept with the rest
// of what belongs to no document.
void place_parts(IssueDraft& draft) {
  const IssueText& text = draft.text;
  const std::vector<bool> listed = listed_rows(draft);
  const auto group = [&](std::size_t i) { return listed[i] ? kListed : draft.owners[i]; };
  std::vector<IssuePart>& parts = draft.reading.parts;
  parts.resize(draft.choice.chosen.size());
  std::vector<TextSpan> matter;
  TextPlace begin;
  for (std::size_t i = 0; i < text.rows.size(); ++i) {
    const bool last = i + 1 == text.rows.size();
    if (!last && group(i + 1) == group(i)) continue;
    const TextPlace end =
        last ? TextPlace{text.document.pages.size(), 0, 0} : place_of_row(text, i + 1);
    if (draft.owners[i] != kMatter) {
      parts[static_cast<std::size_t>(draft.owners[i])].spans.push_back({begin, end});
    } else if (!listed[i]) {
      matter.push_back({begin, end});
    }
    begin = end;
  }
  draft.reading.issue.matter = matter_of(text.document, matter);
  for (std::size_t part = 0; part < parts.size(); ++part) describe(part, draft);
}

}  // namespace zhengbao
