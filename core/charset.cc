#include "core/charset.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "core/ascii.h"
#include "core/text.h"

namespace zhengbao {
namespace {

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

void count_malformed(const void* context, UConverterToUnicodeArgs* args, const char*, int32_t,
                     UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;
  ++*static_cast<std::size_t*>(const_cast<void*>(context));
  *status = U_ZERO_ERROR;
  const UChar replacement = 0xFFFD;
  ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

// Appends UTF-16 as UTF-8. A lead surrogate at the very end waits in `pending`.
void append_utf16(std::string& out, const UChar* units, std::size_t count, UChar& pending) {
  for (std::size_t i = 0; i < count; ++i) {
    const UChar unit = units[i];
    if (pending != 0) {
      const UChar lead = pending;
      pending = 0;
      if (U16_IS_TRAIL(unit)) {
        append_utf8(out, static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead, unit)));
        continue;
      }
      append_utf8(out, kReplacementCharacter);
    }
    if (U16_IS_LEAD(unit)) {
      pending = unit;
    } else {
      append_utf8(out, U16_IS_TRAIL(unit) ? kReplacementCharacter : char32_t{unit});
    }
  }
}

// Nothing when ICU has no converter of that name.
std::optional<DecodedText> decode_as(std::string_view bytes, const std::string& icu_name,
                                     std::string reported_name) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(icu_name.c_str(), &status));
  if (U_FAILURE(status) || !converter) return std::nullopt;
  DecodedText result;
  result.charset = std::move(reported_name);
  ucnv_setToUCallBack(converter.get(), count_malformed, &result.replaced, nullptr, nullptr,
                      &status);
  result.text.reserve(bytes.size() + bytes.size() / 4);
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  std::array<UChar, 4096> units;
  UChar pending = 0;
  do {
    UChar* target = units.data();
    status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, end, nullptr,
                   true, &status);
    append_utf16(result.text, units.data(), static_cast<std::size_t>(target - units.data()),
                 pending);
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  if (pending != 0) append_utf8(result.text, kReplacementCharacter);
  return result;
}

struct ByteOrderMark {
  std::string_view bytes;
  const char* icu_name;
};

// UTF-32 before UTF-16: the mark of the one begins with that of the other.
constexpr std::array<ByteOrderMark, 6> kByteOrderMarks = {{
    {"\xEF\xBB\xBF", "UTF-8"},
    {std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
    {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
    {"\x84\x31\x95\x33", "GB18030"},
}};

// Markup begins with ASCII, so UTF-16 without a mark shows as every second
// byte zero.
const char* utf16_without_mark(std::string_view bytes) {
  if (bytes.size() < 4) return nullptr;
  const auto zero = [&](std::size_t i) { return bytes[i] == '\0'; };
  if (!zero(0) && zero(1) && !zero(2) && zero(3)) return "UTF-16LE";
  if (zero(0) && !zero(1) && zero(2) && !zero(3)) return "UTF-16BE";
  return nullptr;
}

struct CharsetName {
  std::string icu_name;
  std::string reported;
};

// What a label on the web means (WHATWG Encoding, sections 4.2): subsets are
// read as the set that contains them.
CharsetName resolve_charset(std::string_view declared) {
  std::string name;
  for (const char c : trim(declared)) {
    name += in_small(c);
  }
  static constexpr std::array<std::string_view, 10> kChinese = {
      "gb2312", "gbk",       "gb_2312", "gb_2312-80", "x-gbk",
      "cp936",  "gb2312-80", "chinese", "gb18030",    "windows-936"};
  if (std::ranges::find(kChinese, name) != kChinese.end()) return {"GB18030", "GB18030"};
  if (name == "iso-8859-1" || name == "latin1" || name == "ascii" || name == "us-ascii") {
    return {"windows-1252", "windows-1252"};
  }
  if (name == "utf8" || name == "utf-8") return {"UTF-8", "UTF-8"};
  if (name.starts_with("big5") || name == "x-x-big5" || name == "cp950") {
    return {"Big5-HKSCS", "Big5"};
  }
  return {name, std::string(trim(declared))};
}

// Of the two-byte characters, how many are level 1 of GB 2312 (the 3755 most
// frequent ideographs) or its punctuation. Ordinary Chinese: above 0.9; the
// same text in Big5 read this way, or Latin text with accents: below 0.6.
double common_chinese_share(std::string_view bytes) {
  std::size_t common = 0;
  std::size_t pairs = 0;
  for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
    const auto lead = static_cast<unsigned char>(bytes[i]);
    if (lead < 0x80) continue;
    const auto trail = static_cast<unsigned char>(bytes[++i]);
    ++pairs;
    const bool ideograph = lead >= 0xB0 && lead <= 0xD7;
    const bool sign = lead == 0xA1 || lead == 0xA3;
    if ((ideograph || sign) && trail >= 0xA1) ++common;
  }
  return pairs == 0 ? 0 : static_cast<double>(common) / static_cast<double>(pairs);
}

constexpr double kChineseShare = 0.75;

// What ICU's statistics say of the first bytes, best first, at most three.
std::vector<std::string> detected_charsets(std::string_view bytes) {
  constexpr std::size_t kSample = 64 * 1024;
  constexpr int32_t kMinConfidence = 25;  // of 100
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
  const std::string_view sample = bytes.substr(0, kSample);
  ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
  int32_t found = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &found, &status);
  std::vector<std::string> names;
  for (int32_t i = 0; U_SUCCESS(status) && i < found && names.size() < 3; ++i) {
    if (ucsdet_getConfidence(matches[i], &status) < kMinConfidence) break;
    names.emplace_back(ucsdet_getName(matches[i], &status));
  }
  return names;
}

