#include "normalize/document_number_parts.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxSerialDigits = 6;

}  // namespace

std::optional<Serial> read_serial(TextCursor& back, std::size_t end) {
  back.skip_spaces_back();
  Serial serial{.run = take_numeral_back(back, kMaxSerialDigits), .end = end};
  const auto value = parse_numeral(serial.run.numeral);
  if (!value || *value == 0 || is_numeral(back.peek_back())) return std::nullopt;
  serial.value = *value;
  serial.ordinal = back.take_back(U'第');
  if (!serial.ordinal) back.move_to(serial.run.begin);
  serial.begin = back.offset();
  return serial;
}

std::string ascii_digits(const NumeralRun& run) {
  std::string out;
  for (const char32_t c : run.numeral) {
    if (digit_value(c) < 0) return std::to_string(parse_numeral(run.numeral).value_or(0));
    out += static_cast<char>('0' + digit_value(c));
  }
  return out;
}

void add_doubt(DocumentNumber& number, std::string_view doubt) {
  if (!number.doubt.empty()) number.doubt += "; ";
  number.doubt += doubt;
}

// GB/T 9704-2012, 7.2.5: no leading zeros. They are dropped, so that 007 and 7
// are one number, and told.
void set_serial(DocumentNumber& number, const Serial& serial) {
  number.serial = serial.value;
  if (digit_value(serial.run.numeral.front()) == 0) {
    add_doubt(number, "serial number has leading zeros");
  }
}

void set_extent(DocumentNumber& number, std::size_t begin, std::size_t end) {
  number.offset = begin;
  number.length = end - begin;
}

NumberForm form_of(std::u32string_view agency) {
  if (agency.ends_with(U"令")) return NumberForm::order;
  if (agency.ends_with(U"公告") || agency.ends_with(U"通告")) return NumberForm::announcement;
  return NumberForm::serial;
}

}  // namespace zhengbao
