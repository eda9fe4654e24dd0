// Holds CSV files against a Frictionless table schema.
#pragma once

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

// Rows of an RFC 4180 file.
inline std::vector<std::vector<std::string>> csv_rows(std::string_view text) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row;
  std::string cell;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      cell += text[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && c == ',') {
      row.push_back(std::move(cell));
      cell.clear();
    } else if (!quoted && c == '\n') {
      if (cell.ends_with('\r')) cell.pop_back();
      row.push_back(std::move(cell));
      cell.clear();
      rows.push_back(std::move(row));
      row.clear();
    } else {
      cell += c;
    }
  }
  return rows;
}

inline bool has_type(const std::string& cell, const std::string& type) {
  static const std::regex kInteger("-?[0-9]+"), kNumber("-?[0-9]+(\\.[0-9]+)?");
  if (type == "integer") return std::regex_match(cell, kInteger);
  if (type == "number") return std::regex_match(cell, kNumber);
  return type == "string";
}

inline std::string cell_error(const std::string& cell, const nlohmann::json& field) {
  const nlohmann::json constraints = field.value("constraints", nlohmann::json::object());
  if (cell.empty()) return constraints.value("required", false) ? "is missing" : "";
  if (!has_type(cell, field.at("type"))) return "is no " + field.at("type").get<std::string>();
  if (!constraints.contains("enum")) return "";
  const auto& values = constraints["enum"];
  return std::find(values.begin(), values.end(), cell) == values.end() ? "is not listed" : "";
}

// A line for each cell that is not as the resource of a datapackage.json says,
// for a header that differs, and for a primary key that is there twice.
inline std::vector<std::string> schema_errors(const nlohmann::json& resource,
                                              const std::string& file) {
  std::vector<std::string> errors;
  const auto rows = csv_rows(file);
  const nlohmann::json& fields = resource.at("schema").at("fields");
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (rows.at(0).at(i) != fields[i].at("name")) errors.push_back("header " + rows[0][i]);
  }
  std::set<std::vector<std::string>> keys;
  for (std::size_t n = 1; n < rows.size(); ++n) {
    if (rows[n].size() != fields.size()) errors.push_back("row of another length");
    std::vector<std::string> key;
    for (std::size_t i = 0; i < fields.size() && i < rows[n].size(); ++i) {
      const std::string error = cell_error(rows[n][i], fields[i]);
      const std::string name = fields[i].at("name");
      if (!error.empty()) errors.push_back(name + " '" + rows[n][i] + "' " + error);
      const nlohmann::json& primary = resource["schema"]["primaryKey"];
      if (std::find(primary.begin(), primary.end(), name) != primary.end())
        key.push_back(rows[n][i]);
    }
    if (!keys.insert(key).second) errors.push_back("key twice");
  }
  return errors;
}

}  // namespace zhengbao