bool believable(const DecodedText& decoded, std::string_view bytes) {
  return decoded.replaced * 1000 <= bytes.size();
}

// A few malformed bytes among many well-formed characters: damage. Bytes beyond
// ASCII that are nearly all malformed: another charset.
bool believable_guess(const DecodedText& decoded, std::string_view bytes) {
  if (!believable(decoded, bytes)) return false;
  std::size_t beyond_ascii = 0;
  for (std::size_t i = 0; i < decoded.text.size();) {
    const char32_t c = next_code_point(decoded.text, i);
    beyond_ascii += c >= 0x80 && c != kReplacementCharacter;
  }
  return decoded.replaced * 10 <= beyond_ascii;
}

std::vector<CharsetName> guesses(std::string_view bytes) {
  std::vector<CharsetName> names;
  if (common_chinese_share(bytes.substr(0, 64 * 1024)) >= kChineseShare) {
    names.push_back({"GB18030", "GB18030"});
  }
  names.push_back({"UTF-8", "UTF-8"});
  for (const std::string& name : detected_charsets(bytes)) names.push_back(resolve_charset(name));
  return names;
}

}  // namespace

DecodedText decode_text(std::string_view bytes, std::string_view declared) {
  for (const ByteOrderMark& mark : kByteOrderMarks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    if (auto text = decode_as(bytes.substr(mark.bytes.size()), mark.icu_name, mark.icu_name)) {
      return *std::move(text);
    }
  }
  if (const char* name = utf16_without_mark(bytes)) {
    if (auto text = decode_as(bytes, name, name); text && believable(*text, bytes)) {
      return *std::move(text);
    }
  }
  if (is_valid_utf8(bytes)) return {std::string(bytes), "UTF-8", 0};

  std::optional<DecodedText> best;
  if (!trim(declared).empty()) {
    const CharsetName name = resolve_charset(declared);
    best = decode_as(bytes, name.icu_name, name.reported);
    if (best && believable(*best, bytes)) return *std::move(best);
  }
  for (const CharsetName& name : guesses(bytes)) {
    auto text = decode_as(bytes, name.icu_name, name.reported);
    if (!text) continue;
    if (text->replaced == 0 || (!best && believable_guess(*text, bytes))) {
      return *std::move(text);
    }
  }
  if (!best) best = decode_as(bytes, "windows-1252", "windows-1252");
  return best ? *std::move(best) : DecodedText{to_valid_utf8(bytes), "UTF-8", 0};
}

}  // namespace zhengbao
