#include "extract/pdf/byte_charset.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>
#include <utility>

#include "core/text.h"
#include "extract/language/han_statistics.h"

namespace zhengbao {
namespace {

constexpr std::size_t kLeastWide = 4;  // characters of two bytes
// Mean ln P(b|a) of chance pairs is -12, of prose -4 to -9.
constexpr float kPlausibleMean = -9.5F;

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

class PairDecoder {
 public:
  explicit PairDecoder(const char* charset) {
    UErrorCode status = U_ZERO_ERROR;
    converter_.reset(ucnv_open(charset, &status));
  }

  // 0 for a pair that means nothing.
  char32_t decode(std::uint8_t lead, std::uint8_t trail) {
    const auto [place, is_new] = known_.try_emplace(lead << 8 | trail, 0);
    if (is_new) place->second = convert(lead, trail);
    return place->second;
  }

 private:
  char32_t convert(std::uint8_t lead, std::uint8_t trail) {
    if (!converter_) return 0;
    const std::array<char, 2> pair = {static_cast<char>(lead), static_cast<char>(trail)};
    std::array<UChar, 4> out{};
    UErrorCode status = U_ZERO_ERROR;
    const int length = ucnv_toUChars(converter_.get(), out.data(), static_cast<int>(out.size()),
                                     pair.data(), static_cast<int>(pair.size()), &status);
    if (U_FAILURE(status) || length != 1 || out[0] == kReplacementCharacter) return 0;
    return out[0];
  }

  std::unique_ptr<UConverter, CloseConverter> converter_;
  std::unordered_map<int, char32_t> known_;
};

struct Reading {
  std::vector<DecodedByte> text;
  float mean = kPlausibleMean;  // of ln P over the wide characters
};

bool is_wide_letter(char32_t c) { return is_han(c) || is_kana(c); }

// Empty text when a sequence is malformed.
Reading read_as(const char* charset, std::span<const std::uint8_t> bytes) {
  PairDecoder decoder(charset);
  Reading reading;
  std::size_t wide = 0;
  std::size_t letters = 0;
  float sum = 0;
  char32_t previous = 0;
  for (std::size_t i = 0; i < bytes.size();) {
    DecodedByte next{bytes[i], 1};
    if (bytes[i] >= 0x80) {
      if (i + 1 == bytes.size()) return {};
      next = {decoder.decode(bytes[i], bytes[i + 1]), 2};
      if (next.code == 0) return {};
      ++wide;
    }
    if (is_wide_letter(next.code)) {
      ++letters;
      sum += pair_log_probability(previous, next.code);
    }
    previous = next.code;
    reading.text.push_back(next);
    i += static_cast<std::size_t>(next.length);
  }
  if (letters < kLeastWide || letters * 2 < wide) return {};
  reading.mean = sum / static_cast<float>(letters);
  return reading;
}

}  // namespace

std::vector<DecodedByte> decode_double_bytes(std::span<const std::uint8_t> bytes) {
  Reading best;
  for (const char* charset : {"GBK", "Big5", "Shift_JIS"}) {
    Reading reading = read_as(charset, bytes);
    if (!reading.text.empty() && reading.mean > best.mean) best = std::move(reading);
  }
  return std::move(best.text);
}

}  // namespace zhengbao
