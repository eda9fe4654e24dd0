// Framed messages over a stream socket: four bytes of length (little endian),
// one byte of kind, then the payload.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zhengbao {

// A peer that announces more is not read any further.
inline constexpr std::size_t kMaxFrameBytes = 128u << 20;

enum class FrameKind : std::uint8_t { job = 1, progress = 2, reply = 3 };

struct Frame {
  FrameKind kind = FrameKind::job;
  std::string payload;
};

// Writes all of it; false when the peer has gone or the payload is too long.
bool write_frame(int fd, FrameKind kind, std::string_view payload);
// Waits for one; nothing when the peer has gone or sent nonsense.
std::optional<Frame> read_frame(int fd);

// Cuts frames out of bytes as they arrive.
class FrameBuffer {
 public:
  void append(std::string_view bytes);
  // The next whole frame, if there is one.
  std::optional<Frame> next();
  // True once the bytes cannot be frames; nothing more comes out then.
  bool broken() const { return broken_; }

 private:
  std::string bytes_;
  bool broken_ = false;
};

}  // namespace zhengbao
