#include "extract/text_table.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/numbered_heading.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxLines = 400;        // of a table
constexpr std::size_t kMaxLineBytes = 1'500;  // a longer line is prose
constexpr std::size_t kMaxCells = 40;         // of a line
constexpr std::size_t kMinFigureRows = 2;

using Cells = std::vector<std::string>;

enum class Divider { none, tab, bar, space };

// A number with its unit or a sign for none, as cells of figures hold them.
bool is_figure(std::string_view cell) {
  constexpr std::u32string_view kSigns = U"0123456789.,，．+-—－–/／%％无０１２３４５６７８９";
  constexpr std::u32string_view kUnits = U"件条项元万亿次人个篇";
  std::u32string text = to_utf32(trim(cell));
  constexpr std::size_t kLongest = 24;
  while (text.size() > 1 && kUnits.find(text.back()) != std::u32string_view::npos) text.pop_back();
  return !text.empty() && text.size() <= kLongest && std::ranges::all_of(text, [&](char32_t c) {
    return kSigns.find(c) != std::u32string_view::npos;
  });
}

Cells split_at(std::string_view line, char divider) {
  Cells cells;
  while (cells.size() < kMaxCells) {
    const std::size_t end = line.find(divider);
    cells.push_back(tidy_text(line.substr(0, end)));
    if (end == std::string_view::npos) break;
    line.remove_prefix(end + 1);
  }
  return cells;
}

Cells split_at_bars(std::string_view line) {
  line = trim(line);
  if (line.starts_with("|")) line.remove_prefix(1);
  if (line.ends_with("|")) line.remove_suffix(1);
  return split_at(line, '|');
}

