#include "extract/pdf/text_repair.h"

#include <algorithm>
#include <bitset>
#include <string_view>
#include <vector>

#include "core/text.h"
#include "extract/language/han_statistics.h"
#include "extract/language/text_quality.h"
#include "extract/pdf/byte_charset.h"
#include "extract/pdf/page_fonts.h"

namespace zhengbao {
namespace {

// Bytes A0A1 to A0FE of GBK in order. Founder's encoding has a second Latin
// alphabet there, ASCII with the high bit set; the ideographs GBK has in the
// row are hardly ever written.
constexpr std::u16string_view kRowA0 =
    u"牎牏牐牑牓牔牕牗牘牚牜牞牠牣牤牥牨牪牫牬牭牰牱牳牴牶牷牸牻牼牽犂犃犅犆犇犈犉犌犎犐犑犓犔犕犖"
    u"犗"
    u"犘犙犚犛犜犝犞犠犡犢犣犤犥犦犧犨犩犪犫犮犱犲犳犵犺犻犼犽犾犿狀狅狆狇狉狊狋狌狏狑狓狔狕狖狘狚"
    u"狛";
constexpr char32_t kFirstOfRow = 0x21;

// Fewer glyphs are no evidence; chance does not make all of them fit.
constexpr std::size_t kLeastGlyphs = 3;
constexpr std::size_t kLeastKinds = 3;
constexpr std::size_t kLeastHighBytes = 4;
constexpr double kFitting = 0.95;
constexpr double kHighByteShare = 0.5;

// 0 when `c` is not in the row.
char32_t latin_of_row_a0(char32_t c) {
  if (c < kRowA0.front() || c > kRowA0.back()) return 0;
  const auto place = std::lower_bound(kRowA0.begin(), kRowA0.end(), static_cast<char16_t>(c));
  if (place == kRowA0.end() || *place != c) return 0;
  return kFirstOfRow + static_cast<char32_t>(place - kRowA0.begin());
}

char32_t with_bytes_exchanged(char32_t c) { return (c & 0xFF) << 8 | c >> 8; }

// Letters of ordinary text, told without their neighbours.
bool is_usual(char32_t c) {
  return (c >= 0x20 && c < 0x7F) || is_counted_han(c) || is_kana(c) || (c > 0x3000 && c < 0x3018) ||
         (c > 0xFF00 && c < 0xFF5F);
}

struct FontSigns {
  std::size_t glyphs = 0;
  std::size_t han = 0;
  std::size_t row_a0 = 0;
  std::size_t usual = 0;
  std::size_t usual_exchanged = 0;
  std::size_t high_bytes = 0;  // drawn with a byte from 80 on and shown as Latin or not at all
  std::bitset<128> kinds;      // of characters, by their low bits

  // Signs the fonts have besides their letters do not speak against it.
  bool is_row_a0() const { return row_a0 >= kLeastGlyphs && row_a0 == han; }
  bool is_exchanged() const {
    const auto all = static_cast<double>(glyphs);
    return glyphs > kLeastGlyphs && kinds.count() >= kLeastKinds &&
           static_cast<double>(usual_exchanged) >= kFitting * all && usual * 2 < glyphs;
  }
  bool is_double_byte() const {
    return high_bytes >= kLeastHighBytes &&
           static_cast<double>(high_bytes) >= kHighByteShare * static_cast<double>(glyphs);
  }
  bool is_any() const { return is_row_a0() || is_exchanged() || is_double_byte(); }
};

void count(char32_t c, std::uint8_t byte, FontSigns& signs) {
  ++signs.glyphs;
  if (byte >= 0x80 && (c < 0x100 || (c >= 0x2000 && c < 0x2200) || is_impossible(c))) {
    ++signs.high_bytes;
  }
  if (c < 0x100) {
    ++signs.usual;
    return;
  }
  signs.kinds.set((c ^ c >> 8) & 0x7F);
  if (is_han(c)) ++signs.han;
  if (latin_of_row_a0(c) != 0) ++signs.row_a0;
  if (is_usual(c)) ++signs.usual;
  if (c < 0x10000 && is_usual(with_bytes_exchanged(c))) ++signs.usual_exchanged;
}

class Repair {
 public:
  Repair(PageContent& page, std::span<const std::uint8_t> bytes)
      : page_(page), bytes_(bytes), fonts_(fonts_of(page)), signs_(fonts_.count) {}

  void run() {
    for (std::size_t i = 0; i < page_.glyphs.size(); ++i) {
      count(page_.glyphs[i].code, byte_of(i), signs_[font_of(page_.glyphs[i])]);
    }
    for (std::uint32_t font = 0; font < fonts_.count; ++font) {
      if (signs_[font].is_any()) repair(font);
    }
    if (page_.repaired == 0) return;
    std::erase_if(page_.glyphs, [](const Glyph& glyph) { return glyph.code == 0; });
    page_.unmapped = static_cast<std::size_t>(
        std::count_if(page_.glyphs.begin(), page_.glyphs.end(), [](const Glyph& glyph) {
          return glyph.code == kReplacementCharacter || is_private_use(glyph.code);
        }));
  }

 private:
  std::uint32_t font_of(const Glyph& glyph) const { return fonts_.of_style[glyph.style]; }
  std::uint8_t byte_of(std::size_t i) const { return i < bytes_.size() ? bytes_[i] : 0; }

  void repair(std::uint32_t font) {
    if (signs_[font].is_double_byte()) {
      decode_bytes(font);
      return;
    }
    const bool is_row_a0 = signs_[font].is_row_a0();
    for (Glyph& glyph : page_.glyphs) {
      if (font_of(glyph) != font || glyph.code < 0x100 || glyph.code > 0xFFFF) continue;
      const char32_t meant =
          is_row_a0 ? latin_of_row_a0(glyph.code) : with_bytes_exchanged(glyph.code);
      if (meant == 0) continue;
      glyph.code = meant;
      ++page_.repaired;
    }
  }

  void decode_bytes(std::uint32_t font) {
    std::vector<std::size_t> places;
    std::vector<std::uint8_t> drawn;
    for (std::size_t i = 0; i < page_.glyphs.size(); ++i) {
      if (font_of(page_.glyphs[i]) != font || byte_of(i) == 0) continue;
      places.push_back(i);
      drawn.push_back(byte_of(i));
    }
    std::size_t at = 0;
    for (const DecodedByte& decoded : decode_double_bytes(drawn)) {
      Glyph& glyph = page_.glyphs[places[at]];
      if (decoded.length == 2) {
        Glyph& second_half = page_.glyphs[places[at + 1]];
        glyph.box = join(glyph.box, second_half.box);
        second_half.code = 0;
      }
      glyph.code = decoded.code;
      at += static_cast<std::size_t>(decoded.length);
      ++page_.repaired;
    }
  }

  PageContent& page_;
  std::span<const std::uint8_t> bytes_;
  PageFonts fonts_;
  std::vector<FontSigns> signs_;
};

}  // namespace

void repair_text(PageContent& page, std::span<const std::uint8_t> bytes) {
  if (!page.glyphs.empty()) Repair(page, bytes).run();
}

}  // namespace zhengbao
