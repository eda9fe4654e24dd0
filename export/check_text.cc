#include "export/check_text.h"

#include "core/diagnostic.h"

namespace zhengbao {
namespace {

std::string label_of(const SumRule& rule, std::string_view form, std::string_view code) {
  if (rule.of_columns) {
    const IndicatorColumn* column = find_indicator_column(form, rule.table, code);
    return std::string(column != nullptr ? column->zh : code);
  }
  const IndicatorRow* row = find_indicator_row(form, rule.table, code);
  return row == nullptr ? std::string() : std::string(row->zh);
}

// Codes of rows that this form lacks are left out.
std::string side_text(const SumRule& rule, std::string_view form, std::string_view codes) {
  std::string text;
  while (!codes.empty()) {
    const std::size_t end = codes.find(' ');
    const std::string label = label_of(rule, form, codes.substr(0, end));
    if (!label.empty()) text += (text.empty() ? "" : " + ") + label;
    codes.remove_prefix(end == std::string_view::npos ? codes.size() : end + 1);
  }
  return text;
}

bool names_code(std::string_view codes, std::string_view code) {
  const std::string padded = " " + std::string(codes) + " ";
  return padded.find(" " + std::string(code) + " ") != std::string::npos;
}

// The code of the check that tries the rule.
std::string_view check_of(const SumRule& rule) {
  if (rule.relation == SumRelation::at_most) return "part-exceeds-whole";
  return rule.code == "balance" ? "balance-mismatch" : "sum-mismatch";
}

// The balance doubts all its cells, other sums only their total.
bool concerns(const SumRule& rule, const Statistic& cell) {
  const std::string& code = rule.of_columns ? cell.column_code : cell.row_code;
  return names_code(rule.left, code) || (rule.code == "balance" && names_code(rule.right, code));
}

}  // namespace

std::string sum_rule_text(const SumRule& rule, std::string_view form) {
  return side_text(rule, form, rule.left) + (rule.relation == SumRelation::equal ? " = " : " ≤ ") +
         side_text(rule, form, rule.right);
}

std::string check_text(std::string_view code, const Statistic& cell) {
  const DiagnosticInfo* info = find_diagnostic(code);
  std::string text(code);
  if (info != nullptr) text += ": " + std::string(info->meaning);
  for (const SumRule& rule : sum_rules()) {
    const bool of_form = rule.table == cell.table && (rule.forms & form_bit(cell.form)) != 0;
    if (of_form && code == check_of(rule) && concerns(rule, cell))
      text += "\n" + sum_rule_text(rule, cell.form);
  }
  return text;
}

}  // namespace zhengbao
