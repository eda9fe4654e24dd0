// parse_query() on any bytes: no crash; an error shows the query in one line
// and a caret under or right behind it; what was understood, written out and
// parsed again, is the same.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "archive/query.h"
#include "core/text.h"
#include "tests/support/query_text.h"

namespace {

void require(bool condition) {
  if (!condition) std::abort();
}

// Every character takes at most two columns.
void check_caret(std::string_view where) {
  const std::size_t line_end = where.find('\n');
  require(line_end != std::string_view::npos && !where.empty() && where.back() == '^');
  const std::string_view caret_line = where.substr(line_end + 1);
  require(caret_line.find_first_not_of(' ') == caret_line.size() - 1);
  const std::size_t characters = zhengbao::count_code_points(where.substr(0, line_end));
  require(caret_line.size() <= 2 * characters + 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto query = zhengbao::parse_query(text);
  if (!query) {
    require(query.error().code == zhengbao::ErrorCode::invalid_argument);
    require(!query.error().message.empty());
    check_caret(query.error().where);
    return 0;
  }
  const std::string described = zhengbao::describe_query(*query);
  const auto again = zhengbao::parse_query(described);
  // Quotes and field names make it longer, perhaps beyond what is taken.
  if (!again) require(zhengbao::count_code_points(described) > zhengbao::kMaxQueryCharacters);
  if (again) require(zhengbao::describe_query(*again) == described);
  return 0;
}
