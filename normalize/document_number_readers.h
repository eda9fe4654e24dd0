// The readers of single kinds of numbers behind document_number.h.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/document_number.h"
#include "normalize/document_number_parts.h"

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

// 国办发〔2019〕14号, for the serial at hand; nothing before `floor` is read.
std::optional<DocumentNumber> read_bracketed(std::string_view text, const Serial& serial,
                                             std::size_t floor);
// 国务院令第706号, 财政部公告2019年第3号.
std::optional<DocumentNumber> read_order(std::string_view text, const Serial& serial,
                                         std::size_t floor);
// 国务院第711号令 and 第711号令: the same number as 国务院令第711号; 国家能源局2021年第5号公告 as
// 国家能源局公告2021年第5号.
std::optional<DocumentNumber> read_inverted_order(std::string_view text, const Serial& serial,
                                                  std::size_t floor);
// 青岚市人民代表大会常务委员会公告〔十六届〕第12号: congresses count in each session.
std::optional<DocumentNumber> read_session_announcement(std::string_view text, const Serial& serial,
                                                        std::size_t floor);
// （86）财税字第12号: until the nineties the year stood before the code.
std::optional<DocumentNumber> read_year_first(std::string_view text, const Serial& serial,
                                              std::size_t floor);
// 第706号 and 2019年第12号 alone on their line or in their brackets.
std::optional<DocumentNumber> read_alone(std::string_view text, const Serial& serial,
                                         std::size_t floor);

// The numbers whose 号 stands at byte `sign`: several in a list of serials
// (〔2019〕7、8号). `previous` is the number found before, whose list may go on
// here (7号、8号), or nullptr.
std::vector<DocumentNumber> read_numbers_at_sign(std::string_view text, std::size_t sign,
                                                 std::size_t floor, const DocumentNumber* previous);
inline constexpr std::string_view kNumberSign = "号";
inline constexpr std::string_view kTraditionalNumberSign = "號";

// The standard whose first letter stands at byte `begin`: GB/T 9704-2012,
// GM/T 0031—2014, DB33/T 2036-2017. Its dash stays as printed.
std::optional<DocumentNumber> read_standard(std::string_view text, std::size_t begin);

}  // namespace zhengbao
