#include <array>

#include "normalize/document_number_parts.h"
#include "normalize/document_number_readers.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxList = 20;

bool take_list_sign_back(TextCursor& back) {
  return back.take_back(U'、') || back.take_back(U'和') || back.take_back(U'及');
}

std::optional<DocumentNumber> read_single(std::string_view text, const Serial& serial,
                                          std::size_t floor) {
  using Reader = decltype(&read_bracketed);
  constexpr std::array<Reader, 6> kReaders{read_bracketed,  read_session_announcement,
                                           read_order,      read_inverted_order,
                                           read_year_first, read_alone};
  for (const Reader read : kReaders) {
    if (auto number = read(text, serial, floor)) return number;
  }
  return std::nullopt;
}

// The same agency and year with another serial.
DocumentNumber sibling(const DocumentNumber& first, const Serial& serial) {
  DocumentNumber number = first;
  number.doubt.clear();
  set_serial(number, serial);
  const std::string_view bracket = "〕";
  const auto cut = first.canonical.rfind(bracket) + bracket.size();
  number.canonical = first.canonical.substr(0, cut) + std::to_string(number.serial) + "号";
  set_extent(number, serial.begin, serial.end);
  return number;
}

// 〔2019〕7、8、10号: the serials before the last one.
std::vector<DocumentNumber> read_list(std::string_view text, const Serial& last,
                                      std::size_t floor) {
  std::vector<Serial> serials{last};
  TextCursor back(text, last.begin, floor);
  while (serials.size() < kMaxList && take_list_sign_back(back)) {
    const auto serial = read_serial(back, back.offset());
    if (!serial) return {};
    serials.push_back(*serial);
  }
  const auto first = read_bracketed(text, serials.back(), floor);
  if (!first) return {};
  std::vector<DocumentNumber> numbers{*first};
  for (std::size_t i = serials.size() - 1; i-- > 0;) numbers.push_back(sibling(*first, serials[i]));
  return numbers;
}

// 〔2019〕7号、8号: the next serial of the number before.
bool continues(std::string_view text, const Serial& serial, const DocumentNumber& previous) {
  const std::size_t end = previous.offset + previous.length;
  TextCursor back(text, serial.begin, end);
  if (!take_list_sign_back(back)) return false;
  back.skip_spaces_back();
  return back.offset() == end && previous.canonical.find("〕") != std::string::npos;
}

}  // namespace

std::vector<DocumentNumber> read_numbers_at_sign(std::string_view text, std::size_t sign,
                                                 std::size_t floor,
                                                 const DocumentNumber* previous) {
  TextCursor back(text, sign, floor);
  const auto serial = read_serial(back, sign + kNumberSign.size());
  if (!serial) return {};
  if (const auto number = read_single(text, *serial, floor)) return {*number};
  if (previous && continues(text, *serial, *previous)) return {sibling(*previous, *serial)};
  return read_list(text, *serial, floor);
}

}  // namespace zhengbao
