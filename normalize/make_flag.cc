#include "normalize/make_flag.h"

#include <utility>

namespace zhengbao {

Flag make_flag(std::string_view code, std::string_view field, std::string message, int page) {
  Diagnostic diagnostic = make_diagnostic(code, std::move(message), page);
  return {std::move(diagnostic.code), diagnostic.severity, std::string(field),
          std::move(diagnostic.message), page};
}

void add_flags(std::vector<Flag> flags, Record& record) {
  for (Flag& flag : flags) record.flags.push_back(std::move(flag));
}

}  // namespace zhengbao
