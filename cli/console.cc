#include "cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "cli/exit_status.h"
#include "cli/text_layout.h"
#include "core/text.h"

namespace zhengbao {
namespace {

constexpr std::size_t kBufferBytes = 64 * 1024;
constexpr std::string_view kEraseLine = "\r\033[K";

// 0, or the errno that ended it.
int write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

bool wants_no_colour() {
  const char* value = std::getenv("NO_COLOR");
  return value != nullptr && *value != '\0';
}

// Line breaks of a message (a query with its caret) stay.
std::string escape_lines(std::string_view text) {
  std::string escaped;
  while (true) {
    const std::size_t end = text.find('\n');
    escaped += escape_for_terminal(text.substr(0, end));
    if (end == std::string_view::npos) return escaped;
    escaped += '\n';
    text.remove_prefix(end + 1);
  }
}

}  // namespace

Console::Console()
    : out_is_terminal_(::isatty(STDOUT_FILENO) == 1),
      err_is_terminal_(::isatty(STDERR_FILENO) == 1),
      colours_(out_is_terminal_ && !wants_no_colour()) {}

Console::~Console() {
  flush();
  clear_status();
}

bool Console::out(std::string_view data) {
  if (broken_) return false;
  buffer_ += data;
  if (buffer_.size() < kBufferBytes && !out_is_terminal_) return true;
  return flush();
}

bool Console::flush() {
  if (broken_) return false;
  if (!buffer_.empty()) clear_status();
  const int failure = write_all(STDOUT_FILENO, buffer_);
  buffer_.clear();
  if (failure == 0) return true;
  broken_ = true;
  if (failure != EPIPE) write_errno_ = failure;
  return false;
}

void Console::say(std::string_view message) {
  clear_status();
  write_all(STDERR_FILENO, "zhengbao: " + escape_lines(message) + "\n");
}

int Console::fail(const Error& error, std::string_view place) {
  say(describe(place.empty() ? error : at(error, place)));
  return kFailed;
}

int Console::find_nothing(std::string_view place, std::string_view what) {
  say(std::string(place) + ": " + std::string(what));
  return kNothingFound;
}

int Console::fail_query(const Error& error) {
  constexpr std::string_view kIndent = "  ";
  std::string message = "query: " + error.message;
  std::string_view lines = error.where;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    message.append("\n").append(kIndent).append(lines.substr(0, end));
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  say(message);
  return kFailed;
}

void Console::show_status(std::string_view line) {
  write_all(STDERR_FILENO, std::string(kEraseLine) + std::string(cut_to_width(line, width() - 1)));
  status_shown_ = true;
}

void Console::clear_status() {
  if (!status_shown_) return;
  write_all(STDERR_FILENO, kEraseLine);
  status_shown_ = false;
}

int Console::width() const {
  winsize size{};
  const int fd = out_is_terminal_ ? STDOUT_FILENO : STDERR_FILENO;
  if (::ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col < 20) return 80;
  return size.ws_col;
}

std::string Console::document_text(std::string_view text) const {
  return out_is_terminal_ ? escape_for_terminal(text) : std::string(text);
}

}  // namespace zhengbao
