#include "extract/extract.h"

#include <gtest/gtest.h>

#include "extract/registry.h"

namespace zhengbao {
namespace {

std::string refusal(std::string bytes) {
  const auto document = extract(make_source("file", std::move(bytes)));
  return document ? "read"
                  : std::string(error_code_name(document.error().code)) + ": " +
                        document.error().message;
}

TEST(Extract, NamesWhatItCannotRead) {
  EXPECT_EQ(refusal(""), "unsupported: the file is empty");
  EXPECT_EQ(refusal("PK\x03\x04"),
            "unsupported: the file is a zip package (OFD, DOCX, XLSX …), which cannot be read yet");
  EXPECT_EQ(refusal("\x89PNG\r\n\x1A\n"), "damaged: the picture cannot be read");
  EXPECT_EQ(refusal("GIF89a"),
            "unsupported: pictures of this format cannot be read; PNG, JPEG and TIFF can");
  EXPECT_EQ(refusal("<?xml version='1.0'?><!DOCTYPE b [<!ENTITY a 'x'>]><b>&a;</b>"),
            "unsupported: the file is an XML document, which cannot be read yet");
  EXPECT_EQ(refusal("\x01\x02\x03\x04"),
            "unsupported: the file is of an unknown format, which cannot be read yet");
}

TEST(ReadPagePicture, NeedsPagesThatArePictures) {
  const auto text = read_page_picture(make_source("a.txt", "一段文字"), 1);
  ASSERT_FALSE(text);
  EXPECT_EQ(text.error().code, ErrorCode::unsupported);
  EXPECT_EQ(text.error().message, "the file is plain text, whose pages are no pictures");
}

TEST(Registry, HasOneReaderForEachFormat) {
  for (const FormatReader& row : format_readers()) {
    EXPECT_EQ(find_reader(row.type), &row);
    EXPECT_NE(row.read, nullptr);
  }
  EXPECT_EQ(find_reader(MediaType::unknown), nullptr);
}

}  // namespace
}  // namespace zhengbao
