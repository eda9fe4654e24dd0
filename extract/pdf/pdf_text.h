// Text strings of PDF dictionaries: metadata, outline titles, file names.
#pragma once

#include <string>
#include <string_view>

class GooString;

namespace zhengbao {

// A PDF text string as clean UTF-8, at most `max_bytes` of it. UTF-16 and UTF-8
// by their marks; else PDFDocEncoding, unless all bytes beyond ASCII pair up to
// characters of GB2312: programs of Chinese systems write those.
std::string pdf_text(std::string_view string, std::size_t max_bytes = 2000);
std::string pdf_text(const GooString* string, std::size_t max_bytes = 2000);

// "D:20190820093000+08'00'" as ISO 8601 "2019-08-20T09:30:00+08:00", as far as
// it is there; empty when it is no date.
std::string pdf_date(std::string_view string);

}  // namespace zhengbao
