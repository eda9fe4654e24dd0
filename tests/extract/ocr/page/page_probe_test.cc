#include "extract/ocr/page/page_probe.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <string_view>
#include <vector>

#include "extract/ocr/models/type_face.h"
#include "tests/extract/ocr/drawn_line.h"

namespace zhengbao {
namespace {

// Lines of text below each other, a character to 40 pixels.
PageImage draw_page(const std::vector<std::u32string_view>& lines) {
  constexpr int kStep = 40;
  constexpr int kEm = 36;
  TypeFace face = TypeFace::load("AR PL UMing CN").value();
  PageImage image = blank_page(1000, 100 + 2 * kStep * static_cast<int>(lines.size()));
  for (std::size_t row = 0; row < lines.size(); ++row) {
    for (std::size_t i = 0; i < lines[row].size(); ++i) {
      draw_sign(image.pixels.get(), face, lines[row][i], kEm, 80 + kStep * static_cast<int>(i),
                80 + 2 * kStep * static_cast<int>(row));
    }
  }
  return image;
}

PageProbe probe(const PageImage& image) {
  ModelShelf shelf;
  ReadingModels models;
  models.chinese = shelf.model("chi_sim").value();
  const PageAttempt page = prepare_attempt(image, 0);
  return probe_page(page, longest_lines(page, image, {}), models);
}

constexpr std::u32string_view kText = U"各县人民政府要加强对渡口安全工作的领导";
// No model reads these as text.
constexpr std::u32string_view kDrawing = U"※◎▲◇★☆◆○□△▽※◎▲◇★☆◆○□△";

TEST(PageProbeTest, IsThatOfTheLinesInTheMiddle) {
  EXPECT_FALSE(may_be_turned(probe(draw_page({kText, kText, kDrawing}))));
}

TEST(PageProbeTest, OfAPageThatIsNoTextMayBeTurned) {
  EXPECT_TRUE(may_be_turned(probe(draw_page({kDrawing, kText, kDrawing}))));
}

ReadCharacter read_as(char32_t code, float confidence) {
  return {.readings = {{code, confidence / 100}}, .confidence = confidence};
}

// Four lines of text on their side, of which `first` was read as they are; how far they
// are turned then.
int turns_after(PageProbe first) {
  ModelShelf shelf;
  ReadingModels models;
  models.chinese = shelf.model("chi_sim").value();
  PageImage image = draw_page({kText, kText, kText, kText});
  image.pixels.reset(pixRotateOrth(image.pixels.get(), 1));
  std::swap(image.page_width, image.page_height);
  PageAttempt page = prepare_attempt(image, 0);
  page.lines.clear();
  (void)turn_upright(image, page, std::move(first), models);
  return page.turns;
}

TEST(PageProbeTest, TurnsAPageOfWhichFarMoreReadsWellAnotherWay) {
  const std::vector<ReadCharacter> chance(4, read_as(U'E', 91.5F));
  EXPECT_EQ(turns_after({91.5F, {{0, chance}}}), 3);
  const std::vector<ReadCharacter> much(40, read_as(U'王', 91.5F));
  EXPECT_EQ(turns_after({91.5F, {{0, much}}}), 0);
}

}  // namespace
}  // namespace zhengbao
