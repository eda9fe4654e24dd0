#include "extract/text_extractor.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/attachment_names.h"
#include "extract/decoded_source.h"
#include "extract/head_matter.h"
#include "extract/menu_line.h"
#include "extract/page_furniture.h"
#include "extract/site_date.h"
#include "extract/text_block.h"
#include "extract/text_lines.h"
#include "extract/text_table.h"

namespace zhengbao {
namespace {

constexpr std::size_t kLongestTitle = 120;  // code points

// A table copied from a browser has tabs between its cells; a cell that is a
// label gets the colon that the lines ask for.
std::string with_colons_in_cells(std::string_view line) {
  std::string out;
  while (true) {
    const std::size_t tab = line.find('\t');
    const std::string_view cell = line.substr(0, tab);
    out += cell;
    if (tab == std::string_view::npos) return out;
    if (find_label(bare_label(cell)) && !trim(cell).ends_with("：") && !trim(cell).ends_with(":")) {
      out += "：";
    }
    out += ' ';
    line.remove_prefix(tab + 1);
  }
}

HeadUnit make_unit(const TextParagraph& paragraph) {
  HeadUnit unit;
  unit.text = paragraph.raw;
  LabelledLine line = split_labelled_line(with_colons_in_cells(paragraph.raw));
  label_lead(line);
  if (line.lead.empty()) unit.labels = std::move(line.values);
  unit.prose = count_code_points(trim(paragraph.raw));
  unit.skip = unit.labels.empty() && is_furniture(paragraph.raw);
  return unit;
}

// Leaves out the menu of the site above the document, in one line or in one for
// each word; not where nothing else follows.
void skip_menu(std::vector<HeadUnit>& units) {
  std::size_t words = 0;
  std::size_t end = 0;
  for (; end < units.size() && units[end].labels.empty(); ++end) {
    const std::size_t found = menu_words(units[end].text);
    if (found == 0 && !units[end].skip) break;
    words += found;
  }
  if (words < kLeastMenuWords || end == units.size()) return;
  for (std::size_t i = 0; i < end; ++i) units[i].skip = true;
}

bool is_card_label(const LabelledValue& value) {
  return value.info && (value.info->use == LabelUse::card_only ||
                        value.info->use == LabelUse::card || value.info->use == LabelUse::either);
}

// Cells copied one to a line: a label of cards alone on its line takes the
// short line directly below as its value.
void take_values_below(std::span<const TextParagraph> paragraphs, std::vector<HeadUnit>& units) {
  constexpr std::size_t kLongestValue = 100;  // code points
  for (std::size_t i = 0; i + 1 < units.size(); ++i) {
    if (units[i].labels.size() != 1 || !units[i].labels[0].raw.empty() ||
        !is_card_label(units[i].labels[0])) {
      continue;
    }
    HeadUnit& below = units[i + 1];
    const std::string_view text = trim(below.text);
    // In a list the value is set in under its label: "• 索引号：" / "    X/2020-1".
    const bool set_in = paragraphs[i + 1].indent_columns > paragraphs[i].indent_columns;
    const bool near = !paragraphs[i + 1].blank_before || set_in;
    const bool fits = below.labels.empty() && near && !below.skip &&
                      count_code_points(text) <= kLongestValue && !text.ends_with("。") &&
                      !text.ends_with("：");
    if (!fits) continue;
    LabelledValue& value = units[i].labels[0];
    value.raw = std::string(text);
    value.value = clean_value(text, value.info->list);
    below.is_value = true;
  }
}

bool can_be_title(const HeadUnit& unit) {
  if (unit.skip || unit.is_value || !unit.labels.empty()) return false;
  const std::string_view text = trim(unit.text);
  return count_code_points(text) <= kLongestTitle && !text.ends_with("。") &&
         !text.ends_with("：") && !is_date_alone(text);
}

// ＊＊＊＊＊＊ or ====== under a line.
bool is_underline(std::string_view text) {
  constexpr std::size_t kShortest = 5;
  text = trim(text);
  std::size_t at = 0;
  const char32_t sign = text.empty() ? 0 : next_code_point(text, at);
  if (std::u32string_view(U"＊*=＝-－—_").find(sign) == std::u32string_view::npos) return false;
  std::size_t count = 1;
  for (; at < text.size(); ++count) {
    if (next_code_point(text, at) != sign) return false;
  }
  return count >= kShortest;
}

// A line that is underlined with signs is the title, whatever stands above it.
std::size_t underlined(std::span<const HeadUnit> units) {
  constexpr std::size_t kRowsLookedAt = 8;
  const std::size_t end = std::min(units.size(), kRowsLookedAt);
  for (std::size_t i = 0; i + 1 < end; ++i) {
    if (!units[i].skip && !is_underline(units[i].text) && is_underline(units[i + 1].text)) return i;
  }
  return units.size();
}

// The first unit that is no label, and the ones directly below that are
// centred too. Nothing when the text begins with a paragraph.
std::pair<std::size_t, std::size_t> find_title(std::span<const TextParagraph> paragraphs,
                                               std::span<const HeadUnit> units) {
  if (const std::size_t at = underlined(units); at < units.size() && can_be_title(units[at])) {
    return {at, at + 1};
  }
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (units[i].skip || units[i].is_value || !units[i].labels.empty()) continue;
    if (!can_be_title(units[i])) break;
    std::size_t last = i + 1;
    while (paragraphs[i].alignment == Alignment::center && last < units.size() &&
           paragraphs[last].alignment == Alignment::center && !paragraphs[last].blank_before &&
           can_be_title(units[last])) {
      ++last;
    }
    return {i, last};
  }
  return {0, 0};
}

std::string joined(std::span<const TextParagraph> paragraphs) {
  std::string text;
  for (const TextParagraph& paragraph : paragraphs) text += paragraph.raw + '\n';
  return tidy_text(text);
}

Block make_block(const TextParagraph& paragraph) {
  constexpr float kPointsPerColumn = 6;  // half of a 12 point em
  Block block = make_text_block(paragraph.raw);
  block.alignment = paragraph.alignment;
  if (paragraph.alignment == Alignment::left) {
    block.indent = static_cast<float>(paragraph.indent_columns) * kPointsPerColumn;
  }
  return block;
}

void add_attachment(const TextParagraph& paragraph, Document& document) {
  auto name = attachment_line(paragraph.raw);
  if (!name) return;
  Attachment attachment;
  attachment.name = *std::move(name);
  document.attachments.push_back(std::move(attachment));
}

// The tables of the body by the paragraph they begin with.
std::map<std::size_t, PlainTable> find_tables(std::span<const TextParagraph> paragraphs,
                                              std::span<const HeadUnit> units,
                                              std::span<const HeadRole> roles) {
  const auto is_body = [&](std::size_t i) {
    // Words between bars are a menu by themselves and a header above figures.
    const bool skipped = units[i].skip && std::ranges::count(paragraphs[i].raw, '|') < 2;
    return roles[i] == HeadRole::none && !skipped && !units[i].is_title;
  };
  std::vector<std::string_view> lines;
  for (const TextParagraph& paragraph : paragraphs) lines.push_back(paragraph.raw);
  std::map<std::size_t, PlainTable> tables;
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin;
    while (end < lines.size() && is_body(end)) ++end;
    while (begin < end) {
      PlainTable table = read_text_table(std::span(lines).subspan(begin, end - begin));
      const std::size_t used = std::max<std::size_t>(table.lines, 1);
      if (table.table) tables.emplace(begin, std::move(table));
      begin += used;
    }
    begin = end + 1;
  }
  return tables;
}

