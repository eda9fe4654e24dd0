#include "tests/structure/schema.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

namespace zhengbao::structure {

namespace {

using nlohmann::json;

bool has_type(const json& value, const std::string& type) {
  if (type == "integer") return value.is_number_integer();
  if (type == "number") return value.is_number();
  return type == value.type_name();
}

class Checker {
 public:
  explicit Checker(const json& root) : root_(root) {}

  void check(const json& schema, const json& value, const std::string& place) {
    if (const auto ref = schema.find("$ref"); ref != schema.end()) {
      const std::string name = ref->get<std::string>().substr(std::string("#/$defs/").size());
      return check(root_.at("$defs").at(name), value, place);
    }
    check_keywords(schema, place);
    check_value(schema, value, place);
    if (value.is_object()) check_object(schema, value, place);
    if (value.is_array()) check_array(schema, value, place);
  }

  std::vector<std::string> errors;

 private:
  void complain(const std::string& place, const std::string& what) {
    errors.push_back(place + ": " + what);
  }

  void check_keywords(const json& schema, const std::string& place) {
    static const std::set<std::string> kKnown = {
        "$schema",  "$defs",      "title",    "description",          "type",
        "enum",     "properties", "required", "additionalProperties", "items",
        "minItems", "maxItems",   "pattern"};
    for (const auto& [key, unused] : schema.items()) {
      if (!kKnown.contains(key)) complain(place, "unknown keyword " + key);
    }
  }

  void check_value(const json& schema, const json& value, const std::string& place) {
    if (const auto type = schema.find("type"); type != schema.end()) {
      const json types = type->is_array() ? *type : json::array({*type});
      if (std::none_of(types.begin(), types.end(),
                       [&](const json& one) { return has_type(value, one.get<std::string>()); })) {
        complain(place, "is " + std::string(value.type_name()) + ", not " + types.dump());
      }
    }
    if (const auto choices = schema.find("enum"); choices != schema.end()) {
      if (std::find(choices->begin(), choices->end(), value) == choices->end()) {
        complain(place, value.dump() + " is none of " + choices->dump());
      }
    }
    if (const auto pattern = schema.find("pattern"); pattern != schema.end() && value.is_string()) {
      if (!std::regex_search(value.get<std::string>(), std::regex(pattern->get<std::string>()))) {
        complain(place, value.dump() + " does not match " + pattern->dump());
      }
    }
  }

  void check_object(const json& schema, const json& value, const std::string& place) {
    for (const json& name : schema.value("required", json::array())) {
      if (!value.contains(name.get<std::string>())) complain(place, "lacks " + name.dump());
    }
    const json properties = schema.value("properties", json::object());
    const json others = schema.value("additionalProperties", json(true));
    for (const auto& [key, item] : value.items()) {
      const std::string inside = place + "." + key;
      if (properties.contains(key)) {
        check(properties.at(key), item, inside);
      } else if (others.is_object()) {
        check(others, item, inside);
      } else if (others == json(false)) {
        complain(inside, "is not in the schema");
      }
    }
  }

  void check_array(const json& schema, const json& value, const std::string& place) {
    if (value.size() < schema.value("minItems", std::size_t{0}) ||
        value.size() > schema.value("maxItems", value.size())) {
      complain(place, "has " + std::to_string(value.size()) + " items");
    }
    if (!schema.contains("items")) return;
    for (std::size_t i = 0; i < value.size(); ++i) {
      check(schema.at("items"), value[i], place + "[" + std::to_string(i) + "]");
    }
  }

  const json& root_;
};

}  // namespace

std::vector<std::string> schema_errors(std::string_view schema, std::string_view text) {
  const json root = json::parse(schema);
  Checker checker(root);
  checker.check(root, json::parse(text), "$");
  return checker.errors;
}

}  // namespace zhengbao::structure
