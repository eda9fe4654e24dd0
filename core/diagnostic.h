// What was imperfect in an input while work went on.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/box.h"

namespace zhengbao {

enum class Severity { info, warning, error };

// One line of docs/diagnostics.md: `code` is stable for ever.
struct DiagnosticInfo {
  std::string_view code;     // "table-shape"
  Severity severity;         // the usual one
  std::string_view meaning;  // one sentence for people
};

// Every diagnostic and every flag the program can raise, sorted by code. Tests
// hold docs/diagnostics.md and the sources against this table.
std::span<const DiagnosticInfo> diagnostic_table();
// The row of `code`, or nullptr.
const DiagnosticInfo* find_diagnostic(std::string_view code);

struct Diagnostic {
  std::string code;
  Severity severity = Severity::warning;
  int page = 0;  // from 1; 0 when it concerns the whole document
  std::string message;

  bool operator==(const Diagnostic&) const = default;
};

// A diagnostic with the severity the table gives its code.
Diagnostic make_diagnostic(std::string_view code, std::string message, int page = 0);

std::string_view severity_name(Severity severity);
Severity severity_from_name(std::string_view name);

}  // namespace zhengbao
