#include "core/record.h"

#include <algorithm>
#include <array>

namespace zhengbao {
namespace {

constexpr std::array<std::string_view, 6> kKindNames{"policy",         "annual_report", "personnel",
                                                     "interpretation", "notice",        "other"};

}  // namespace

const FieldValue* Record::find(Field field) const {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [field](const FieldValue& v) { return v.field == field; });
  return found == fields.end() ? nullptr : &*found;
}

std::string_view Record::value(Field field) const {
  const FieldValue* found = find(field);
  return found ? std::string_view(found->value) : std::string_view();
}

std::vector<const FieldValue*> Record::all(Field field) const {
  std::vector<const FieldValue*> values;
  for (const FieldValue& value : fields) {
    if (value.field == field) values.push_back(&value);
  }
  return values;
}

bool Record::flagged(std::string_view field_key) const {
  return std::any_of(flags.begin(), flags.end(),
                     [field_key](const Flag& flag) { return flag.field == field_key; });
}

std::string record_id(std::string_view source_sha256, int ordinal) {
  return std::string(source_sha256.substr(0, 16)) + "-" + std::to_string(ordinal);
}

std::string_view record_kind_name(RecordKind kind) {
  return kKindNames[static_cast<std::size_t>(kind)];
}

std::optional<RecordKind> record_kind_from_name(std::string_view name) {
  const auto* found = std::find(kKindNames.begin(), kKindNames.end(), name);
  if (found == kKindNames.end()) return std::nullopt;
  return static_cast<RecordKind>(found - kKindNames.begin());
}

}  // namespace zhengbao
