// The readers of single kinds of numbers behind document_number.h.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "normalize/document_number.h"

namespace zhengbao {

// What stands before a number and names the office, prose cut off.
struct Agency {
  std::u32string name;    // without spaces; empty when nothing of the kind stands there
  std::size_t begin = 0;  // byte of its first character; the end when empty
  bool unclear = false;   // a sentence stood there whose end could not be told
};

// 国办发 before 〔2019〕: the 机关代字 that ends at byte `end`.
Agency read_agency_code(std::string_view text, std::size_t end, std::size_t floor);
// 国务院令 before 第706号, 财政部公告 before 2019年第3号: the issuer with the word
// for the kind of document.
Agency read_issuer(std::string_view text, std::size_t end, std::size_t floor);

// The number whose 号 stands at byte `sign`; nothing before `floor` is read.
std::optional<DocumentNumber> read_number_at_sign(std::string_view text, std::size_t sign,
                                                  std::size_t floor);
inline constexpr std::string_view kNumberSign = "号";
inline constexpr std::string_view kTraditionalNumberSign = "號";

// The standard whose first letter stands at byte `begin`: GB/T 9704-2012,
// GM/T 0031—2014, DB33/T 2036-2017. Its dash stays as printed.
std::optional<DocumentNumber> read_standard(std::string_view text, std::size_t begin);

}  // namespace zhengbao
