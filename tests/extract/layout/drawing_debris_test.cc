#include "extract/layout/drawing_debris.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zhengbao {
namespace {

TextLine line(std::u32string text, float left, float top, float size, float confidence) {
  TextLine made;
  made.box = {left, top, left + size * static_cast<float>(text.size()), top + size};
  made.text = std::move(text);
  made.size = size;
  made.confidence = confidence;
  made.origin = TextOrigin::ocr;
  return made;
}

PageLines page_of(std::vector<TextLine> lines) {
  PageLines page;
  page.width = 600;
  page.height = 800;
  page.lines = std::move(lines);
  return page;
}

std::vector<TextLine> with_text(std::vector<TextLine> lines) {
  for (int i = 0; i < 4; ++i) {
    lines.insert(lines.begin(), line(U"全市渡口自七月一日起调整班次并公布时刻表", 250,
                                     100 + 20 * static_cast<float>(i), 10, 0.99F));
  }
  return lines;
}

std::size_t charts(PageLines page) {
  set_debris_apart(page);
  return static_cast<std::size_t>(std::ranges::count(page.lines, LineRole::chart, &TextLine::role));
}

std::vector<TextLine> debris() {
  return {line(U"一", 60, 100, 45, 0.8F), line(U"/", 110, 120, 20, 0.6F),
          line(U"N", 90, 160, 25, 0.7F), line(U"本", 120, 170, 4, 0.8F)};
}

TEST(DrawingDebris, IsSetApartBehindTheText) {
  PageLines page = page_of(with_text(debris()));
  set_debris_apart(page);
  EXPECT_EQ(page.lines[3].role, LineRole::body);
  EXPECT_EQ(page.lines[4].role, LineRole::chart);
  EXPECT_EQ(charts(page_of(with_text(debris()))), 4U);
}

TEST(DrawingDebris, TakesTheLabelsAmongIt) {
  auto lines = debris();
  lines.push_back(line(U"水位", 85, 140, 10, 0.99F));
  EXPECT_EQ(charts(page_of(with_text(lines))), 5U);
  lines.push_back(line(U"上游", 500, 140, 10, 0.99F));  // the legend, beside text
  EXPECT_EQ(charts(page_of(with_text(lines))), 5U);
  EXPECT_EQ(charts(page_of(lines)), 6U);
}

TEST(DrawingDebris, AListOfShortWordsIsNone) {
  std::vector<TextLine> list;
  for (int i = 0; i < 6; ++i) {
    list.push_back(line(U"合计", 60, 100 + 20 * static_cast<float>(i), 10, 0.7F));
  }
  EXPECT_EQ(charts(page_of(with_text(list))), 0U);
}

TEST(DrawingDebris, SureCharactersOfAnySizeAreNone) {
  auto title = debris();
  for (TextLine& one : title) one.confidence = 0.97F;
  EXPECT_EQ(charts(page_of(with_text(title))), 0U);
}

TEST(DrawingDebris, TextThatWasNotRecognisedIsNone) {
  auto drawn = debris();
  for (TextLine& one : drawn) one.origin = TextOrigin::text;
  EXPECT_EQ(charts(page_of(with_text(drawn))), 0U);
}

}  // namespace
}  // namespace zhengbao
