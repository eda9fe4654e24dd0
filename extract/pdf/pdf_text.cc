#include "extract/pdf/pdf_text.h"

#include <UTF.h>
#include <goo/GooString.h>
#include <goo/gmem.h>

#include <algorithm>
#include <cctype>
#include <cstdio>

#include "core/charset.h"
#include "core/date.h"
#include "core/text.h"
#include "core/text_clean.h"

namespace zhengbao {

namespace {

bool has_unicode_mark(std::string_view s) {
  return s.starts_with("\xFE\xFF") || s.starts_with("\xFF\xFE") || s.starts_with("\xEF\xBB\xBF");
}

// Every byte beyond ASCII is half of a character of GB2312, which fills the
// rows 1 to 9 with signs and 16 to 87 with ideographs.
bool is_gb2312(std::string_view string) {
  std::size_t pairs = 0;
  for (std::size_t i = 0; i < string.size(); ++i) {
    const auto lead = static_cast<unsigned char>(string[i]);
    if (lead < 0x80) continue;
    const bool is_lead = (lead >= 0xA1 && lead <= 0xA9) || (lead >= 0xB0 && lead <= 0xF7);
    if (!is_lead || ++i == string.size() || static_cast<unsigned char>(string[i]) < 0xA1)
      return false;
    ++pairs;
  }
  return pairs >= 2;
}

std::string decoded(std::string_view string) {
  if (string.starts_with("\xEF\xBB\xBF")) return std::string(string.substr(3));
  if (!has_unicode_mark(string) && is_gb2312(string)) return decode_text(string, "GB18030").text;
  Unicode* codes = nullptr;
  const int length = TextStringToUCS4(std::string(string), &codes);
  std::string text;
  for (int i = 0; i < length; ++i) append_utf8(text, codes[i]);
  gfree(codes);
  return text;
}

// The number in `digits` characters at `offset`, or -1.
int number_at(std::string_view text, std::size_t offset, std::size_t digits) {
  if (offset + digits > text.size()) return -1;
  int value = 0;
  for (std::size_t i = offset; i < offset + digits; ++i) {
    if (!is_digit(static_cast<unsigned char>(text[i]))) return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

// "+08'00'" as "+08:00"; the Chinese zone where none is said.
std::string zone_of(std::string_view text) {
  if (text.starts_with('Z')) return "+00:00";
  if (!text.starts_with('+') && !text.starts_with('-')) return "+08:00";
  const int hours = number_at(text, 1, 2);
  const std::size_t minutes_at = text.size() > 3 && text[3] == '\'' ? 4 : 3;
  const int minutes = std::max(number_at(text, minutes_at, 2), 0);
  if (hours < 0 || hours > 14 || minutes > 59) return "+08:00";
  char zone[16];
  std::snprintf(zone, sizeof zone, "%c%02d:%02d", text[0], hours, minutes);
  return zone;
}

}  // namespace

std::string pdf_text(std::string_view string, std::size_t max_bytes) {
  // Four bytes of UTF-16 give at most four of UTF-8 per character.
  const std::string text = tidy_text(to_valid_utf8(decoded(string.substr(0, 4 * max_bytes))));
  return std::string(trim(utf8_prefix(text, max_bytes)));
}

std::string pdf_text(const GooString* string, std::size_t max_bytes) {
  return string ? pdf_text(std::string_view(string->c_str(), string->getLength()), max_bytes)
                : std::string();
}

std::string pdf_date(std::string_view text) {
  if (text.starts_with("D:")) text.remove_prefix(2);
  const int year = number_at(text, 0, 4);
  const int month = std::max(number_at(text, 4, 2), 0);
  const int day = month > 0 ? std::max(number_at(text, 6, 2), 0) : 0;
  const auto date = make_date(year, month, day);
  if (year < 1900 || !date) return {};
  const int hour = number_at(text, 8, 2);
  const int minute = std::max(number_at(text, 10, 2), 0);
  const int second = std::max(number_at(text, 12, 2), 0);
  if (day == 0 || hour < 0 || hour > 23 || minute > 59 || second > 59) return to_iso(*date);
  char time[32];
  std::snprintf(time, sizeof time, "T%02d:%02d:%02d", hour, minute, second);
  return to_iso(*date) + time + zone_of(text.substr(std::min<std::size_t>(text.size(), 14)));
}

}  // namespace zhengbao
