#include "core/statistic.h"

#include <algorithm>
#include <utility>

namespace zhengbao {
namespace {

constexpr std::pair<ValueKind, std::string_view> kNames[] = {
    {ValueKind::number, "number"},
    {ValueKind::blank, "blank"},
    {ValueKind::slash, "slash"},
    {ValueKind::dash, "dash"},
    {ValueKind::none, "none"},
    {ValueKind::not_applicable, "not_applicable"},
    {ValueKind::unreadable, "unreadable"},
};

}  // namespace

std::string_view value_kind_name(ValueKind kind) {
  const auto* row = std::ranges::find(kNames, kind, &std::pair<ValueKind, std::string_view>::first);
  return row->second;
}

ValueKind value_kind_from_name(std::string_view name) {
  const auto* row =
      std::ranges::find(kNames, name, &std::pair<ValueKind, std::string_view>::second);
  return row != std::end(kNames) ? row->first : ValueKind::unreadable;
}

}  // namespace zhengbao