void add_table(Table table, Page& page, Document& document) {
  Block block;
  block.kind = BlockKind::table;
  block.table = static_cast<int>(document.tables.size());
  page.blocks.push_back(std::move(block));
  document.tables.push_back(std::move(table));
}

Document read_document(std::span<const TextParagraph> paragraphs) {
  std::vector<HeadUnit> units;
  for (const TextParagraph& paragraph : paragraphs) units.push_back(make_unit(paragraph));
  skip_menu(units);
  take_values_below(paragraphs, units);
  const auto [title_begin, title_end] = find_title(paragraphs, units);
  for (std::size_t i = title_begin; i < title_end; ++i) units[i].is_title = true;
  HeadMatter matter = find_head_matter(units);

  Document document;
  document.metadata = std::move(matter.entries);
  Page page;
  page.origin = TextOrigin::markup;
  std::map<std::size_t, PlainTable> tables = find_tables(paragraphs, units, matter.roles);
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    if (const auto found = tables.find(i); found != tables.end()) {
      add_table(*std::move(found->second.table), page, document);
      i += found->second.lines - 1;
      continue;
    }
    if (matter.roles[i] != HeadRole::none || units[i].skip) continue;
    if (i == title_begin && title_end > title_begin) {
      TitleCandidate title;
      title.text = joined(paragraphs.subspan(title_begin, title_end - title_begin));
      Block block = make_block(paragraphs[i]);
      block.kind = BlockKind::heading;
      block.level = 1;
      block.text = title.text;
      page.blocks.push_back(std::move(block));
      document.titles.push_back(std::move(title));
      i = title_end - 1;
      continue;
    }
    page.blocks.push_back(make_block(paragraphs[i]));
    add_attachment(paragraphs[i], document);
  }
  document.pages.push_back(std::move(page));
  return document;
}

}  // namespace

Result<Document> extract_text(const SourceFile& source) {
  auto decoded = decode_source(source, {});
  if (!decoded) return fail(std::move(decoded).error());
  Document document = read_document(read_paragraphs(decoded->text.text));
  document.charset = decoded->text.charset;
  document.diagnostics = std::move(decoded->diagnostics);
  if (document.pages.front().blocks.empty()) {
    document.diagnostics.push_back(make_diagnostic("empty-body", "the file shows no text", 1));
  }
  return document;
}

}  // namespace zhengbao
