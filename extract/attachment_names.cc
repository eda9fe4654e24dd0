#include "extract/attachment_names.h"

#include <algorithm>
#include <array>

#include "core/ascii.h"
#include "core/text.h"
#include "core/text_clean.h"

namespace zhengbao {
namespace {

constexpr std::array<std::string_view, 22> kEndings = {
    ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".ofd", ".wps",  ".et", ".dps",
    ".rtf", ".txt", ".csv",  ".zip", ".rar",  ".7z",  ".ceb",  ".tif", ".tiff", ".gd", ".mp4"};

bool has_file_ending(std::string_view text) {
  const std::string name = in_small(trim(text));
  return std::ranges::any_of(kEndings, [&](std::string_view ending) {
    return name.size() > ending.size() && name.ends_with(ending);
  });
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string decode_percent(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = i + 2 < text.size() && text[i] == '%' ? hex_digit(text[i + 1]) : -1;
    const int low = high >= 0 ? hex_digit(text[i + 2]) : -1;
    if (low >= 0) {
      out += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      out += text[i];
    }
  }
  return is_valid_utf8(out) ? out : std::string(text);
}

std::string_view without_query(std::string_view address) {
  return address.substr(0, address.find_first_of("?#"));
}

}  // namespace

bool names_a_file(std::string_view address) {
  constexpr std::size_t kLongest = 2000;
  address = trim(address);
  if (address.empty() || address.size() > kLongest || address.starts_with("javascript:") ||
      address.starts_with("mailto:")) {
    return false;
  }
  if (has_file_ending(without_query(address))) {
    // www.example.doc would be a host, not a file.
    return without_query(address).find('/') != std::string_view::npos ||
           !address.starts_with("www.");
  }
  // download.jsp?fileName=%E5%90%8D%E5%8D%95.xls&id=3
  const std::size_t query = address.find('?');
  if (query == std::string_view::npos) return false;
  std::string_view rest = address.substr(query + 1);
  while (!rest.empty()) {
    const std::size_t end = rest.find_first_of("&;#");
    if (has_file_ending(rest.substr(0, end))) return true;
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
  return false;
}

std::optional<std::string> attachment_line(std::string_view text) {
  constexpr std::size_t kLongest = 300;
  const std::string line = tidy_text(text);
  if (line.size() > kLongest || !line.starts_with("附件") || !has_file_ending(line)) {
    return std::nullopt;
  }
  std::string_view name = std::string_view(line).substr(std::string_view("附件").size());
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(name, at);
    constexpr std::u32string_view kBetween = U"0123456789:：. 、一二三四五六七八九十下载";
    if (kBetween.find(c) == std::u32string_view::npos) {
      name = name.substr(start);
      break;
    }
  }
  return std::string(name);
}

std::string file_name_of(std::string_view address) {
  const std::string_view path = without_query(trim(address));
  const std::size_t slash = path.rfind('/');
  return clean_text(
      decode_percent(slash == std::string_view::npos ? path : path.substr(slash + 1)));
}

}  // namespace zhengbao
