// One document as a citizen would cite it. Produced by normalize/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/box.h"
#include "core/document.h"
#include "core/evidence.h"
#include "core/fields.h"
#include "core/flag.h"
#include "core/gazette_issue.h"
#include "core/statistic.h"

namespace zhengbao {

struct FieldValue {
  Field field = Field::title;
  std::string value;  // canonical: ISO dates, 〔〕 numbers, cleaned text
  Evidence evidence;
  // What the value is made of, where the field has a structure:
  // index_number: layout, issuer_code, area_code, area_name, period, serial
  // document_number: agency, year, serial (and form for 令, 公告)
  std::vector<std::pair<std::string, std::string>> parts;

  bool operator==(const FieldValue&) const = default;
};

enum class RecordKind { policy, annual_report, personnel, interpretation, notice, other };

// 一、 （一） 1. （1） 第一章 第一条: level 1 is the highest used here.
struct Section {
  int level = 1;
  std::string label;    // "一、", "第三条"; empty for unnumbered headings
  std::string heading;  // without the label
  std::string text;     // paragraphs before the first child, joined by line breaks
  int page = 0;
  std::vector<Section> children;

  bool operator==(const Section&) const = default;
};

// A document that this one names. `relation` is the word used:
// 根据 依据 转发 印发 修改 废止 解读, or empty.
struct Citation {
  std::string title;            // without 《》; may be empty
  std::string document_number;  // canonical; may be empty
  std::string relation;
  std::string raw;
  int page = 0;
  Box box;

  bool operator==(const Citation&) const = default;
};

struct Record {
  std::string id;  // see record_id()
  RecordKind kind = RecordKind::other;
  std::vector<FieldValue> fields;  // in field order; several of a multiple field
  std::vector<Section> sections;
  std::vector<Table> tables;
  std::vector<Citation> citations;
  std::vector<Attachment> attachments;
  std::vector<Flag> flags;
  std::vector<Statistic> statistics;  // cells of statutory tables, table by table
  std::vector<Figure> figures;        // stated in sentences, in reading order
  IssuePlace issue;                   // the gazette issue it was printed in
  // How sure it is that a document begins and ends here, where a file holds several.
  double boundary_confidence = 1;
  Box begins_at;  // on the first page, where it does not begin with the page
  // Running text, one line per paragraph; what a search looks at. It holds the
  // title in one piece, before the rest where the document does not print it so.
  std::string text;
  int first_page = 1;  // pages of the source it stands on
  int last_page = 1;

  // The first value of a field, or nullptr.
  const FieldValue* find(Field field) const;
  // Its text, or "".
  std::string_view value(Field field) const;
  std::vector<const FieldValue*> all(Field field) const;
  bool flagged(std::string_view field_key) const;

  bool operator==(const Record&) const = default;
};

// The source of a record, as far as it is printed with the record.
struct SourceSummary {
  std::string sha256;
  std::string name;
  std::string media_type;
  int pages = 0;

  bool operator==(const SourceSummary&) const = default;
};

struct Normalized {
  std::vector<Record> records;
  std::vector<GazetteIssue> issues;  // several only in a bound volume
  std::vector<Diagnostic> diagnostics;

  bool operator==(const Normalized&) const = default;
};

// The same file gives the same ids on any machine: 16 digits of the file's
// SHA-256, a hyphen, and the number of the record in the file from 1.
std::string record_id(std::string_view source_sha256, int ordinal);

std::string_view record_kind_name(RecordKind kind);
std::optional<RecordKind> record_kind_from_name(std::string_view name);

}  // namespace zhengbao
