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

// Adds what the pairs of bytes with a lead byte of `first` to `last` stand for.
void add_rows(const char* charset, int first, int last, Table& table) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(charset, &status));
  if (U_FAILURE(status)) return;
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
}

Table make_table() {
  Table table;
  add_rows("GB2312", 0xB0, 0xF7, table);
  add_rows("Big5", 0xA4, 0xC6, table);
  return table;
}

}  // namespace

bool is_basic_han(char32_t c) {
  static const Table kTable = make_table();
  return c >= kFirst && c < kFirst + kSpan && kTable[c - kFirst];
}

}  // namespace zhengbao
