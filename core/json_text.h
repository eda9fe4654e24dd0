// JSON as every output of the program has it.
#pragma once

#include <string>

namespace zhengbao {

// `json` in one line, without a line break; malformed UTF-8 comes as U+FFFD. `Json` is the
// type of the library that only sources name.
template <class Json>
std::string json_text(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace zhengbao
