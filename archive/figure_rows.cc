#include "archive/figure_rows.h"

#include <array>
#include <charconv>

#include "archive/connection.h"
#include "archive/search_text.h"
#include "core/date.h"

namespace zhengbao {
namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) {
    if (&part != &parts.front()) text += kValueSeparator;
    text += part;
  }
  return text;
}

std::vector<std::string> parted(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t end = text.find(kValueSeparator);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
    if (text.empty()) parts.emplace_back();
  }
  return parts;
}

void add_box(Prepared& statement, const Box& box) {
  for (const float edge : {box.left, box.top, box.right, box.bottom})
    statement.add(static_cast<double>(edge));
}

Box box_from(const Prepared& row, int column) {
  std::array<float, 4> edges{};
  for (int i = 0; i < 4; ++i)
    edges[static_cast<std::size_t>(i)] = static_cast<float>(row.real(column + i));
  return {edges[0], edges[1], edges[2], edges[3]};
}

TextOrigin origin_from(std::string_view name) {
  for (const TextOrigin origin : {TextOrigin::ocr, TextOrigin::mixed, TextOrigin::markup}) {
    if (name == text_origin_name(origin)) return origin;
  }
  return TextOrigin::text;
}

// The last year written in digits that a report can be of.
int year_in(std::string_view title) {
  int found = 0;
  for (std::size_t i = 0; i + 4 <= title.size(); ++i) {
    int year = 0;
    const char* const begin = title.data() + i;
    const auto [end, error] = std::from_chars(begin, begin + 4, year);
    if (error == std::errc() && end == begin + 4 && year >= 1949 && year <= 2100) found = year;
  }
  return found;
}

Statistic statistic_from(const Prepared& row) {
  Statistic cell;
  cell.form = row.text(0);
  cell.table = row.text(1);
  cell.row = parted(row.bytes(2));
  cell.row_code = row.text(3);
  cell.column = parted(row.bytes(4));
  cell.column_code = row.text(5);
  cell.value = row.text(6);
  cell.value_kind = value_kind_from_name(row.bytes(7));
  cell.unit = row.text(8);
  cell.raw = row.text(9);
  cell.page = row.small(10);
  cell.box = box_from(row, 11);
  cell.origin = origin_from(row.bytes(15));
  cell.confidence = row.real(16);
  cell.failed_checks = parted(row.bytes(17));
  return cell;
}

}  // namespace

void insert_statistic_rows(Connection& connection, std::int64_t record_row, const Record& record) {
  Prepared insert = connection.prepare(
      "INSERT INTO statistics(record, ordinal, form, table_code, row_labels, row_code, "
      "column_labels, column_code, value, value_kind, unit, raw, page, box_left, box_top, "
      "box_right, box_bottom, origin, confidence, failed_checks) "
      "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  int ordinal = 0;
  for (const Statistic& cell : record.statistics) {
    insert.add(record_row).add(ordinal++).add(cell.form).add(cell.table);
    insert.add(joined(cell.row)).add(cell.row_code).add(joined(cell.column)).add(cell.column_code);
    insert.add(cell.value).add(value_kind_name(cell.value_kind)).add(cell.unit).add(cell.raw);
    insert.add(cell.page);
    add_box(insert, cell.box);
    insert.add(text_origin_name(cell.origin)).add(cell.confidence);
    insert.add(joined(cell.failed_checks)).run();
  }
}

void insert_figure_rows(Connection& connection, std::int64_t record_row, const Record& record) {
  Prepared insert = connection.prepare(
      "INSERT INTO figures(record, ordinal, subject, value, unit, comparison, period, row_code, "
      "column_code, whole, sentence, raw, page, box_left, box_top, box_right, box_bottom, "
      "confidence, failed_checks) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  int ordinal = 0;
  for (const Figure& figure : record.figures) {
    insert.add(record_row).add(ordinal++).add(figure.subject).add(figure.value).add(figure.unit);
    insert.add(figure.comparison).add(figure.period).add(figure.row_code).add(figure.column_code);
    insert.add(figure.whole).add(figure.sentence).add(figure.raw).add(figure.page);
    add_box(insert, figure.box);
    insert.add(figure.confidence).add(joined(figure.failed_checks)).run();
  }
}

std::vector<Statistic> read_statistic_rows(Connection& connection, std::int64_t record_row,
                                           const CellFilter& only) {
  Prepared rows = connection.prepare(
      "SELECT form, table_code, row_labels, row_code, column_labels, column_code, value, "
      "value_kind, unit, raw, page, box_left, box_top, box_right, box_bottom, origin, confidence, "
      "failed_checks FROM statistics WHERE record = ?1 AND (?2 = '' OR form = ?2) "
      "AND (?3 = '' OR table_code = ?3) AND (?4 = '' OR row_code = ?4) "
      "AND (?5 = '' OR column_code = ?5) ORDER BY ordinal");
  rows.add(record_row).add(only.form).add(only.table).add(only.row_code).add(only.column_code);
  std::vector<Statistic> cells;
  while (rows.step()) cells.push_back(statistic_from(rows));
  return cells;
}

std::vector<Figure> read_figure_rows(Connection& connection, std::int64_t record_row) {
  Prepared rows = connection.prepare(
      "SELECT subject, value, unit, comparison, period, row_code, column_code, whole, sentence, "
      "raw, page, box_left, box_top, box_right, box_bottom, confidence, failed_checks "
      "FROM figures WHERE record = ? ORDER BY ordinal");
  rows.add(record_row);
  std::vector<Figure> figures;
  while (rows.step()) {
    Figure figure;
    figure.subject = rows.text(0);
    figure.value = rows.text(1);
    figure.unit = rows.text(2);
    figure.comparison = rows.text(3);
    figure.period = rows.text(4);
    figure.row_code = rows.text(5);
    figure.column_code = rows.text(6);
    figure.whole = rows.small(7);
    figure.sentence = rows.text(8);
    figure.raw = rows.text(9);
    figure.page = rows.small(10);
    figure.box = box_from(rows, 11);
    figure.confidence = rows.real(15);
    figure.failed_checks = parted(rows.bytes(16));
    figures.push_back(std::move(figure));
  }
  return figures;
}

int period_year(const Record& record) {
  for (const Field field : {Field::period_to, Field::period_from}) {
    if (const auto date = date_from_iso(record.value(field))) return date->year;
  }
  if (record.kind != RecordKind::annual_report) return 0;
  return year_in(record.value(Field::title));
}

}  // namespace zhengbao
