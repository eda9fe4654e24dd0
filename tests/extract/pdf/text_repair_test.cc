#include "extract/pdf/text_repair.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/text.h"
#include "extract/pdf/font_table.h"
#include "tests/extract/page_writer.h"

namespace zhengbao {
namespace {

using testing::PageWriter;

std::string text_of(const PageContent& page) {
  std::string text;
  for (const Glyph& glyph : page.glyphs) append_utf8(text, glyph.code);
  return text;
}

// What a page says after repair when every character was drawn with the byte of
// its code, as a simple font draws Latin-1.
PageContent repaired_latin1(std::string_view latin1_as_utf8) {
  PageWriter writer;
  writer.write(latin1_as_utf8, 50, 100);
  std::vector<std::uint8_t> bytes;
  for (const Glyph& glyph : writer.page().glyphs) {
    bytes.push_back(static_cast<std::uint8_t>(glyph.code));
  }
  repair_text(writer.page(), bytes);
  return writer.page();
}

std::string repaired(std::string_view text) {
  PageWriter writer;
  writer.write(text, 50, 100);
  repair_text(writer.page(), {});
  return text_of(writer.page());
}

TEST(TextRepair, ReadsBytesOfGbk) {
  const PageContent page = repaired_latin1("È«ÊÀ½çÎÞ²úÕß£¬ÁªºÏÆðÀ´");
  EXPECT_EQ(text_of(page), "全世界无产者，联合起来");
  EXPECT_EQ(page.repaired, 11U);
  EXPECT_FLOAT_EQ(page.glyphs[1].box.left, 60);
  EXPECT_FLOAT_EQ(page.glyphs[1].box.right, 70);
}

TEST(TextRepair, KeepsAsciiAmongBytesOfGbk) {
  EXPECT_EQ(text_of(repaired_latin1("2019ÄêÖÐ»ªÈËÃñ¹²ºÍ¹ú")), "2019年中华人民共和国");
}

TEST(TextRepair, ReadsBytesOfBig5) {
  EXPECT_EQ(text_of(repaired_latin1("\u00A4\u00A4\u00B5\u00D8\u00A5\u00C1\u00B0\u00EA\u00AC\u0046"
                                    "\u00A9\u00B2")),
            "中華民國政府");
}

TEST(TextRepair, ReadsBytesOfShiftJis) {
  std::u32string shown;
  for (const int byte : {0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0x82, 0xCC, 0x96, 0x40, 0x97,
                         0xA5, 0x82, 0xF0, 0x89, 0xFC, 0x90, 0xB3, 0x82, 0xB7, 0x82, 0xE9}) {
    shown += static_cast<char32_t>(byte);
  }
  EXPECT_EQ(text_of(repaired_latin1(to_utf8(shown))), "日本語の法律を改正する");
}

TEST(TextRepair, LeavesLatinText) {
  for (const std::string_view text :
       {"Élève déjà reçu à l'école", "Příliš žluťoučký", "ÀÉÈÊ", "¿Dónde está? ¡Aquí!"}) {
    PageWriter writer;
    writer.write(text, 50, 100);
    const std::string before = text_of(writer.page());
    EXPECT_EQ(text_of(repaired_latin1(text)), before);
  }
}

TEST(TextRepair, LeavesBytesThatMakeNoWords) {
  EXPECT_EQ(repaired_latin1("ÿþýüûúùø").repaired, 0U);
  EXPECT_EQ(repaired_latin1("È«ÊÀ½çÎÞ²").repaired, 0U);  // half a character is missing
  EXPECT_EQ(repaired_latin1("È«").repaired, 0U);         // too little to tell
}

TEST(TextRepair, ExchangesTheBytesOfUtf16) {
  EXPECT_EQ(repaired("䴀甀氀琀椀挀漀氀漀爀"), "Multicolor");
  EXPECT_EQ(repaired("\u2D4E\u4E53\uBA4E\u116C\u7151\u8C54\uFD56"), "中华人民共和国");
}

TEST(TextRepair, LeavesIdeographsOfRoundCodes) {
  EXPECT_EQ(repaired("一、开展最严格的检查"), "一、开展最严格的检查");
  EXPECT_EQ(repaired("一一一一"), "一一一一");
}

TEST(TextRepair, ReadsTheLatinRowOfFounder) {
  EXPECT_EQ(repaired("犐犆犛"), "ICS");
  EXPECT_EQ(repaired("犲犾犲犮狋狉狅狀犻犮—狊犲犪犾"), "electronic—seal");
}

TEST(TextRepair, LeavesIdeographsOfThatRowAmongOthers) {
  EXPECT_EQ(repaired("犂犁犇奔犬"), "犂犁犇奔犬");
  EXPECT_EQ(repaired("犇犇"), "犇犇");
}

TEST(TextRepair, ReadsDigitsOfTheSignFace) {
  EXPECT_TRUE(is_sign_face("DFHSMincho-W3G014"));
  EXPECT_FALSE(is_sign_face("DFHSMincho-W3"));
  EXPECT_FALSE(is_sign_face("Mincho-G014"));
  const std::string_view names[] = {"emdash", "tilde", "trademark", "scaron",    "guilsinglright",
                                    "oe",     "c157",  "c158",      "Ydieresis", "c160"};
  for (std::size_t i = 0; i < std::size(names); ++i) {
    EXPECT_EQ(digit_of_sign(names[i]), U'0' + static_cast<char32_t>(i)) << names[i];
  }
  for (const std::string_view name : {"", "c", "c150", "c161", "c15x", "comma", "a"}) {
    EXPECT_EQ(digit_of_sign(name), 0U) << name;
  }
}

}  // namespace
}  // namespace zhengbao
