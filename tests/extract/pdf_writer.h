// Builds small PDF files inside a test.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/text.h"

namespace zhengbao::testing {

class PdfWriter {
 public:
  PdfWriter() {
    // Object 1 is the catalog and 2 the page tree, filled in by bytes().
    objects_.resize(2);
    latin_ = add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    const int descriptor =
        add("<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0"
            "/Ascent 880/Descent -120/CapHeight 880/StemV 80>>");
    const int descendant =
        add("<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)"
            "/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor " +
            reference(descriptor) + ">>");
    chinese_ =
        add("<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[" +
            reference(descendant) + "]>>");
  }

  static std::string reference(int number) { return std::to_string(number) + " 0 R"; }

  // Adds an object and returns its number.
  int add(std::string body) {
    objects_.push_back(std::move(body));
    return static_cast<int>(objects_.size());
  }
  int add_stream(const std::string& dictionary, const std::string& data) {
    return add("<<" + dictionary + "/Length " + std::to_string(data.size()) + ">>\nstream\n" +
               data + "\nendstream");
  }

  // A page of 600 by 800 points with the fonts /L (Latin) and /C (Chinese).
  // `extra` goes into its dictionary, `resources` into its resources.
  int add_page(const std::string& content, const std::string& extra = {},
               const std::string& resources = {}) {
    const int stream = add_stream("", content);
    pages_.push_back(add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents " +
                         reference(stream) + "/Resources<</Font<</L " + reference(latin_) + "/C " +
                         reference(chinese_) + ">>" + resources + ">>" + extra + ">>"));
    return pages_.back();
  }

  std::string catalog;  // more entries of the catalog
  std::string trailer;  // more entries of the trailer

  std::string bytes() const {
    std::vector<std::string> objects = objects_;
    objects[0] = "<</Type/Catalog/Pages 2 0 R" + catalog + ">>";
    std::string kids;
    for (const int page : pages_) kids += reference(page) + " ";
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages_.size()) + ">>";
    std::string out = "%PDF-1.7\n";
    std::vector<std::size_t> offsets;
    for (std::size_t i = 0; i < objects.size(); ++i) {
      offsets.push_back(out.size());
      out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::size_t xref = out.size();
    out += "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const std::size_t offset : offsets) {
      const std::string digits = std::to_string(offset);
      out += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    }
    out += "trailer\n<</Size " + std::to_string(objects.size() + 1) + "/Root 1 0 R" + trailer +
           ">>\nstartxref\n" + std::to_string(xref) + "\n%%EOF\n";
    return out;
  }

 private:
  std::vector<std::string> objects_;
  std::vector<int> pages_;
  int latin_;
  int chinese_;
};

// Text in UTF-16BE as a hexadecimal PDF string.
inline std::string hex(std::string_view utf8) {
  constexpr char kDigits[] = "0123456789ABCDEF";
  std::string out = "<";
  for (const char32_t c : to_utf32(utf8)) {
    for (int shift = 12; shift >= 0; shift -= 4) out += kDigits[(c >> shift) & 0xF];
  }
  return out + ">";
}

// Content that shows `text` from x, y (PDF coordinates, y up).
inline std::string show(std::string_view text, int x, int y, int size = 10) {
  return "BT /C " + std::to_string(size) + " Tf " + std::to_string(x) + " " + std::to_string(y) +
         " Td " + hex(text) + " Tj ET\n";
}

}  // namespace zhengbao::testing
