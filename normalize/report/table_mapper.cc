#include "normalize/report/table_mapper.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/indicators.h"
#include "core/text.h"
#include "core/text_fold.h"
#include "normalize/report/cell_value.h"
#include "normalize/report/report_grid.h"
#include "normalize/report/report_labels.h"
#include "normalize/report/table_kind.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxMatchedRows = 300;

using Path = LabelPath;

struct RowMatch {
  LabelMatch match;
  Path path;
};

class TableMapper {
 public:
  TableMapper(const Table& table, int year) : year_(year), values_(read_grid(table)) {}

  MappedTable map() {
    from_picture_ = is_from_picture();
    result_.table = table_kind(values_);
    if (result_.table == "review") {
      map_review();
    } else if (!result_.table.empty()) {
      map_rows();
    } else {
      map_local();
    }
    result_.form = choose_form();
    if (result_.form == "local") result_.table = "";
    for (Statistic& cell : result_.cells) {
      cell.form = result_.form;
      cell.table = result_.table;
    }
    return std::move(result_);
  }

 private:
  // --- rows ---

  std::vector<std::string_view> chain_of(std::string_view code) const {
    std::vector<std::string_view> chain;
    constexpr std::size_t kMaxDepth = 5;
    while (!code.empty() && chain.size() < kMaxDepth) {
      chain.push_back(code);
      std::string_view parent;
      for (const IndicatorRow& row : indicator_rows()) {
        if (row.table == result_.table && row.code == code) parent = row.parent;
      }
      code = parent;
    }
    return chain;
  }

