// Which format a file has, told from its content.
#pragma once

#include <string_view>

namespace zhengbao {

enum class MediaType { unknown, pdf, html, text, zip, ole, xml, image };

// Decides from the first bytes (64 KiB are enough); `name` only breaks the tie
// between formats that look alike (a text file named .html).
// - pdf: %PDF- within the first 1024 bytes, as readers accept it
// - html: a doctype, or common elements before any large run of plain text
// - text: decodable text without control characters
// - zip, ole, image: their magic numbers
MediaType sniff_media_type(std::string_view bytes, std::string_view name);

// "application/pdf", "text/html", "text/plain", "application/octet-stream" …
// Of an image `head`, its first bytes, tell which: "image/png"; "image/*" without them.
std::string_view media_type_name(MediaType type, std::string_view head = {});

}  // namespace zhengbao
