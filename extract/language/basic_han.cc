#include "extract/language/basic_han.h"

#include <unicode/ucnv.h>

#include <array>
#include <bitset>
#include <memory>

namespace zhengbao {

namespace {

constexpr char32_t kFirst = 0x4E00;
constexpr std::size_t kSpan = 0x5200;
using Table = std::bitset<kSpan>;

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

// What the pairs of bytes with a lead byte of `first` to `last` stand for.
Table rows_of(const char* charset, int first, int last) {
  Table table;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(charset, &status));
  if (U_FAILURE(status)) return table;
  for (int lead = first; lead <= last; ++lead) {
    for (int trail = 0x40; trail <= 0xFE; ++trail) {
      const std::array<char, 2> pair = {static_cast<char>(lead), static_cast<char>(trail)};
      std::array<UChar, 4> out{};
      status = U_ZERO_ERROR;
      const int length = ucnv_toUChars(converter.get(), out.data(), 4, pair.data(), 2, &status);
      if (U_FAILURE(status) || length != 1 || out[0] < kFirst || out[0] >= kFirst + kSpan) continue;
      table.set(out[0] - kFirst);
    }
  }
  return table;
}

bool is_in(const Table& table, char32_t c) {
  return c >= kFirst && c < kFirst + kSpan && table[c - kFirst];
}

}  // namespace

bool is_simplified_han(char32_t c) {
  static const Table kTable = rows_of("GB2312", 0xB0, 0xF7);
  return is_in(kTable, c);
}

bool is_traditional_han(char32_t c) {
  static const Table kTable = rows_of("Big5", 0xA4, 0xC6);
  return is_in(kTable, c);
}

bool is_basic_han(char32_t c) { return is_simplified_han(c) || is_traditional_han(c); }

}  // namespace zhengbao