  LabelMatch match_row(const Path& path) const {
    if (path.empty() || row_of_.size() > kMaxMatchedRows) return {};
    const LabelMatcher& matcher = row_labels(result_.table);
    std::vector<std::string_view> stated;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
      const std::string_view code = matcher.match(path[i]).code;
      if (!code.empty()) stated.push_back(code);
    }
    if (!stated.empty()) return matcher.match(path.back(), {std::span(stated).last(1), true});
    const std::vector<std::string_view> open = chain_of(last_code_);
    return matcher.match(path.back(), {open, false});
  }

  // The same indicator cannot stand in two rows: the likelier one has it.
  std::vector<RowMatch> match_rows() {
    std::vector<RowMatch> rows;
    std::map<std::string_view, std::size_t> taken;
    for (const GridValue& value : values_) {
      if (!rows.empty() && row_of_.contains(value.grid_row)) continue;
      RowMatch row{match_row(value.row), value.row};
      if (!row.match.code.empty()) {
        last_code_ = row.match.code;
        const auto [at, is_new] = taken.emplace(row.match.code, rows.size());
        if (!is_new) {
          RowMatch& other = rows[at->second];
          const bool better = row.match.likeness > other.match.likeness;
          LabelMatch& loser = better ? other.match : row.match;
          loser.doubtful = loser.code;
          loser.code = "";
          if (better) at->second = rows.size();
        }
      }
      row_of_[value.grid_row] = rows.size();
      rows.push_back(std::move(row));
    }
    return rows;
  }

  void map_rows() {
    const std::vector<RowMatch> rows = match_rows();
    for (const RowMatch& row : rows) {
      if (!row.match.doubtful.empty()) doubt(row.path, row.match.doubtful);
    }
    place_unread_columns();
    std::set<Path> doubted;
    for (const GridValue& value : values_) {
      const LabelMatch& row = rows[row_of_.at(value.grid_row)].match;
      const LabelMatch& column = match_column(value);
      if (!column.doubtful.empty() && doubted.insert(value.column).second)
        doubt(value.column, column.doubtful);
      add(value, row, column);
    }
    doubt_unknown_rows(rows);
    doubt_unknown_columns();
  }

  // Headers may be misread in a picture: where the table has as many columns as
  // the form, and those that can be read stand in its order, the others are the
  // form's too. The sums of the table then tell whether it holds.
  void place_unread_columns() {
    if (result_.table != "requests" || !is_from_picture()) return;
    std::map<int, std::string_view> printed;
    for (const GridValue& value : values_) {
      printed.emplace(value.cell->column,
                      match_labels(column_labels(result_.table), value.column).code);
    }
    std::vector<std::string_view> form;
    for (const IndicatorColumn& column : indicator_columns()) {
      if (column.table == result_.table) form.push_back(column.code);
    }
    if (printed.size() != form.size()) return;
    std::size_t at = 0;
    for (const auto& [column, code] : printed) {
      if (!code.empty() && code != form[at]) return;
      ++at;
    }
    at = 0;
    for (const auto& [column, code] : printed) placed_columns_[column] = form[at++];
  }

  bool is_from_picture() const {
    return std::ranges::any_of(values_, [](const GridValue& value) {
      return value.cell->origin == TextOrigin::ocr || value.cell->origin == TextOrigin::mixed;
    });
  }

  const LabelMatch& match_column(const GridValue& value) {
    const auto known = column_of_.find(value.column);
    if (known != column_of_.end() && placed_columns_.empty()) return known->second;
    return column_of_.insert_or_assign(value.column, match_new_column(value)).first->second;
  }

  LabelMatch match_new_column(const GridValue& value) const {
    const auto placed = placed_columns_.find(value.cell->column);
    if (placed != placed_columns_.end()) return {placed->second, 1, ""};
    LabelMatch match = match_labels(column_labels(result_.table), value.column);
    // A table with a single column of figures need not name it.
    const bool single = result_.table == "summary" && match.code.empty() && is_single_column();
    if (single) match = {"value", 1, ""};
    return match;
  }

  bool is_single_column() const {
    return std::ranges::all_of(values_, [this](const GridValue& value) {
      return value.cell->column == values_.front().cell->column;
    });
  }

  // An unknown row beside a missing one is likelier that row than the office's own.
  void doubt_unknown_rows(const std::vector<RowMatch>& rows) {
    std::set<std::string_view> found;
    for (const RowMatch& row : rows) found.insert(row.match.code);
    const unsigned bit = form_bit(choose_form());
    std::string_view missing;
    for (const IndicatorRow& row : indicator_rows()) {
      if (row.table != result_.table || (row.forms & bit) == 0 || !row.has_cells) continue;
      if (!found.contains(row.code) && !found.contains(row.parent)) missing = row.code;
    }
    if (missing.empty()) return;
    for (const RowMatch& row : rows) {
      if (row.match.code.empty() && row.match.doubtful.empty() && !row.path.empty())
        doubt(row.path, missing);
    }
  }

  void doubt_unknown_columns() {
    std::set<std::string_view> found;
    for (const Statistic& cell : result_.cells) found.insert(cell.column_code);
    const unsigned bit = form_bit(choose_form());
    std::string_view missing;
    for (const IndicatorColumn& column : indicator_columns()) {
      if (column.table == result_.table && (column.forms & bit) != 0 &&
          !found.contains(column.code))
        missing = column.code;
    }
    std::set<Path> doubted;
    for (const Statistic& cell : result_.cells) {
      const bool unknown = cell.column_code.empty() && cell.value_kind == ValueKind::number;
      if (unknown && !missing.empty() && doubted.insert(cell.column).second)
        doubt(cell.column, missing);
    }
  }

  // --- the table of reviews and lawsuits: both are headers, above or beside ---

  // 行政诉讼（复议后起诉）: what stands in brackets may be the label itself.
  LabelMatch match_proceeding(const std::string& label) const {
    LabelMatch match = row_labels("review").match(label);
    if (!is_heading(match.code)) return match;
    const std::size_t open = std::min(label.find("（"), label.find('('));
    if (open == std::string::npos) return match;
    const LabelMatch inside = row_labels("review").match(label.substr(open));
    return inside.code.empty() ? match : inside;
  }

  void map_review() {
    for (const GridValue& value : values_) {
      Path all = value.row;
      all.insert(all.end(), value.column.begin(), value.column.end());
      LabelMatch row, column = match_labels(column_labels("review"), value.column);
      if (column.code.empty()) column = match_labels(column_labels("review"), value.row);
      for (const std::string& label : all) {
        const LabelMatch match = match_proceeding(label);
        if (!match.code.empty()) row = match;
      }
      if (row.code.empty() && !row.doubtful.empty()) doubt(all, row.doubtful);
      if (!column.doubtful.empty()) doubt(all, column.doubtful);
      add(value, row, column);
    }
    for (const IndicatorRow& row : indicator_rows()) {
      if (row.table == "review") place_unread_result(row.code);
    }
  }

  // One result of five that a picture does not let read is the one that is missing.
  void place_unread_result(std::string_view row) {
    Statistic* unread = nullptr;
    std::set<std::string_view> found;
    for (Statistic& cell : result_.cells) {
      if (cell.row_code != row) continue;
      if (!cell.column_code.empty()) {
        found.insert(cell.column_code);
      } else if (!std::exchange(unread, &cell)) {
        continue;
      } else {
        return;
      }
    }
    std::string_view missing;
    for (const IndicatorColumn& column : indicator_columns()) {
      if (column.table == "review" && !found.contains(column.code)) missing = column.code;
    }
    const bool last = !missing.empty() && found.size() == 4;
    if (unread && last && is_from_picture()) {
      unread->column_code = missing;
    } else if (unread && !missing.empty()) {
      doubt(unread->column, missing);
    }
  }

  void map_local() {
    result_.table = "summary";
    const bool has_number = std::ranges::any_of(values_, [](const GridValue& value) {
      return read_cell(value.cell->text).front().kind == ValueKind::number;
    });
    if (!has_number) return flag_merged_rows();
    local_ = true;
    const std::vector<RowMatch> rows = match_rows();
    for (const GridValue& value : values_)
      add(value, rows[row_of_.at(value.grid_row)].match, match_column(value));
  }

  // Several numbers in one cell are rows that could not be parted.
  void flag_merged_rows() {
    for (const GridValue& value : values_) {
      std::size_t numbers = 0;
      const std::u32string text = fold_for_search(value.cell->text);
      for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_digit(text[i])) {
          if (i == 0 || text[i - 1] == U' ') ++numbers;
        } else if (std::u32string_view(U" .,-/+无").find(text[i]) == std::u32string_view::npos) {
          numbers = 0;
          break;
        }
      }
      if (numbers > 1) return unreadable(value);
    }
  }

  // --- cells ---

  void add(const GridValue& value, const LabelMatch& row, const LabelMatch& column) {
    std::vector<CellValue> read = read_cell(value.cell->text);
    const bool procured = row.code == "procurement" && read.size() == 2;
    if (read.size() == 2 && !procured) read = {{ValueKind::unreadable, "", ""}};
    if (read.front().kind == ValueKind::unreadable) unreadable(value);
    if (is_heading(row.code) && read.front().kind != ValueKind::number) return;
    for (std::size_t i = 0; i < read.size(); ++i) {
      Statistic cell;
      cell.row = value.row;
      cell.column = value.column;
      cell.row_code = row.code;
      cell.column_code = column.code;
      if (procured) cell.column_code = i == 0 ? "projects" : "spending";
      cell.value = read[i].value;
      cell.value_kind = read[i].kind;
      cell.unit = unit_of(value, cell, read[i]);
      cell.raw = value.cell->text;
      cell.page = value.cell->page;
      cell.box = value.cell->box;
      cell.origin = value.cell->origin;
      // What a recogniser saw nothing in was still read from the picture.
      if (cell.value_kind == ValueKind::blank && from_picture_) cell.origin = TextOrigin::ocr;
      cell.confidence = confidence_of(row, column);
      result_.cells.push_back(std::move(cell));
    }
  }

  static double confidence_of(const LabelMatch& row, const LabelMatch& column) {
    double confidence = 1;
    for (const LabelMatch* match : {&row, &column}) {
      if (!match->code.empty()) confidence = std::min(confidence, match->likeness);
    }
    return confidence;
  }

  // A heading of rows that no form gives cells to.
  bool is_heading(std::string_view code) const {
    bool known = false;
    for (const IndicatorRow& row : indicator_rows()) {
      if (row.table != result_.table || row.code != code) continue;
      if (row.has_cells) return false;
      known = true;
    }
    return known;
  }

  std::string unit_of(const GridValue& value, const Statistic& cell, const CellValue& read) const {
    if (!read.unit.empty()) return read.unit;
    for (auto label = value.column.rbegin(); label != value.column.rend(); ++label) {
      if (std::string unit = unit_in_header(*label); !unit.empty()) return unit;
    }
    for (auto label = value.row.rbegin(); label != value.row.rend(); ++label) {
      if (std::string unit = unit_in_header(*label); !unit.empty()) return unit;
    }
    if (is_unit_word(value.unit)) return fold_to_utf8(value.unit);
    return implied_unit(cell);
  }

  std::string implied_unit(const Statistic& cell) const {
    if (local_) return "";
    for (const IndicatorColumn& column : indicator_columns()) {
      if (column.table == result_.table && column.code == cell.column_code && !column.unit.empty())
        return std::string(column.unit);
    }
    for (const IndicatorRow& row : indicator_rows()) {
      if (row.table == result_.table && row.code == cell.row_code) return std::string(row.unit);
    }
    return "";
  }

  // --- form ---

  bool has_code(std::initializer_list<std::string_view> codes) const {
    return std::ranges::any_of(result_.cells, [&codes](const Statistic& cell) {
      return std::ranges::find(codes, std::string_view(cell.column_code)) != codes.end() ||
             std::ranges::find(codes, std::string_view(cell.row_code)) != codes.end();
    });
  }

  std::string choose_form() const {
    if (local_) return "local";
    const std::string_view of_year = form_of_year(year_);
    if (result_.table == "summary") return year_ > 0 && of_year == "local" ? "local" : "2014";
    const bool newer = has_code({"issued", "repealed", "in_force", "amount", "other_not_corrected",
                                 "other_fee_unpaid", "other_other"});
    const bool older = has_code({"made", "published", "open_total", "items_before", "change",
                                 "projects", "spending", "other_services", "procurement"});
    if (newer != older) return newer ? "2021" : "2019";
    return of_year == "2019" ? "2019" : "2021";
  }

  // --- flags ---

  void flag(std::string_view code, std::string message, int page) {
    const DiagnosticInfo* info = find_diagnostic(code);
    result_.flags.push_back({std::string(code), info ? info->severity : Severity::warning,
                             "statistics", std::move(message), page});
  }

  void doubt(const Path& path, std::string_view code) {
    if (local_) return;
    constexpr std::size_t kWholePath = 8;
    flag("label-unsure",
         "is \"" + joined_labels(path, path.size() > 2 ? 2 : kWholePath) + "\" the indicator " +
             std::string(code) + "?",
         values_.front().cell->page);
  }

  void unreadable(const GridValue& value) {
    constexpr std::size_t kMaxShown = 60;
    if (local_) return;
    flag("cell-unreadable",
         "neither a number nor a sign for none: \"" +
             std::string(utf8_prefix(value.cell->text, kMaxShown)) + "\"",
         value.cell->page);
  }

  int year_;
  std::vector<GridValue> values_;
  MappedTable result_;
  std::string_view last_code_;
  std::map<int, std::size_t> row_of_;
  std::map<Path, LabelMatch> column_of_;
  bool local_ = false;
  bool from_picture_ = false;
  std::map<int, std::string_view> placed_columns_;  // by grid column, see place_unread_columns
};

}  // namespace

MappedTable map_table(const Table& table, int year) { return TableMapper(table, year).map(); }

}  // namespace zhengbao
