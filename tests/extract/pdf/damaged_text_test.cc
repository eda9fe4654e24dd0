// Text layers that lie, each in its way: what comes of them without a recogniser.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "tests/extract/pdf_writer.h"
#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

using testing::PdfWriter;

constexpr std::string_view kNotice =
    "各县人民政府，市政府各部门：城区绿道建设方案已经市政府常务会议研究同意，现印发给你们，请结合"
    "实际认真组织实施。各地要落实建设资金，优先安排沿河路段，严禁占用农田。建立巡查养护考核制度，"
    "对进度滞后的单位进行约谈。办公室设在市住房城乡建设局，由分管副市长任组长。专项规划编制工作"
    "应当明确线路走向和投资规模，并向社会公布。";

std::string utf16(const std::u32string& text) {
  std::string out;
  char digits[8];
  for (const char32_t c : text) {
    std::snprintf(digits, sizeof digits, "%04X", static_cast<unsigned>(c));
    out += digits;
  }
  return out;
}

// A page that draws `text`, a character a code, from the code `first` on in the order of
// their first use, in lines of thirty; its font says that the character c is
// `called(c)`.
std::string page_calling(std::string_view text,
                         const std::function<std::u32string(char32_t)>& called,
                         char32_t first = 256) {
  std::u32string known;
  std::string map;
  std::string content = "BT /D 12 Tf 14 TL 50 700 Td ";
  std::string line;
  std::size_t count = 0;
  for (const char32_t c : to_utf32(text)) {
    std::size_t place = known.find(c);
    if (place == std::u32string::npos) {
      place = known.size();
      known += c;
      map += "<" + utf16({first + static_cast<char32_t>(place)}) + "><" + utf16(called(c)) + ">\n";
    }
    line += utf16({first + static_cast<char32_t>(place)});
    if (++count % 30 == 0) content += "<" + std::exchange(line, {}) + "> Tj T* ";
  }
  content += "<" + line + "> Tj ET";
  PdfWriter writer;
  const int cmap = writer.add_stream(
      "", "begincmap 1 begincodespacerange <0000><FFFF> endcodespacerange\n" +
              std::to_string(known.size()) + " beginbfchar\n" + map + "endbfchar endcmap");
  const int descendant = writer.add(
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)"
      "/Ordering(Identity)/Supplement 0>>/DW 1000>>");
  const int font = writer.add(
      "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[" +
      PdfWriter::reference(descendant) + "]/ToUnicode " + PdfWriter::reference(cmap) + ">>");
  writer.add_page(content, {}, "/Font<</D " + PdfWriter::reference(font) + ">>");
  return writer.bytes();
}

Document read_calling(std::string_view text,
                      const std::function<std::u32string(char32_t)>& called) {
  return read_bytes(page_calling(text, called), "a.pdf");
}

bool is_garbled(const Document& document) {
  return has_diagnostic(document, "text-layer-garbled") && document.pages[0].confidence < 0.5;
}

TEST(DamagedText, ATrueMapIsGood) {
  const Document document = read_calling(kNotice, [](char32_t c) { return std::u32string(1, c); });
  EXPECT_TRUE(document.diagnostics.empty());
  EXPECT_EQ(document_text(document), kNotice);
}

TEST(DamagedText, CharactersAFixedWayOnAreGarbled) {
  for (const int way : {-31, -1, 1, 3, 7, 31, 256}) {
    const Document document = read_calling(kNotice, [&](char32_t c) {
      return std::u32string(1, static_cast<char32_t>(static_cast<int>(c) + way));
    });
    EXPECT_TRUE(is_garbled(document)) << way;
  }
}

// As when the list of a font's characters has lost one.
TEST(DamagedText, CharactersThatAreOthersOfTheTextAreGarbled) {
  std::u32string sorted = to_utf32(kNotice);
  std::ranges::sort(sorted);
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  const Document document = read_calling(kNotice, [&](char32_t c) {
    return std::u32string(1, sorted[(sorted.find(c) + 1) % sorted.size()]);
  });
  EXPECT_TRUE(is_garbled(document));
}

