#include "extract/layout/running_matter.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

constexpr float kSize = 12;

TextLine line(std::u32string_view text, float left, float bottom, TextOrigin origin) {
  TextLine made;
  made.text = text;
  made.size = kSize;
  made.origin = origin;
  made.box = {left, bottom - kSize, left + kSize * static_cast<float>(text.size()), bottom};
  return made;
}

// A body and, in the middle of the foot, what was read there.
PageLines page(int number, std::u32string_view foot, float left, float bottom, TextOrigin origin) {
  PageLines made{number, 595, 842, {}, {}, {}};
  made.lines.push_back(line(U"各县人民政府要加强对渡口安全工作的领导。", 90, 400, origin));
  made.lines.push_back(line(foot, left, bottom, origin));
  return made;
}

LineRole role_of_third(std::u32string_view foot, float left, float bottom,
                       TextOrigin origin = TextOrigin::ocr) {
  std::vector<PageLines> pages{page(1, U"—1—", 440, 800, origin), page(2, U"—2—", 119, 800, origin),
                               page(3, foot, left, bottom, origin)};
  mark_running_matter(pages);
  EXPECT_EQ(pages[0].lines[1].role, LineRole::page_number);
  EXPECT_EQ(pages[2].lines[0].role, LineRole::body);
  return pages[2].lines[1].role;
}

TEST(RunningMatter, AShortLineWhereOtherPagesHaveTheirNumberIsAMisreadOne) {
  EXPECT_EQ(role_of_third(U"wae", 445, 805), LineRole::page_number);
  EXPECT_EQ(role_of_third(U"age", 124, 795), LineRole::page_number);  // on the other side
}

TEST(RunningMatter, AnotherPlaceALongLineAndATextLayerAreBody) {
  EXPECT_EQ(role_of_third(U"wae", 300, 800), LineRole::body);
  EXPECT_EQ(role_of_third(U"wae", 445, 770), LineRole::body);
  EXPECT_EQ(role_of_third(U"以上各项由市交通局解释。", 390, 800), LineRole::body);
  EXPECT_EQ(role_of_third(U"wae", 445, 805, TextOrigin::text), LineRole::body);
}

TEST(RunningMatter, OneOtherNumberDoesNotTellThePlace) {
  std::vector<PageLines> pages{page(1, U"—1—", 440, 800, TextOrigin::ocr),
                               page(2, U"wae", 440, 800, TextOrigin::ocr)};
  mark_running_matter(pages);
  EXPECT_EQ(pages[1].lines[1].role, LineRole::body);
}

}  // namespace
}  // namespace zhengbao
