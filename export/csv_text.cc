#include "export/csv_text.h"

#include "core/number_text.h"

namespace zhengbao {

void append_csv_cell(std::string& row, std::string_view value) {
  if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
    row += value;
    return;
  }
  row += '"';
  for (const char c : value) {
    if (c == '"') row += '"';
    row += c;
  }
  row += '"';
}

std::string csv_row(const std::vector<std::string>& cells) {
  std::string row;
  for (const std::string& cell : cells) {
    if (&cell != &cells.front()) row += ',';
    append_csv_cell(row, cell);
  }
  row += "\r\n";
  return row;
}

std::string formula_safe(std::string_view text) {
  if (text.empty() || text == "-") return std::string(text);
  const char first = text.front();
  const bool control = static_cast<unsigned char>(first) < 0x20;
  if (!control && std::string_view("=+-@'").find(first) == std::string_view::npos) {
    return std::string(text);
  }
  const bool sign = first == '+' || first == '-';
  if (sign && !number_text(text.substr(1)).empty()) return std::string(text);
  return "'" + std::string(text);
}

}  // namespace zhengbao
