// How an operation says that it did not happen.
// An imperfect input is not an error: see diagnostic.h.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>

namespace zhengbao {

enum class ErrorCode {
  not_found,         // the thing asked for is not there
  unsupported,       // no reader knows this content
  damaged,           // nothing of the input could be read
  encrypted,         // a password is needed
  too_large,         // a limit on size, pages or memory was reached
  timeout,           // the time limit was reached
  io,                // the operating system refused a read or a write
  busy,              // somebody else holds the archive
  conflict,          // the change contradicts what is stored
  corrupt,           // the archive itself is not as it was written
  invalid_argument,  // the caller's words make no sense
};

// The stable name of a code, as printed and stored ("not_found").
std::string_view error_code_name(ErrorCode code);
// The code of that name; `io` for a name that is not one of them.
ErrorCode error_code_from_name(std::string_view name);

// `where` names file, page or position; every layer may prepend to it once
// through at(). `message` is lower case, without full stop, and says what the
// reader can do.
struct Error {
  ErrorCode code = ErrorCode::io;
  std::string message;
  std::string where;
};

// "where: message", or the message alone.
std::string describe(const Error& error);
// The same error with `place` put before its `where`. A file that both name is
// named once: with "a/b.pdf", "b.pdf" becomes "a/b.pdf".
Error at(Error error, std::string_view place);

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string where = {}) {
  return tl::unexpected<Error>(Error{code, std::move(message), std::move(where)});
}
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace zhengbao
