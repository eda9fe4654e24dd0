#include "tests/accuracy/reading_score.h"

#include <algorithm>
#include <map>

#include "core/text.h"
#include "tests/accuracy/edit_distance.h"
#include "tests/support/table_paths.h"

namespace zhengbao::accuracy {

namespace {

std::string part_on_page(const Table& table, const Page& page) {
  Table part = table;
  std::erase_if(part.cells, [&page](const Cell& cell) { return cell.page != page.number; });
  return table_text(part);
}

// What a page that begins inside a table has of it: the block of the table
// stands on an earlier page.
std::string rest_of_table(const Document& document, const Page& page) {
  for (const Table& table : document.tables) {
    const bool goes_on = !table.pages.empty() && table.pages.front() < page.number &&
                         table.pages.back() >= page.number;
    if (goes_on) return part_on_page(table, page) + '\n';
  }
  return "";
}

std::string found_text(const Document& document, const Passage& passage) {
  std::string text;
  for (const Page& page : document.pages) {
    if (page.number < passage.first || page.number > passage.last) continue;
    text += passage.from.empty() ? printed_text(document, page) : page_text(document, page);
    text += '\n';
  }
  return text;
}

// From the sentence that begins the passage to the one that ends it; where one
// of them is not found, that end stays open.
std::string cut(const std::string& text, const Passage& passage) {
  if (passage.from.empty()) return text;
  const std::u32string whole = comparable(text);
  const auto place = [&whole](const std::string& sentence, std::size_t from) {
    return whole.find(comparable(sentence), from);
  };
  constexpr auto kNowhere = std::u32string::npos;
  const std::size_t title = place(passage.title, 0);
  std::size_t begin = place(passage.from, title == kNowhere ? 0 : title);
  if (begin == kNowhere) begin = place(passage.from, 0);
  if (begin == kNowhere) begin = 0;
  std::size_t end = place(passage.to, begin);
  end = end == kNowhere ? whole.size() : end + comparable(passage.to).size();
  return to_utf8(std::u32string_view(whole).substr(begin, end - begin));
}

PassageScore score_passage(const ReadingTruth& truth, const Passage& passage,
                           const std::string& text, const Document& document) {
  PassageScore one;
  one.file = truth.file.filename().string();
  one.first = passage.first;
  one.last = passage.last;
  const std::u32string expected = comparable(cut(text, passage));
  const std::u32string found = comparable(cut(found_text(document, passage), passage));
  one.truth = static_cast<int>(expected.size());
  one.found = static_cast<int>(found.size());
  one.distance = edit_distance(expected, found);
  std::vector<std::u32string> units;
  for (std::u32string& unit : units_of(text)) {
    if (expected.find(unit) != std::u32string::npos) units.push_back(std::move(unit));
  }
  one.units = static_cast<int>(units.size());
  one.pairs = pairs_in_order(units, found);
  return one;
}

std::string joined(const std::vector<std::string>& path) {
  std::string out;
  for (const std::string& step : path) out += to_utf8(comparable(step)) + '/';
  return out;
}

// Each expected text against one found; what is left over is wrong.
void match(const ReadingTruth& truth, const std::string& field, std::vector<std::string> expected,
           const std::vector<std::string>& found, bool complete, Score& score) {
  std::map<std::string, int> left;
  for (const std::string& one : found) ++left[one];
  Count& count = score.counts[{truth.group, field}];
  const std::string file = truth.file.filename().string();
  for (const std::string& one : expected) {
    const auto same = left.find(one);
    if (same != left.end() && same->second > 0) {
      --same->second;
      ++count.right;
    } else {
      ++count.missing;
      score.misses.push_back({file, field, one, "", false});
    }
  }
  if (!complete) return;
  for (const auto& [one, times] : left) {
    count.wrong += times;
    if (times > 0) score.misses.push_back({file, field, "(nothing)", one, false});
  }
}

void score_cells(const ReadingTruth& truth, const Document& document, Score& score) {
  std::vector<std::string> expected, found;
  for (const PathValue& cell : truth.cells) {
    if (comparable(cell.value).empty()) continue;
    expected.push_back(joined(cell.row) + "|" + joined(cell.column) + "=" + joined({cell.value}));
  }
  for (const Table& table : document.tables) {
    for (const TablePathCell& cell : table_paths(table)) {
      if (comparable(cell.value).empty()) continue;
      found.push_back(joined(cell.row) + "|" + joined(cell.col) + "=" + joined({cell.value}));
    }
  }
  match(truth, "cells", std::move(expected), found, true, score);
}

std::vector<std::string> comparable_all(const std::vector<std::string>& texts) {
  std::vector<std::string> out;
  for (const std::string& text : texts) out.push_back(to_utf8(comparable(text)));
  return out;
}

std::vector<std::string> blocks_of(const Document& document, bool headings) {
  std::vector<std::string> texts;
  for (const Page& page : document.pages) {
    for (const Block& block : page.blocks) {
      const bool is_head =
          block.kind == BlockKind::running_head || block.kind == BlockKind::running_foot;
      if (headings ? block.kind == BlockKind::heading : is_head) {
        texts.push_back(to_utf8(comparable(block.text)));
      }
    }
  }
  return texts;
}

}  // namespace

double PassageScore::normalised() const {
  const int longer = std::max(truth, found);
  return longer == 0 ? 0 : static_cast<double>(distance) / longer;
}

std::string printed_text(const Document& document, const Page& page) {
  std::string text;
  bool before_text = true;
  for (const Block& block : page.blocks) {
    if (block.kind == BlockKind::watermark || block.kind == BlockKind::seal) continue;
    if (before_text && is_running_text(block.kind)) {
      text += rest_of_table(document, page);
      before_text = false;
    }
    const bool is_table = block.kind == BlockKind::table && block.table >= 0;
    text += (is_table ? part_on_page(document.tables[static_cast<std::size_t>(block.table)], page)
                      : block.text) +
            '\n';
  }
  return before_text ? text + rest_of_table(document, page) : text;
}

void add_reading(const ReadingTruth& truth, const std::vector<std::string>& texts,
                 const Document& document, ReadingScore& reading) {
  auto& counts = reading.score.counts;
  for (std::size_t i = 0; i < truth.passages.size(); ++i) {
    const PassageScore one = score_passage(truth, truth.passages[i], texts[i], document);
    Count& characters = counts[{truth.group, "characters"}];
    characters.right += std::max(0, one.truth - one.distance);
    characters.wrong += one.distance;
    Count& pairs = counts[{truth.group, "pairs"}];
    pairs.right += one.pairs;
    pairs.missing += std::max(0, one.units - 1 - one.pairs);
    reading.passages.push_back(one);
  }
  Score& score = reading.score;
  if (truth.has_cells) score_cells(truth, document, score);
  if (!truth.headings.empty() || truth.headings_complete) {
    match(truth, "headings", comparable_all(truth.headings), blocks_of(document, true),
          truth.headings_complete, score);
  }
  if (truth.running_heads) {
    match(truth, "running_heads", comparable_all(*truth.running_heads), blocks_of(document, false),
          true, score);
  }
}

}  // namespace zhengbao::accuracy
