#include "core/text.h"

#include <fmt/format.h>

namespace zhengbao {
namespace {

bool between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

// Bytes of the sequence that `lead` begins; 0 for a byte that begins none.
std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

bool is_scalar_value(char32_t c, std::size_t length) {
  if (length == 3) return c >= 0x800 && !between(c, 0xD800, 0xDFFF);
  if (length == 4) return c >= 0x10000 && c <= 0x10FFFF;
  return true;
}

}  // namespace

char32_t decode_code_point(std::string_view text, std::size_t& offset) {
  const auto lead = static_cast<unsigned char>(text[offset]);
  if (lead < 0x80) {
    ++offset;
    return lead;
  }
  const std::size_t length = sequence_length(lead);
  if (length == 0 || offset + length > text.size()) {
    ++offset;
    return kReplacementCharacter;
  }
  char32_t c = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[offset + i]);
    if ((byte & 0xC0) != 0x80) {
      ++offset;
      return kReplacementCharacter;
    }
    c = (c << 6) | (byte & 0x3F);
  }
  if (!is_scalar_value(c, length)) {
    ++offset;
    return kReplacementCharacter;
  }
  offset += length;
  return c;
}

char32_t previous_code_point(std::string_view text, std::size_t& offset) {
  std::size_t start = offset - 1;
  while (start > 0 && offset - start < 4 &&
         (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) {
    --start;
  }
  std::size_t end = start;
  const char32_t c = next_code_point(text.substr(0, offset), end);
  if (end != offset) {
    --offset;
    return kReplacementCharacter;
  }
  offset = start;
  return c;
}

void append_utf8(std::string& out, char32_t c) {
  const auto put = [&out](char32_t byte) {
    out += static_cast<char>(static_cast<unsigned char>(byte));
  };
  if (c > 0x10FFFF || between(c, 0xD800, 0xDFFF)) c = kReplacementCharacter;
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

std::u32string to_utf32(std::string_view text) {
  std::u32string out;
  out.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size();) out += next_code_point(text, i);
  return out;
}

std::string to_utf8(std::u32string_view text) {
  std::string out;
  out.reserve(text.size() * 3);
  for (const char32_t c : text) append_utf8(out, c);
  return out;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) next_code_point(text, i);
  return count;
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t start = i;
    // A well-formed U+FFFD takes three bytes, a malformed byte one.
    if (next_code_point(text, i) == kReplacementCharacter && i - start == 1) return false;
  }
  return true;
}

std::string to_valid_utf8(std::string_view text) {
  if (is_valid_utf8(text)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) append_utf8(out, next_code_point(text, i));
  return out;
}

std::string_view utf8_prefix(std::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return text;
  std::size_t end = max_bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

bool is_kana(char32_t c) {
  return between(c, 0x3041, 0x309F) || between(c, 0x30A1, 0x30FF) || between(c, 0x31F0, 0x31FF) ||
         between(c, 0xFF66, 0xFF9F);
}

bool is_hangul(char32_t c) {
  return between(c, 0xAC00, 0xD7AF) || between(c, 0x1100, 0x11FF) || between(c, 0x3130, 0x318F);
}

bool is_cjk_punctuation(char32_t c) {
  if (between(c, 0x3001, 0x3003) || between(c, 0x3008, 0x301F) || c == 0x3030 || c == 0x30FB)
    return true;
  if (between(c, 0xFE10, 0xFE6F)) return true;  // vertical and small forms
  if (between(c, 0xFF01, 0xFF0F) || between(c, 0xFF1A, 0xFF20) || between(c, 0xFF3B, 0xFF40) ||
      between(c, 0xFF5B, 0xFF65)) {
    return true;
  }
  switch (c) {
    case 0x2014:  // —
    case 0x2018:  // ‘
    case 0x2019:  // ’
    case 0x201C:  // “
    case 0x201D:  // ”
    case 0x2026:  // …
    case 0x00B7:  // ·
    case 0x2022:  // •
      return true;
    default:
      return false;
  }
}

bool is_cjk(char32_t c) { return is_han(c) || is_kana(c) || is_cjk_punctuation(c); }

bool is_latin_letter(char32_t c) {
  return between(c, U'A', U'Z') || between(c, U'a', U'z') ||
         (between(c, 0xC0, 0x24F) && c != 0xD7 && c != 0xF7);
}

bool is_private_use(char32_t c) {
  return between(c, 0xE000, 0xF8FF) || between(c, 0xF0000, 0xFFFFD) ||
         between(c, 0x100000, 0x10FFFD);
}

std::string_view trim(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t next = begin;
    if (!is_space(next_code_point(text, next))) break;
    begin = next;
  }
  std::size_t end = text.size();
  while (end > begin) {
    std::size_t start = end;
    if (!is_space(previous_code_point(text, start))) break;
    end = start;
  }
  return text.substr(begin, end - begin);
}

std::string without_spaces(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t start = i;
    if (!is_space(next_code_point(text, i))) out.append(text.substr(start, i - start));
  }
  return out;
}

std::string escape_for_terminal(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    const bool control = (c < 0x20 && c != U'\n' && c != U'\t') || between(c, 0x7F, 0x9F);
    const bool directional = between(c, 0x202A, 0x202E) || between(c, 0x2066, 0x2069) ||
                             c == 0x200E || c == 0x200F || c == 0x061C;
    if (control || directional) {
      out += fmt::format("\\u{{{:x}}}", static_cast<std::uint32_t>(c));
    } else {
      append_utf8(out, c);
    }
  }
  return out;
}

}  // namespace zhengbao
