#include "core/result.h"

#include <array>

namespace zhengbao {
namespace {

struct CodeName {
  ErrorCode code;
  std::string_view name;
};

constexpr std::array<CodeName, 11> kCodeNames{{
    {ErrorCode::not_found, "not_found"},
    {ErrorCode::unsupported, "unsupported"},
    {ErrorCode::damaged, "damaged"},
    {ErrorCode::encrypted, "encrypted"},
    {ErrorCode::too_large, "too_large"},
    {ErrorCode::timeout, "timeout"},
    {ErrorCode::io, "io"},
    {ErrorCode::busy, "busy"},
    {ErrorCode::conflict, "conflict"},
    {ErrorCode::corrupt, "corrupt"},
    {ErrorCode::invalid_argument, "invalid_argument"},
}};

// "a/b: page 3" and "a/b/lock" are within "a/b".
bool is_within(std::string_view where, std::string_view place) {
  if (!where.starts_with(place)) return false;
  const std::string_view rest = where.substr(place.size());
  return rest.empty() || rest.starts_with("/") || rest.starts_with(": ");
}

// "a/b.pdf" is a path to "b.pdf".
bool is_path_to(std::string_view place, std::string_view name) {
  return place.ends_with(name) && place.substr(0, place.size() - name.size()).ends_with("/");
}

}  // namespace

std::string_view error_code_name(ErrorCode code) {
  for (const auto& row : kCodeNames) {
    if (row.code == code) return row.name;
  }
  return "io";
}

ErrorCode error_code_from_name(std::string_view name) {
  for (const auto& row : kCodeNames) {
    if (row.name == name) return row.code;
  }
  return ErrorCode::io;
}

std::string describe(const Error& error) {
  return error.where.empty() ? error.message : error.where + ": " + error.message;
}

Error at(Error error, std::string_view place) {
  if (is_within(error.where, place)) return error;
  const bool repeated = error.where.empty() || is_path_to(place, error.where);
  error.where = repeated ? std::string(place) : std::string(place) + ": " + error.where;
  return error;
}

}  // namespace zhengbao
