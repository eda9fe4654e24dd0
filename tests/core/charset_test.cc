#include "core/charset.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

// 青岚市人民政府办公室关于印发通知的 in GB 2312 and in UTF-8.
constexpr std::string_view kGb =
    "\xC7\xE0\xE1\xB0\xCA\xD0\xC8\xCB\xC3\xF1\xD5\xFE\xB8\xAE\xB0\xEC\xB9\xAB\xCA\xD2\xB9\xD8"
    "\xD3\xDA\xD3\xA1\xB7\xA2\xCD\xA8\xD6\xAA\xB5\xC4";
constexpr std::string_view kUtf8 = "青岚市人民政府办公室关于印发通知的";

TEST(DecodeText, KeepsUtf8AndDropsItsMark) {
  const DecodedText plain = decode_text(kUtf8, "");
  EXPECT_EQ(plain.text, kUtf8);
  EXPECT_EQ(plain.charset, "UTF-8");
  EXPECT_EQ(plain.replaced, 0u);
  EXPECT_EQ(decode_text("\xEF\xBB\xBF" + std::string(kUtf8), "").text, kUtf8);
}

TEST(DecodeText, ReadsEveryNameOfTheGbFamilyAsGb18030) {
  for (const char* name : {"gb2312", "GBK", "gb_2312-80", " GB18030 ", "cp936"}) {
    const DecodedText decoded = decode_text(kGb, name);
    EXPECT_EQ(decoded.text, kUtf8) << name;
    EXPECT_EQ(decoded.charset, "GB18030") << name;
  }
}

TEST(DecodeText, ReadsCharactersThatOnlyGb18030HasUnderTheNameGb2312) {
  // 镕 is in GBK but not in GB 2312; 㐀 takes four bytes.
  EXPECT_EQ(decode_text(std::string(kGb) + "\xE9\x46\x81\x39\xEE\x39", "gb2312").text,
            std::string(kUtf8) + "镕㐀");
}

TEST(DecodeText, DetectsGb18030WithoutDeclaration) {
  const DecodedText decoded = decode_text("<p>" + std::string(kGb) + "</p>", "");
  EXPECT_EQ(decoded.text, "<p>" + std::string(kUtf8) + "</p>");
  EXPECT_EQ(decoded.charset, "GB18030");
}

TEST(DecodeText, DetectsBig5WithoutDeclaration) {
  // 臺北市政府公報刊登法規命令及行政規則
  const std::string big5 =
      "\xBB\x4F\xA5\x5F\xA5\xAB\xAC\x46\xA9\xB2\xA4\xBD\xB3\xF8\xA5\x5A\xB5\x6E\xAA\x6B\xB3\x57"
      "\xA9\x52\xA5\x4F\xA4\xCE\xA6\xE6\xAC\x46\xB3\x57\xAB\x68";
  const DecodedText decoded = decode_text(big5, "");
  EXPECT_EQ(decoded.text, "臺北市政府公報刊登法規命令及行政規則");
  EXPECT_EQ(decoded.charset, "Big5");
}

TEST(DecodeText, DoesNotBelieveADeclarationTheBytesContradict) {
  EXPECT_EQ(decode_text(kUtf8, "gb2312").text, kUtf8);
  EXPECT_EQ(decode_text(kGb, "utf-8").text, kUtf8);
}

TEST(DecodeText, KeepsTheDeclaredCharsetWhenOneByteInThousandsIsDamaged) {
  std::string bytes;
  for (int i = 0; i < 100; ++i) bytes += kGb;
  bytes += "\xFF\xFF";
  const DecodedText decoded = decode_text(bytes, "gbk");
  EXPECT_EQ(decoded.charset, "GB18030");
  EXPECT_GT(decoded.replaced, 0u);
  EXPECT_TRUE(decoded.text.starts_with(kUtf8));
}

TEST(DecodeText, ReadsUtf16WithAndWithoutMark) {
  EXPECT_EQ(decode_text(std::string_view("\xFF\xFE<\0p\0>\0\x52\x97", 10), "").text, "<p>青");
  EXPECT_EQ(decode_text(std::string_view("<\0p\0>\0\x52\x97", 8), "").text, "<p>青");
  EXPECT_EQ(decode_text(std::string_view("\0<\0p\0>\x97\x52", 8), "").charset, "UTF-16BE");
}

TEST(DecodeText, FallsBackToWindows1252) {
  const DecodedText decoded = decode_text("\xA9 1999", "no-such-charset");
  EXPECT_EQ(decoded.text, "© 1999");
}

TEST(DecodeText, GivesValidUtf8ForRubbish) {
  std::string bytes;
  for (int i = 0; i < 512; ++i) bytes += static_cast<char>(i * 7 + i / 256);
  EXPECT_EQ(decode_text("", "").text, "");
  for (const char* name : {"", "utf-8", "gbk", "big5", "utf-16", "utf-7", "hz"}) {
    EXPECT_NO_FATAL_FAILURE(decode_text(bytes, name)) << name;
  }
}

}  // namespace
}  // namespace zhengbao
