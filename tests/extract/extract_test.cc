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
  EXPECT_EQ(refusal("\x89PNG\r\n\x1A\n"),
            "unsupported: the file is an image, which cannot be read yet");
  EXPECT_EQ(refusal("<?xml version='1.0'?><!DOCTYPE b [<!ENTITY a 'x'>]><b>&a;</b>"),
            "unsupported: the file is an XML document, which cannot be read yet");
  EXPECT_EQ(refusal("\x01\x02\x03\x04"),
            "unsupported: the file is of an unknown format, which cannot be read yet");
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
