// Inside archive/ a broken database is an exception, from SQLiteCpp or the one
// below; guarded() turns it into an Error where a public function ends.
#pragma once

#include <exception>
#include <stdexcept>
#include <string>

#include "core/result.h"

namespace zhengbao {

// What is stored cannot be what was written.
class CorruptArchive : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// corrupt, busy, io or conflict, by what was thrown.
Error error_from(const std::exception& thrown);

template <class Function>
auto guarded(Function&& function) -> decltype(function()) {
  try {
    return function();
  } catch (const std::exception& thrown) {
    return fail(error_from(thrown));
  }
}

}  // namespace zhengbao
