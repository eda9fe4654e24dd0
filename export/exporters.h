// The exporters behind registry.cc; everybody else reaches them through
// exporter.h.
#pragma once

#include <memory>

#include "export/exporter.h"

namespace zhengbao {

// One record_json() per line: nothing of a record is lost.
std::unique_ptr<Exporter> make_jsonl_exporter(const ExportOptions& options);

// RFC 4180: a header row, CRLF line ends, a value quoted when it holds a comma,
// a quote or a line break. Columns are id, kind, the fields of field_table(),
// flags, and the source with its pages. Several values of one field, and the
// codes of several flags, are joined with "; ". Values are exact: a cell that
// begins with = + - @ is written as it is, so a spreadsheet program may take it
// for a formula (docs/cli.md says so to the user).
std::unique_ptr<Exporter> make_csv_exporter(const ExportOptions& options);

}  // namespace zhengbao
