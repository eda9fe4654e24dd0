#include "tests/cli/scan_file.h"

#include <array>
#include <cstdint>

namespace zhengbao {
namespace {

constexpr std::uint32_t kWidth = 320;  // pixels, eight in each byte
constexpr std::uint32_t kHeight = 96;

void put(std::string& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFF);
}

// White is 1. Upright strokes of the height of a character, bit by bit a number.
std::string picture(int number) {
  constexpr std::uint32_t kRow = kWidth / 8;
  std::string pixels(kRow * kHeight, '\xFF');
  for (std::uint32_t stroke = 0; stroke < 8; ++stroke) {
    const bool tall = ((number >> stroke) & 1) != 0;
    for (std::uint32_t y = tall ? 32 : 44; y < 64; ++y) {
      pixels[y * kRow + 8 + stroke * 3] = '\x03';
    }
  }
  return pixels;
}

// One directory of a TIFF 6.0 file that begins at `offset`, its strip behind it.
std::string page(int number, std::uint32_t offset, bool last) {
  const std::string pixels = picture(number);
  constexpr std::uint32_t kShort = 3;
  constexpr std::uint32_t kLong = 4;
  constexpr std::uint32_t kTags = 8;
  constexpr std::uint32_t kDirectoryBytes = 2 + kTags * 12 + 4;
  const auto bytes = static_cast<std::uint32_t>(pixels.size());
  struct Tag {
    std::uint32_t tag, type, value;
  };
  const std::array<Tag, kTags> tags = {{{256, kShort, kWidth},
                                        {257, kShort, kHeight},
                                        {258, kShort, 1},
                                        {259, kShort, 1},
                                        {262, kShort, 1},
                                        {273, kLong, offset + kDirectoryBytes},
                                        {278, kShort, kHeight},
                                        {279, kLong, bytes}}};
  std::string out;
  put(out, kTags, 2);
  for (const Tag& tag : tags) {
    put(out, tag.tag, 2);
    put(out, tag.type, 2);
    put(out, 1, 4);
    put(out, tag.value, 4);
  }
  put(out, last ? 0 : offset + kDirectoryBytes + bytes, 4);
  return out + pixels;
}

}  // namespace

std::string scan_file(int pages) {
  std::string out("II*\0\x08\0\0\0", 8);
  for (int number = 1; number <= pages; ++number) {
    out += page(number, static_cast<std::uint32_t>(out.size()), number == pages);
  }
  return out;
}

}  // namespace zhengbao
