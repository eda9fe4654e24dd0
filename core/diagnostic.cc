#include "core/diagnostic.h"

#include <algorithm>
#include <array>

namespace zhengbao {
namespace {

using enum Severity;

// Sorted by code; docs/diagnostics.md has the same rows.
constexpr DiagnosticInfo kTable[] = {
    {"list-page", info, "The page lists other documents and is none itself; no record was made."},
    {"page-damaged", warning, "A page could not be read and is kept empty."},
    {"page-limit", warning, "The document has more pages than are read; the rest was left out."},
};

}  // namespace

std::span<const DiagnosticInfo> diagnostic_table() { return kTable; }

const DiagnosticInfo* find_diagnostic(std::string_view code) {
  const auto* row = std::lower_bound(
      std::begin(kTable), std::end(kTable), code,
      [](const DiagnosticInfo& info, std::string_view key) { return info.code < key; });
  return row != std::end(kTable) && row->code == code ? row : nullptr;
}

Diagnostic make_diagnostic(std::string_view code, std::string message, int page) {
  const DiagnosticInfo* row = find_diagnostic(code);
  return {std::string(code), row ? row->severity : Severity::warning, page, std::move(message)};
}

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::info:
      return "info";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "warning";
}

Severity severity_from_name(std::string_view name) {
  if (name == "info") return Severity::info;
  return name == "error" ? Severity::error : Severity::warning;
}

}  // namespace zhengbao