TEST(DamagedText, OneCharacterForAllIsGarbled) {
  EXPECT_TRUE(is_garbled(read_calling(kNotice, [](char32_t) { return U"政"; })));
}

TEST(DamagedText, BlanksForAllAreGarbled) {
  EXPECT_TRUE(is_garbled(read_calling(kNotice, [](char32_t) { return U" "; })));
}

TEST(DamagedText, BlanksForDigitsAreUnknownCharacters) {
  const Document document = read_calling("青岚市人民政府2019年3月28日印发", [](char32_t c) {
    return c < 0x80 ? std::u32string(U" ") : std::u32string(1, c);
  });
  EXPECT_EQ(document_text(document),
            "青岚市人民政府\uFFFD\uFFFD\uFFFD\uFFFD年\uFFFD月\uFFFD\uFFFD日印发");
  EXPECT_TRUE(has_diagnostic(document, "text-layer-garbled"));
}

// As programs write it that lack a character: its code is none, and so its glyph.
TEST(DamagedText, TheBoxForWhatAFontLacksIsNoCharacter) {
  const std::string bytes = page_calling(
      "佛山纸箱", [](char32_t c) { return std::u32string(1, c); }, 0);
  EXPECT_EQ(document_text(read_bytes(bytes, "a.pdf")), "\uFFFD山纸箱");
}

TEST(DamagedText, ASpaceOfAFontIsASpace) {
  const Document document =
      read_calling("Water fund 2019", [](char32_t c) { return std::u32string(1, c); });
  EXPECT_TRUE(document.diagnostics.empty());
}

TEST(DamagedText, ExchangedDigitsShowByTheirDates) {
  const auto exchanged = [](char32_t c) {
    constexpr std::u32string_view kDigits = U"7385016294";
    return std::u32string(1, c >= U'0' && c <= U'9' ? kDigits[c - U'0'] : c);
  };
  EXPECT_TRUE(
      has_diagnostic(read_calling("2019年印发，2020年3月18日至2021年6月30日实施", exchanged),
                     "text-layer-garbled"));
  EXPECT_FALSE(has_diagnostic(read_calling("上下5000年，2020年3月18日至2021年6月30日展出",
                                           [](char32_t c) { return std::u32string(1, c); }),
                              "text-layer-garbled"));
}

TEST(DamagedText, ACharacterMappedTwiceIsOne) {
  const Document document = read_calling(kNotice, [](char32_t c) { return std::u32string(2, c); });
  EXPECT_EQ(document_text(document), kNotice);
}

TEST(DamagedText, BytesOfGbkMappedToLatinAreDecoded) {
  // 全世界无产者联合起来 and the Latin letters of its bytes.
  constexpr std::u32string_view kLatin = U"È«ÊÀ½çÎÞ²úÕßÁªºÏÆðÀ´";
  const std::u32string text = U"全世界无产者联合起来";
  const Document document = read_calling(to_utf8(text), [&](char32_t c) {
    return std::u32string(kLatin.substr(2 * text.find(c), 2));
  });
  EXPECT_EQ(document_text(document), "全世界无产者联合起来");
}

TEST(DamagedText, RadicalsAreTheirIdeographs) {
  const Document document = read_calling("文日人工方", [](char32_t c) {
    constexpr std::u32string_view kIdeographs = U"文日人工方";
    constexpr std::u32string_view kRadicals = U"⽂⽇⼈⼯⽅";
    return std::u32string(1, kRadicals[kIdeographs.find(c)]);
  });
  EXPECT_EQ(document_text(document), "文日人工方");
}

TEST(DamagedText, GlyphNumbersOfManyScriptsAreGarbled) {
  char32_t next = 0x5D0;
  const Document document = read_calling(kNotice, [&](char32_t) {
    return std::u32string(1, next += 0x47);  // Hebrew, Arabic, Devanagari, Bengali, …
  });
  EXPECT_TRUE(is_garbled(document));
}

