#include "core/media_type.h"

#include <gtest/gtest.h>

#include <set>

#include <string>

namespace zhengbao {
namespace {

TEST(SniffMediaType, EveryBeginningOfAFileIsJudged) {
  const std::string webp("RIFF\x10\0\0\0WEBPVP8 ", 16);
  for (std::size_t size = 0; size < 12; ++size) {
    EXPECT_NE(sniff_media_type(webp.substr(0, size), "a.bin"), MediaType::image) << size;
  }
  EXPECT_EQ(sniff_media_type(webp, "a.bin"), MediaType::image);
}

TEST(SniffMediaType, FindsThePdfHeaderWithinTheFirstKilobyte) {
  EXPECT_EQ(sniff_media_type("%PDF-1.7\n", "a"), MediaType::pdf);
  EXPECT_EQ(sniff_media_type(std::string(1000, ' ') + "%PDF-1.4", "a"), MediaType::pdf);
  EXPECT_NE(sniff_media_type(std::string(1100, ' ') + "%PDF-1.4", "a.pdf"), MediaType::pdf);
}

TEST(SniffMediaType, KnowsMagicNumbersWhateverTheName) {
  EXPECT_EQ(sniff_media_type("PK\x03\x04rest", "report.pdf"), MediaType::zip);
  EXPECT_EQ(sniff_media_type("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a.doc"), MediaType::ole);
  EXPECT_EQ(sniff_media_type("\x89PNG\r\n\x1A\n", "a.html"), MediaType::image);
  EXPECT_EQ(sniff_media_type("\xFF\xD8\xFF\xE0", "a"), MediaType::image);
}

TEST(SniffMediaType, TakesADoctypeOrAnElementAtTheStartAsHtml) {
  EXPECT_EQ(sniff_media_type("\xEF\xBB\xBF\n<!DOCTYPE html><p>x", "a"), MediaType::html);
  EXPECT_EQ(sniff_media_type("<!-- saved --><HTML><p>x", "a"), MediaType::html);
  EXPECT_EQ(sniff_media_type("<div class=\"wrap\"><p>正文</p></div>", "a.txt"), MediaType::html);
  EXPECT_EQ(sniff_media_type("<?xml version=\"1.0\"?><html xmlns=\"x\"><p/></html>", "a"),
            MediaType::html);
}

TEST(SniffMediaType, ReadsUtf16Markup) {
  EXPECT_EQ(sniff_media_type(std::string_view("\xFF\xFE<\0p\0>\0\x52\x97", 10), "a"),
            MediaType::html);
}

TEST(SniffMediaType, DoesNotTakeATextThatQuotesATagAsHtml) {
  EXPECT_EQ(sniff_media_type("写网页时用 <p> 表示段落，用 <br> 换行。", "a.txt"), MediaType::text);
  EXPECT_EQ(sniff_media_type("纯文本，没有标记。", "a.html"), MediaType::text);
  EXPECT_EQ(sniff_media_type("正文 <p>一段", "a.html"), MediaType::html);
}

TEST(SniffMediaType, TellsXmlFromHtml) {
  EXPECT_EQ(sniff_media_type("<?xml version=\"1.0\"?><root><p>x</p><p>y</p><p>z</p></root>", "a"),
            MediaType::xml);
  EXPECT_EQ(sniff_media_type("<!DOCTYPE bomb [<!ENTITY a \"1\">]><bomb>&a;</bomb>", "a"),
            MediaType::xml);
  EXPECT_EQ(sniff_media_type("<record><kind>x</kind></record>", "a"), MediaType::xml);
}

TEST(SniffMediaType, TakesDecodableBytesWithoutControlCharactersAsText) {
  EXPECT_EQ(sniff_media_type("索引号: 1\r\n\t正文\n", "a"), MediaType::text);
  EXPECT_EQ(sniff_media_type("\xC7\xE0\xE1\xB0\xCA\xD0\xC8\xCB\xC3\xF1\n", "a"), MediaType::text);
  EXPECT_EQ(sniff_media_type(std::string_view("ab\0\x01\x02", 5), "a.txt"), MediaType::unknown);
  EXPECT_EQ(sniff_media_type("", "a.txt"), MediaType::unknown);
}

TEST(MediaTypeName, DiffersForEveryType) {
  std::set<std::string_view> names;
  for (const MediaType type : {MediaType::unknown, MediaType::pdf, MediaType::html, MediaType::text,
                               MediaType::zip, MediaType::ole, MediaType::xml, MediaType::image}) {
    EXPECT_TRUE(names.insert(media_type_name(type)).second) << media_type_name(type);
  }
}

TEST(MediaTypeName, NamesTheFormatOfAnImage) {
  EXPECT_EQ(media_type_name(MediaType::image, "\x89PNG\r\n\x1A\n...."), "image/png");
  EXPECT_EQ(media_type_name(MediaType::image, "\xFF\xD8\xFF\xE0"), "image/jpeg");
  EXPECT_EQ(media_type_name(MediaType::image, std::string_view("II*\0....", 8)), "image/tiff");
  EXPECT_EQ(media_type_name(MediaType::image, "RIFF....WEBPVP8 "), "image/webp");
  EXPECT_EQ(media_type_name(MediaType::image), "image/*");
  EXPECT_EQ(media_type_name(MediaType::pdf, "\x89PNG\r\n\x1A\n"), "application/pdf");
}

}  // namespace
}  // namespace zhengbao
