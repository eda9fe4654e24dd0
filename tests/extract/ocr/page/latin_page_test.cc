// Pages with Latin letters, read from pictures of samples.
#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <string>

#include "core/text.h"
#include "extract/layout/line_builder.h"
#include "extract/ocr/page/page_recognizer.h"

namespace zhengbao {
namespace {

PageImage load(const char* sample) {
  constexpr float kDpi = 200;
  constexpr float kPoint = 72;
  const std::string path = std::string(ZHENGBAO_SOURCE_DIR "/samples/scan/") + sample;
  const PixPtr read(pixRead(path.c_str()));
  EXPECT_TRUE(read) << path;
  PageImage image;
  if (!read) return image;
  image.pixels.reset(pixConvertTo8(read.get(), 0));
  image.pixels_per_point = kDpi / kPoint;
  image.page_width = static_cast<float>(pixGetWidth(read.get())) * kPoint / kDpi;
  image.page_height = static_cast<float>(pixGetHeight(read.get())) * kPoint / kDpi;
  return image;
}

void turn(PageImage& image, int quarters) {
  image.pixels.reset(pixRotateOrth(image.pixels.get(), quarters));
  if (quarters % 2 != 0) std::swap(image.page_width, image.page_height);
}

PageContent read(const PageImage& image) {
  PageRecognizer recognizer;
  auto content = recognizer.recognize(image, {});
  EXPECT_TRUE(content.has_value());
  return content ? std::move(*content) : PageContent{};
}

std::string text_of(const PageContent& content) {
  std::string text;
  for (const TextLine& line : build_lines(content)) text += to_utf8(line.text) + "\n";
  return text;
}

void expect_line(const std::string& text, const std::string& line) {
  EXPECT_NE(text.find(line + "\n"), std::string::npos) << line << " is not in\n" << text;
}

TEST(LatinPage, KeepsWordsApart) {
  const std::string text = text_of(read(load("english-notice.png")));
  expect_line(text, "Notice on the Summer Timetable of the Ferry Lines");
  expect_line(text, "20 minutes between the old pier and the islands. Children under");
  expect_line(text, "six travel free of charge; bicycles pay 3 yuan. The last boat");
  expect_line(text, "leaves the islands at 21:40. Tickets are sold at all 12 piers");
  expect_line(text, "and by telephone: 0999-8602 1147. Please wait behind the line.");
}

TEST(LatinPage, IsTurnedUpright) {
  for (const int quarters : {1, 2, 3}) {
    PageImage image = load("english-notice.png");
    turn(image, quarters);
    const PageContent content = read(image);
    EXPECT_EQ(content.quarter_turns, 4 - quarters);
    expect_line(text_of(content), "Notice on the Summer Timetable of the Ferry Lines");
  }
}

TEST(LatinPage, ThatIsUprightIsNotTurned) {
  EXPECT_EQ(read(load("english-notice.png")).quarter_turns, 0);
}

// Its simplified characters are not taken for traditional ones either.
TEST(LatinPage, ChineseWithNamesCodesAndAddressesStaysChinese) {
  const std::string text = text_of(read(load("mixed-service-code.png")));
  expect_line(text, "外文名称为Qinglan Ferry Service Code，由市渡轮事务中心归口。");
  expect_line(text, "本规范按照GB/T 1.1-2020的规定起草，代替DB99/T 318-2014。");
  expect_line(text, "意见请发至ferry_office@qinglan.gov.cn，联系人林一帆。");
  expect_line(text, "http://www.qinglan.gov.cn/ferry/index.html");
  expect_line(text, "电话：0999-86021147，乘坐A线和B线的乘客可用WiFi。");
}

}  // namespace
}  // namespace zhengbao
