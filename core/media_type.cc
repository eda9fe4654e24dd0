#include "core/media_type.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "core/ascii.h"
#include "core/charset.h"
#include "core/text.h"

namespace zhengbao {
namespace {

constexpr std::size_t kSample = 64 * 1024;

struct TypeName {
  MediaType type;
  std::string_view name;
};

constexpr std::array<TypeName, 8> kTypeNames = {{
    {MediaType::unknown, "application/octet-stream"},
    {MediaType::pdf, "application/pdf"},
    {MediaType::html, "text/html"},
    {MediaType::text, "text/plain"},
    {MediaType::zip, "application/zip"},
    {MediaType::ole, "application/x-ole-storage"},
    {MediaType::xml, "application/xml"},
    {MediaType::image, "image/*"},
}};

struct Magic {
  std::string_view bytes;
  MediaType type;
  std::string_view name = {};  // of the format, where the type has several
};

constexpr std::array<Magic, 13> kMagic = {{
    {"PK\x03\x04", MediaType::zip},
    {"PK\x05\x06", MediaType::zip},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", MediaType::ole},
    {"\x89PNG\r\n\x1A\n", MediaType::image, "image/png"},
    {"\xFF\xD8\xFF", MediaType::image, "image/jpeg"},
    {"GIF87a", MediaType::image, "image/gif"},
    {"GIF89a", MediaType::image, "image/gif"},
    {std::string_view("II*\0", 4), MediaType::image, "image/tiff"},
    {std::string_view("MM\0*", 4), MediaType::image, "image/tiff"},
    {std::string_view("\0\0\0\x0CjP  ", 8), MediaType::image, "image/jp2"},
    {"\x97JB2\r\n\x1A\n", MediaType::image, "image/x-jbig2"},
    {"\x97\x4A\x42\x32", MediaType::image, "image/x-jbig2"},
    {"8BPS", MediaType::image, "image/vnd.adobe.photoshop"},
}};

// The magic number that `head` begins with; nothing where it begins with none.
Magic find_magic(std::string_view head) {
  // Readers accept rubbish before the header (PDF 1.7, H.3 note 13).
  if (head.substr(0, 1024).find("%PDF-") != std::string_view::npos) return {{}, MediaType::pdf};
  for (const Magic& magic : kMagic) {
    if (head.starts_with(magic.bytes)) return magic;
  }
  if (head.starts_with("RIFF") && head.size() >= 12 && head.substr(8, 4) == "WEBP") {
    return {{}, MediaType::image, "image/webp"};
  }
  // "BM" alone could begin a word: the reserved bytes of the header are zero.
  if (head.starts_with("BM") && head.size() > 26 &&
      head.substr(6, 4) == std::string_view("\0\0\0\0", 4)) {
    return {{}, MediaType::image, "image/bmp"};
  }
  return {{}, MediaType::unknown};
}

bool is_html_element(std::string_view name) {
  static constexpr std::array<std::string_view, 40> kElements = {
      "a",      "article", "b",      "base",     "body",  "br",    "center", "div",   "dl",   "em",
      "font",   "form",    "frame",  "frameset", "h1",    "h2",    "h3",     "h4",    "head", "hr",
      "html",   "i",       "iframe", "img",      "li",    "link",  "meta",   "ol",    "p",    "pre",
      "script", "section", "span",   "strong",   "style", "table", "td",     "title", "tr",   "ul"};
  return std::ranges::find(kElements, name) != kElements.end();
}

// The name of the tag that opens at `offset`, or nothing.
std::string_view tag_name(std::string_view lowercase, std::size_t offset) {
  if (offset >= lowercase.size() || lowercase[offset] != '<') return {};
  std::size_t end = offset + 1;
  while (end < lowercase.size() && std::isalnum(static_cast<unsigned char>(lowercase[end])) != 0) {
    ++end;
  }
  if (end == offset + 1 || end >= lowercase.size()) return {};
  const char next = lowercase[end];
  const bool ends =
      next == '>' || next == '/' || std::isspace(static_cast<unsigned char>(next)) != 0;
  return ends ? lowercase.substr(offset + 1, end - offset - 1) : std::string_view{};
}

// The text behind leading white space, comments and the XML declaration.
std::string_view without_prolog(std::string_view text) {
  while (true) {
    text = trim(text);
    std::string_view closing;
    if (text.starts_with("<!--"))
      closing = "-->";
    else if (text.starts_with("<?"))
      closing = "?>";
    else
      return text;
    const std::size_t end = text.find(closing);
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + closing.size());
  }
}

struct MarkupCount {
  int elements = 0;
  std::size_t text_before = 0;  // bytes in front of the first element
};

MarkupCount count_markup(std::string_view lowercase) {
  MarkupCount count;
  for (std::size_t at = lowercase.find('<'); at != std::string_view::npos;
       at = lowercase.find('<', at + 1)) {
    if (!is_html_element(tag_name(lowercase, at))) continue;
    if (count.elements++ == 0) count.text_before = trim(lowercase.substr(0, at)).size();
  }
  return count;
}

bool looks_like_html(std::string_view lowercase, std::string_view name) {
  const std::string_view start = without_prolog(lowercase);
  if (start.starts_with("<!doctype"))
    return start.substr(9, 64).find("html") != std::string_view::npos;
  if (is_html_element(tag_name(start, 0))) return true;
  if (trim(lowercase).starts_with("<?xml")) return false;
  // A text that quotes a tag somewhere is a text; one that has markup from its
  // first lines on is a page without head.
  constexpr std::size_t kMaxTextBefore = 512;
  const MarkupCount count = count_markup(lowercase);
  const bool named_html = name.ends_with(".html") || name.ends_with(".htm") ||
                          name.ends_with(".shtml") || name.ends_with(".xhtml");
  if (named_html) return count.elements > 0;
  return count.elements >= 3 && count.text_before <= kMaxTextBefore;
}

bool looks_like_xml(std::string_view lowercase, std::string_view name) {
  if (trim(lowercase).starts_with("<?xml")) return true;
  const std::string_view start = without_prolog(lowercase);
  if (start.starts_with("<!doctype") || start.starts_with("<!element")) return true;
  if (!start.starts_with("<")) return false;
  const std::string_view first_tag = start.substr(0, start.find('>'));
  return first_tag.find("xmlns") != std::string_view::npos || name.ends_with(".xml") ||
         (tag_name(start, 0).size() > 1 && start.find("</") != std::string_view::npos);
}

bool is_plain_text(const DecodedText& decoded, std::size_t byte_count) {
  for (const char c : decoded.text) {
    const auto byte = static_cast<unsigned char>(c);
    // End-of-file marks of DOS (0x1A) and form feeds stand in real texts.
    if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' &&
        byte != 0x1A) {
      return false;
    }
    if (byte == 0x7F) return false;
  }
  // The sample may end inside a character.
  return decoded.replaced <= 1 + byte_count / 1000;
}

}  // namespace

MediaType sniff_media_type(std::string_view bytes, std::string_view name) {
  const std::string_view head = bytes.substr(0, kSample);
  if (head.empty()) return MediaType::unknown;
  if (const MediaType type = find_magic(head).type; type != MediaType::unknown) return type;

  const DecodedText decoded = decode_text(head, {});
  const std::string lowercase = in_small(decoded.text);
  const std::string lower_name = in_small(name);
  if (looks_like_html(lowercase, lower_name)) return MediaType::html;
  if (looks_like_xml(lowercase, lower_name)) return MediaType::xml;
  return is_plain_text(decoded, head.size()) ? MediaType::text : MediaType::unknown;
}

std::string_view media_type_name(MediaType type, std::string_view head) {
  if (type == MediaType::image) {
    if (const Magic magic = find_magic(head); !magic.name.empty()) return magic.name;
  }
  const auto row = std::ranges::find(kTypeNames, type, &TypeName::type);
  return row != kTypeNames.end() ? row->name : kTypeNames.front().name;
}

}  // namespace zhengbao
