// 发文字号: the number an office gives a document (GB/T 9704-2012, 7.2.5).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

enum class NumberForm {
  serial,        // 国办发〔2019〕14号
  order,         // 国令第706号, 云和市人民政府令第12号, 第706号 under a 令
  announcement,  // 公告2019年第3号, 2019年第12号
  standard,      // GM/T 0031—2014
};

struct DocumentNumber {
  std::string canonical;  // 国办发〔2019〕14号: six-angle brackets, ASCII digits, no inner spaces
  std::string agency;  // 机关代字 as written: 国办发; for orders what stands before 第
  int year = 0;        // 0 where the form has none
  int serial = 0;      // 0 where it is not a number
  NumberForm form = NumberForm::serial;
  bool complete = true;  // false for 第706号, whose agency stands elsewhere
  // Something about the writing that a person should see (leading zeros, a
  // year that cannot be): text for a flag, or empty.
  std::string doubt;
  std::size_t offset = 0;  // of the matched bytes in the text
  std::size_t length = 0;
};

// The doubt of 青政发〔92〕18号, where nothing else is doubtful: settled by whoever
// knows the year.
inline constexpr const char* kShortYearDoubt = "year has two digits";

// Every document number in `text`, left to right, not overlapping, in linear
// time. Brackets 〔〕 [] () （） 【】 ［］ and mixed pairs, full-width digits, Chinese
// numerals, inner spaces, a line break, 第 before the serial are all read. The
// agency reaches back to the nearest character that cannot belong to it
// (punctuation, 《, ordinary words as in 根据…, an organ written out before its
// code).
// - 〔2019〕7、8号 and 〔2019〕7号、8号 give one number for each serial
// - 国务院第711号令 reads as 国务院令第711号; 主席令第二十九号 as 主席令第29号
// - 〔2019〕12-3号 stays so, doubted: a part of number 12, or several numbers
// - leading zeros of a serial are dropped and doubted; standards keep their dash
// - 第706号 and 2019年第12号 count only alone on a line or in brackets, and are
//   not complete: an issue of a gazette looks the same, so ask what stands near
// Numbers of motions, licences, houses, telephones and law cases are none.
std::vector<DocumentNumber> find_document_numbers(std::string_view text);

// `text` as a whole as one number, white space or one pair of round brackets
// around it allowed. A missing 号 is forgiven here, with doubt.
std::optional<DocumentNumber> parse_document_number(std::string_view text);

}  // namespace zhengbao
