// Standard output for data and standard error for people.
#pragma once

#include <string>
#include <string_view>

#include "core/result.h"

namespace zhengbao {

// One thread. A reader that closes the pipe is no failure: out() answers false
// from then on, and the command ends quietly.
class Console {
 public:
  Console();
  ~Console();
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  // Data, as it is. False once nobody reads any more or writing failed.
  bool out(std::string_view data);
  bool flush();
  // Why writing failed; 0 for success and for a reader that has gone.
  int write_errno() const { return write_errno_; }

  // "zhengbao: MESSAGE" on standard error, control characters escaped.
  void say(std::string_view message);
  // The same for an error; `place` stands before its own place. Returns the
  // exit status of a failed command.
  int fail(const Error& error, std::string_view place = {});
  // That there is nothing to print, since `what`, as "no record matches"; returns the exit
  // status of that.
  int find_nothing(std::string_view place, std::string_view what);
  // An error in a query: what is wrong, then the query with a caret below it.
  int fail_query(const Error& error);
  // A line on standard error that the next one replaces; for terminals.
  void show_status(std::string_view line);
  void clear_status();

  bool out_is_terminal() const { return out_is_terminal_; }
  bool err_is_terminal() const { return err_is_terminal_; }
  // On a terminal, unless NO_COLOR is set.
  bool colours() const { return colours_; }
  // Columns of the terminal; 80 where there is none.
  int width() const;
  // Text from a document, fit for where standard output goes: escaped on a
  // terminal, unchanged in a file or pipe.
  std::string document_text(std::string_view text) const;

 private:
  std::string buffer_;
  bool out_is_terminal_;
  bool err_is_terminal_;
  bool colours_;
  bool broken_ = false;
  bool status_shown_ = false;
  int write_errno_ = 0;
};

}  // namespace zhengbao