TEST(DamagedText, CharactersDrawnInAnyOrderAreGood) {
  std::string content;
  const std::u32string text = to_utf32(kNotice).substr(0, 90);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t at = i * 37 % text.size();
    content += testing::show(to_utf8(text.substr(at, 1)), 50 + 12 * static_cast<int>(at % 30),
                             700 - 14 * static_cast<int>(at / 30), 12);
  }
  PdfWriter writer;
  writer.add_page(content);
  const Document document = read_bytes(writer.bytes(), "a.pdf");
  EXPECT_TRUE(document.diagnostics.empty());
  EXPECT_EQ(document_text(document), to_utf8(text));
}

TEST(DamagedText, TextWithoutInkBesideOtherTextIsLeftOut) {
  PdfWriter writer;
  writer.add_page(testing::show("关于开展绿道建设的通知", 50, 700) + "3 Tr " +
                  testing::show("另一页的文字", 50, 650));
  const Document document = read_bytes(writer.bytes(), "a.pdf");
  EXPECT_EQ(document_text(document), "关于开展绿道建设的通知");
  EXPECT_TRUE(has_diagnostic(document, "text-invisible"));
}

TEST(DamagedText, TextWithoutInkOnAnEmptyPageStays) {
  PdfWriter writer;
  writer.add_page("3 Tr " + testing::show("关于开展绿道建设的通知", 50, 700));
  EXPECT_EQ(document_text(read_bytes(writer.bytes(), "a.pdf")), "关于开展绿道建设的通知");
}

TEST(DamagedText, WhiteTextOnWhitePaperIsLeftOut) {
  PdfWriter writer;
  writer.add_page(
      "BT /L 12 Tf 50 700 Td (Notice of the water fund) Tj ET 1 g "
      "BT /L 12 Tf 50 600 Td (cheap words for robots) Tj ET");
  const Document document = read_bytes(writer.bytes(), "a.pdf");
  EXPECT_EQ(document_text(document), "Notice of the water fund");
  EXPECT_TRUE(has_diagnostic(document, "text-invisible"));
}

TEST(DamagedText, WhiteTextOnAGroundStays) {
  PdfWriter writer;
  // The ground is no rectangle: it shows only in the picture.
  writer.add_page(
      "0 0 0.6 rg 40 590 m 400 590 l 420 610 l 400 630 l 40 630 l h f 1 g "
      "BT /L 12 Tf 50 605 Td (Notice of the water fund) Tj ET");
  EXPECT_EQ(document_text(read_bytes(writer.bytes(), "a.pdf")), "Notice of the water fund");
}

TEST(DamagedText, AShortWhiteWordOnAGroundStays) {
  PdfWriter writer;
  writer.add_page(
      "0 0 0.6 rg 40 590 m 70 590 l 75 610 l 70 630 l 40 630 l h f 1 g "
      "BT /L 12 Tf 50 605 Td (No) Tj ET");
  EXPECT_EQ(document_text(read_bytes(writer.bytes(), "a.pdf")), "No");
}

// A page that shows a text and then an image of one pixel as large as itself.
Document read_covered(const std::string& image_entries, const std::string& before = {}) {
  PdfWriter writer;
  const int mask = writer.add_stream(
      "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", "k");
  const std::string soft = "/SMask " + PdfWriter::reference(mask);
  const int image = writer.add_stream(
      "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8" +
          (image_entries == "soft" ? soft : image_entries),
      "w");
  writer.add_page(
      before + testing::show("关于开展绿道建设的通知", 50, 700) + " q 600 0 0 800 0 0 cm /I Do Q",
      {}, "/XObject<</I " + PdfWriter::reference(image) + ">>");
  return read_bytes(writer.bytes(), "a.pdf");
}

TEST(DamagedText, TextUnderAnImageIsHidden) {
  const Document document = read_covered("");
  EXPECT_EQ(document_text(document), "关于开展绿道建设的通知");
  EXPECT_TRUE(has_diagnostic(document, "text-invisible"));
  EXPECT_LT(document.pages[0].confidence, 0.7);
}

TEST(DamagedText, TextUnderATransparentImageIsGood) {
  const Document document = read_covered("soft");
  EXPECT_FALSE(has_diagnostic(document, "text-invisible"));
  EXPECT_EQ(document.pages[0].confidence, 1);
}

}  // namespace
}  // namespace zhengbao
