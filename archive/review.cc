#include "archive/review.h"

#include <algorithm>
#include <tuple>

#include "archive/failure.h"
#include "archive/open_store.h"
#include "archive/search_text.h"
#include "archive/store.h"

namespace zhengbao {
namespace {

Box box_from(const Prepared& row, int column) {
  if (row.is_null(column)) return {};
  const auto edge = [&](int i) { return static_cast<float>(row.real(column + i)); };
  return {edge(0), edge(1), edge(2), edge(3)};
}

ReviewClass class_of(std::string_view code, std::string_view field) {
  if (field == "statistics" || field == "figures") return ReviewClass::arithmetic;
  if (field == "contents") return ReviewClass::contents;
  return code.ends_with("-unsure") ? ReviewClass::unsure : ReviewClass::contradiction;
}

void add_failures(Connection& connection, std::vector<ReviewItem>& items) {
  Prepared rows = connection.prepare(
      "SELECT sha256, name, error_code, error_message FROM sources "
      "WHERE status = 'failed' AND current = 1");
  while (rows.step()) {
    items.push_back({ReviewClass::unread,
                     rows.text(0),
                     rows.text(1),
                     rows.text(1),
                     rows.text(2),
                     Severity::error,
                     "",
                     rows.text(3),
                     0,
                     {}});
  }
}

// Flags of records at the place of the value they doubt. Failed checks of
// single cells are told by add_cells(), with their places.
void add_flags(Connection& connection, std::vector<ReviewItem>& items) {
  Prepared rows = connection.prepare(
      "SELECT r.record_id, r.title, s.name, g.code, g.severity, g.field, g.message, g.page, "
      "f.box_left, f.box_top, f.box_right, f.box_bottom, f.page "
      "FROM flags g JOIN records r ON r.id = g.record JOIN sources s ON s.id = r.source "
      "LEFT JOIN fields f ON f.record = g.record AND f.ordinal = (SELECT min(ordinal) FROM fields "
      "h WHERE h.record = g.record AND h.field = g.field) "
      "WHERE r.current = 1 AND g.severity <> 'info' AND NOT (g.field = 'statistics' AND EXISTS("
      "SELECT 1 FROM statistics t WHERE t.record = g.record AND t.failed_checks <> ''))");
  while (rows.step()) {
    const int page = rows.small(7) > 0 || rows.is_null(12) ? rows.small(7) : rows.small(12);
    const bool same_page = !rows.is_null(12) && rows.small(12) == page;
    items.push_back({class_of(rows.bytes(3), rows.bytes(5)), rows.text(0), rows.text(1),
                     rows.text(2), rows.text(3), severity_from_name(rows.bytes(4)), rows.text(5),
                     rows.text(6), page, same_page ? box_from(rows, 8) : Box{}});
  }
}

std::string cell_name(std::string_view row_labels, std::string_view column_labels,
                      std::string_view raw) {
  std::string name(row_labels);
  if (!column_labels.empty()) name += " | " + std::string(column_labels);
  std::replace(name.begin(), name.end(), kValueSeparator, '/');
  return name + ": " + std::string(raw);
}

void add_cells(Connection& connection, std::vector<ReviewItem>& items) {
  Prepared rows = connection.prepare(
      "SELECT r.record_id, r.title, s.name, t.failed_checks, t.row_labels, t.column_labels, t.raw, "
      "t.page, t.box_left, t.box_top, t.box_right, t.box_bottom "
      "FROM statistics t JOIN records r ON r.id = t.record JOIN sources s ON s.id = r.source "
      "WHERE t.failed_checks <> '' AND r.current = 1");
  while (rows.step()) {
    const std::string checks = rows.text(3);
    items.push_back({ReviewClass::arithmetic, rows.text(0), rows.text(1), rows.text(2),
                     checks.substr(0, checks.find(kValueSeparator)), Severity::warning,
                     "statistics", cell_name(rows.bytes(4), rows.bytes(5), rows.bytes(6)),
                     rows.small(7), box_from(rows, 8)});
  }
}

void add_issue_flags(Connection& connection, std::vector<ReviewItem>& items) {
  Prepared rows = connection.prepare(
      "SELECT i.issue_id, i.gazette, s.name, g.code, g.severity, g.field, g.message, g.page "
      "FROM issue_flags g JOIN issues i ON i.id = g.issue JOIN sources s ON s.id = i.source "
      "WHERE s.current = 1 AND g.severity <> 'info'");
  while (rows.step()) {
    items.push_back({class_of(rows.bytes(3), rows.bytes(5)),
                     rows.text(0),
                     rows.text(1),
                     rows.text(2),
                     rows.text(3),
                     severity_from_name(rows.bytes(4)),
                     rows.text(5),
                     rows.text(6),
                     rows.small(7),
                     {}});
  }
}

void add_unsure(Connection& connection, std::vector<ReviewItem>& items) {
  Prepared values = connection.prepare(
      "SELECT r.record_id, r.title, s.name, f.field, f.value, f.page, f.box_left, f.box_top, "
      "f.box_right, f.box_bottom FROM fields f JOIN records r ON r.id = f.record "
      "JOIN sources s ON s.id = r.source WHERE f.confidence < ? AND r.current = 1 "
      "AND NOT EXISTS(SELECT 1 FROM flags g WHERE g.record = f.record AND g.field = f.field)");
  values.add(kUnsureValue);
  while (values.step()) {
    items.push_back({ReviewClass::unsure, values.text(0), values.text(1), values.text(2),
                     "value-unsure", Severity::warning, values.text(3), values.text(4),
                     values.small(5), box_from(values, 6)});
  }
  Prepared bounds = connection.prepare(
      "SELECT r.record_id, r.title, s.name, r.first_page FROM records r "
      "JOIN sources s ON s.id = r.source WHERE r.boundary_confidence < ? AND r.current = 1");
  bounds.add(kUnsureBoundary);
  while (bounds.step()) {
    items.push_back({ReviewClass::unsure,
                     bounds.text(0),
                     bounds.text(1),
                     bounds.text(2),
                     "boundary-unsure",
                     Severity::warning,
                     "",
                     "where this document begins or ends is unsure",
                     bounds.small(3),
                     {}});
  }
}

}  // namespace

std::string_view review_class_name(ReviewClass review_class) {
  switch (review_class) {
    case ReviewClass::unread:
      return "unread";
    case ReviewClass::arithmetic:
      return "arithmetic";
    case ReviewClass::contents:
      return "contents";
    case ReviewClass::unsure:
      return "unsure";
    case ReviewClass::contradiction:
      return "contradiction";
  }
  return "contradiction";
}

Result<std::vector<ReviewItem>> list_review(const Archive& archive) {
  return guarded([&]() -> Result<std::vector<ReviewItem>> {
    Connection& connection = store_of(archive).connection();
    const Snapshot snapshot(connection);
    std::vector<ReviewItem> items;
    add_failures(connection, items);
    add_flags(connection, items);
    add_cells(connection, items);
    add_issue_flags(connection, items);
    add_unsure(connection, items);
    const auto order = [](const ReviewItem& item) {
      return std::make_tuple(item.severity != Severity::error, item.review_class,
                             std::string_view(item.id), item.page, std::string_view(item.code),
                             std::string_view(item.message));
    };
    std::sort(items.begin(), items.end(),
              [&order](const ReviewItem& a, const ReviewItem& b) { return order(a) < order(b); });
    return items;
  });
}

}  // namespace zhengbao
