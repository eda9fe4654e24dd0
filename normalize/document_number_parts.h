// The parts of which the readers of document numbers make their result.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "normalize/chinese_numerals.h"
#include "normalize/document_number.h"
#include "normalize/text_cursor.h"

namespace zhengbao {

inline constexpr std::u32string_view kOpeningBrackets = U"〔［[【（(﹝";
inline constexpr std::u32string_view kClosingBrackets = U"〕］]】）)﹞";
inline constexpr int kFirstNumberYear = 1949;
inline constexpr int kLastNumberYear = 2100;

// The serial between 第, where that stands, and 号.
struct Serial {
  NumeralRun run;
  int value = 0;
  bool ordinal = false;   // 第 before it
  std::size_t begin = 0;  // byte of 第 or of the first digit
  std::size_t end = 0;    // behind 号
};

// The serial before the cursor; nothing for 0 and for longer numbers, which are
// those of telephones, licences and accounts.
std::optional<Serial> read_serial(TextCursor& back, std::size_t end);

// The digits as printed, in ASCII; Chinese numbers with units by their value.
std::string ascii_digits(const NumeralRun& run);

// 令, 公告 or 通告 at the end of what stands before the number.
NumberForm form_of(std::u32string_view agency);

void add_doubt(DocumentNumber& number, std::string_view doubt);
void set_serial(DocumentNumber& number, const Serial& serial);
void set_extent(DocumentNumber& number, std::size_t begin, std::size_t end);

}  // namespace zhengbao
