#include "export/check_text.h"

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

}  // namespace

std::string sum_rule_text(const SumRule& rule, std::string_view form) {
  return side_text(rule, form, rule.left) + (rule.relation == SumRelation::equal ? " = " : " ≤ ") +
         side_text(rule, form, rule.right);
}

std::string check_text(std::string_view code, std::string_view form, std::string_view table) {
  for (const SumRule& rule : sum_rules()) {
    if (rule.code == code && rule.table == table && (rule.forms & form_bit(form)) != 0)
      return std::string(code) + ": " + sum_rule_text(rule, form);
  }
  return std::string(code);
}

}  // namespace zhengbao
