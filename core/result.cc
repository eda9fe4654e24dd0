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
  error.where = error.where.empty() ? std::string(place) : std::string(place) + ": " + error.where;
  return error;
}

}  // namespace zhengbao