Cells words_of(std::string_view line) {
  Cells words;
  std::string word;
  for (std::size_t i = 0; i < line.size() && words.size() < kMaxCells;) {
    const char32_t c = next_code_point(line, i);
    if (!is_space(c)) {
      append_utf8(word, c);
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

// The figures at the end of the line are cells, the words before them its label;
// a line without figures is a header, each word a cell.
Cells split_at_spaces(std::string_view line) {
  Cells words = words_of(line);
  std::size_t first = words.size();
  while (first > 0 && is_figure(words[first - 1])) --first;
  if (first == 0 || first == words.size()) return words;
  Cells cells{""};
  for (std::size_t i = 0; i < first; ++i) cells.front() += words[i];
  cells.insert(cells.end(), words.begin() + static_cast<std::ptrdiff_t>(first), words.end());
  return cells;
}

Divider divider_of(std::string_view line) {
  if (line.size() > kMaxLineBytes || line.find('\n') != std::string_view::npos) {
    return Divider::none;
  }
  if (line.find("。") != std::string_view::npos) return Divider::none;
  if (trim(line).find('\t') != std::string_view::npos) return Divider::tab;
  if (std::ranges::count(line, '|') > 1) return Divider::bar;
  return words_of(line).size() > 1 ? Divider::space : Divider::none;
}

Cells cells_of(std::string_view line, Divider divider) {
  if (divider == Divider::tab) return split_at(line, '\t');
  return divider == Divider::bar ? split_at_bars(line) : split_at_spaces(line);
}

bool holds_figure(const Cells& cells) {
  return cells.size() > 1 && std::any_of(cells.begin() + 1, cells.end(), is_figure);
}

// |---|:---:|
bool is_rule(const Cells& cells) {
  return std::ranges::all_of(cells, [](const std::string& cell) {
    return cell.size() > 1 && cell.find_first_not_of("-: ") == std::string::npos;
  });
}

// 第二十条第（五）项, or a numbered line directly above figures; above a header it is
// the heading of a chapter.
bool may_head_rows(std::string_view line, std::string_view next, Divider divider) {
  constexpr std::size_t kLongest = 24;
  if (divider_of(line) != Divider::none || divider_of(next) != divider) return false;
  if (count_code_points(trim(line)) > kLongest) return false;
  return numbered_heading_level(tidy_text(line)) == 0 || holds_figure(cells_of(next, divider));
}

struct Row {
  Cells cells;  // one: a heading inside the table
  bool figures = false;
};

std::vector<Row> rows_of(std::span<const std::string_view> lines, Divider divider,
                         std::size_t& used) {
  std::vector<Row> rows;
  const std::size_t most = std::min(lines.size(), kMaxLines);
  for (used = 0; used < most; ++used) {
    if (divider_of(lines[used]) == divider) {
      Row row{cells_of(lines[used], divider), false};
      row.figures = holds_figure(row.cells);
      if (!is_rule(row.cells)) rows.push_back(std::move(row));
      continue;
    }
    const bool heading =
        used > 0 && used + 1 < most && may_head_rows(lines[used], lines[used + 1], divider);
    if (!heading) break;
    rows.push_back({{tidy_text(lines[used])}, false});
  }
  return rows;
}

// Between spaces, the number of cells most rows of figures have.
std::size_t usual_size(const std::vector<Row>& rows) {
  std::map<std::size_t, std::size_t> counts;
  for (const Row& row : rows) {
    if (row.figures) ++counts[row.cells.size()];
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? 0 : most->first;
}

// A row with other than the usual number of figures may lack any of them.
void fit_to_header(std::vector<Row>& rows) {
  std::size_t size = 0;  // of the rows under the last header
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Cells& cells = rows[i].cells;
    if (!rows[i].figures) {
      const auto end = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(i) + 1, rows.end(),
                                    [](const Row& row) { return !row.figures; });
      size = usual_size({rows.begin() + static_cast<std::ptrdiff_t>(i) + 1, end});
      if (cells.size() > 1 && cells.size() + 1 == size) cells.insert(cells.begin(), "");
    } else if (size > 0 && cells.size() != size) {
      std::string all;
      for (std::size_t c = 1; c < cells.size(); ++c) all += (c > 1 ? " " : "") + cells[c];
      cells = {cells.front(), all};
    }
  }
}

Table table_of(const std::vector<Row>& rows) {
  Table table;
  table.pages = {1};
  table.rows = static_cast<int>(rows.size());
  for (const Row& row : rows)
    table.columns = std::max(table.columns, static_cast<int>(row.cells.size()));
  for (int r = 0; r < table.rows; ++r) {
    const Cells& cells = rows[static_cast<std::size_t>(r)].cells;
    for (int c = 0; c < table.columns; ++c) {
      Cell cell;
      cell.row = r;
      cell.column = c;
      cell.origin = TextOrigin::markup;
      if (c < static_cast<int>(cells.size())) cell.text = cells[static_cast<std::size_t>(c)];
      const bool heading = cells.size() == 1;
      if (heading) cell.column_span = table.columns;
      table.cells.push_back(std::move(cell));
      if (heading) break;
    }
  }
  return table;
}

}  // namespace

PlainTable read_text_table(std::span<const std::string_view> lines) {
  PlainTable result;
  if (lines.empty()) return result;
  const Divider divider = divider_of(lines.front());
  if (divider == Divider::none) return result;
  std::vector<Row> rows = rows_of(lines, divider, result.lines);
  const auto figures = static_cast<std::size_t>(
      std::ranges::count_if(rows, [](const Row& row) { return row.figures; }));
  const auto divided = static_cast<std::size_t>(
      std::ranges::count_if(rows, [](const Row& row) { return row.cells.size() > 1; }));
  if (figures < kMinFigureRows || 2 * figures < divided) return result;
  if (divider == Divider::space) {
    // Words and a number: a list of telephones, of dates.
    constexpr std::size_t kFewestCells = 3;
    if (std::ranges::none_of(
            rows, [](const Row& row) { return row.figures && row.cells.size() >= kFewestCells; })) {
      return result;
    }
    fit_to_header(rows);
  }
  result.table = table_of(rows);
  return result;
}

}  // namespace zhengbao
