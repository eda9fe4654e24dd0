#include "cli/frame.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace zhengbao {
namespace {

constexpr std::size_t kHeaderBytes = 5;
using Header = std::array<char, kHeaderBytes>;

Header make_header(FrameKind kind, std::size_t length) {
  Header header{};
  for (std::size_t i = 0; i < 4; ++i) header[i] = static_cast<char>((length >> (8 * i)) & 0xFF);
  header[4] = static_cast<char>(kind);
  return header;
}

std::size_t length_in(std::string_view header) {
  std::size_t length = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    length |= static_cast<std::size_t>(static_cast<unsigned char>(header[i])) << (8 * i);
  }
  return length;
}

bool is_known_kind(char kind) {
  return kind >= static_cast<char>(FrameKind::job) && kind <= static_cast<char>(FrameKind::reply);
}

// write(2), not send(2): the filter of the workers knows no socket calls.
// SIGPIPE is ignored by the program.
bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool read_all(int fd, char* to, std::size_t count) {
  while (count > 0) {
    const ssize_t got = ::read(fd, to, count);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    to += got;
    count -= static_cast<std::size_t>(got);
  }
  return true;
}

}  // namespace

bool write_frame(int fd, FrameKind kind, std::string_view payload) {
  if (payload.size() > kMaxFrameBytes) return false;
  const Header header = make_header(kind, payload.size());
  return write_all(fd, {header.data(), header.size()}) && write_all(fd, payload);
}

std::optional<Frame> read_frame(int fd) {
  Header header{};
  if (!read_all(fd, header.data(), header.size())) return std::nullopt;
  const std::size_t length = length_in({header.data(), header.size()});
  if (length > kMaxFrameBytes || !is_known_kind(header[4])) return std::nullopt;
  Frame frame{static_cast<FrameKind>(header[4]), std::string(length, '\0')};
  if (!read_all(fd, frame.payload.data(), length)) return std::nullopt;
  return frame;
}

void FrameBuffer::append(std::string_view bytes) { bytes_ += bytes; }

std::optional<Frame> FrameBuffer::next() {
  if (broken_ || bytes_.size() < kHeaderBytes) return std::nullopt;
  const std::size_t length = length_in(bytes_);
  if (length > kMaxFrameBytes || !is_known_kind(bytes_[4])) {
    broken_ = true;
    return std::nullopt;
  }
  if (bytes_.size() < kHeaderBytes + length) return std::nullopt;
  Frame frame{static_cast<FrameKind>(bytes_[4]), {}};
  if (bytes_.size() == kHeaderBytes + length) {  // moved, so that no long one stays behind
    frame.payload = std::move(bytes_);
    frame.payload.erase(0, kHeaderBytes);
    bytes_ = {};
  } else {
    frame.payload = bytes_.substr(kHeaderBytes, length);
    bytes_.erase(0, kHeaderBytes + length);
  }
  return frame;
}

}  // namespace zhengbao
