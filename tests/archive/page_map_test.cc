#include "archive/page_map.h"

#include <gmock/gmock.h>

#include "archive/failure.h"

namespace zhengbao {
namespace {

using testing::ElementsAre;

Document pages_of(std::initializer_list<std::vector<std::string>> pages) {
  Document document;
  for (const auto& blocks : pages) {
    Page page;
    page.number = static_cast<int>(document.pages.size()) + 1;
    for (const std::string& text : blocks) {
      Block block;
      block.text = text;
      page.blocks.push_back(block);
    }
    document.pages.push_back(page);
  }
  return document;
}

Record on_pages(int first, int last) {
  Record record;
  record.first_page = first;
  record.last_page = last;
  return record;
}

TEST(PageMap, FindsWhereEachPageBegins) {
  const Document document =
      pages_of({{"古桥名录第一部分"}, {"石拱桥与木廊桥"}, {"附则与说明事项"}});
  const std::string text = "古桥名录第一部分\n石拱桥与木廊桥\n附则与说明事项";
  EXPECT_THAT(find_page_starts(document, on_pages(1, 3), text),
              ElementsAre(PageStart{0, 1}, PageStart{25, 2}, PageStart{47, 3}));
}

TEST(PageMap, FindsAPageInsideAParagraph) {
  Document document = pages_of({{"古桥名录第一部分"}, {"石拱桥与木廊桥"}});
  document.pages[1].blocks[0].continues = true;
  EXPECT_THAT(find_page_starts(document, on_pages(1, 2), document_text(document)),
              ElementsAre(PageStart{0, 1}, PageStart{24, 2}));
}

TEST(PageMap, KnowsOnlyThePagesOfTheRecord) {
  const Document document = pages_of({{"别的文件的内容"}, {"石拱桥与木廊桥"}, {"附则与说明事项"}});
  EXPECT_THAT(find_page_starts(document, on_pages(2, 3), "石拱桥与木廊桥附则与说明事项"),
              ElementsAre(PageStart{0, 2}, PageStart{21, 3}));
}

TEST(PageMap, SkipsBlocksTheRecordLeftOut) {
  const Document document =
      pages_of({{"古桥名录第一部分"}, {"青岚市公报二〇二一", "石拱桥与木廊桥"}});
  EXPECT_THAT(find_page_starts(document, on_pages(1, 2), "古桥名录第一部分石拱桥与木廊桥"),
              ElementsAre(PageStart{0, 1}, PageStart{24, 2}));
}

TEST(PageMap, APageThatIsNotFoundCountsToTheOneBefore) {
  const Document document =
      pages_of({{"古桥名录第一部分"}, {"只有图片说明而已"}, {"附则与说明事项"}});
  const auto starts = find_page_starts(document, on_pages(1, 3), "古桥名录第一部分附则与说明事项");
  EXPECT_THAT(starts, ElementsAre(PageStart{0, 1}, PageStart{24, 3}));
  EXPECT_EQ(page_at(starts, 23), 1);
  EXPECT_EQ(page_at(starts, 24), 3);
}

TEST(PageMap, PagesThatBeginAlikeFollowOneAnother) {
  const Document document = pages_of({{"附件说明文字"}, {"附件说明文字"}, {"附件说明文字"}});
  EXPECT_THAT(
      find_page_starts(document, on_pages(1, 3), "附件说明文字\n附件说明文字\n附件说明文字"),
      ElementsAre(PageStart{0, 1}, PageStart{19, 2}, PageStart{38, 3}));
}

TEST(PageMap, KnowsNothingBeforeTheFirstStart) { EXPECT_EQ(page_at({}, 5), 0); }

TEST(PageMap, PacksAndUnpacks) {
  const std::vector<PageStart> starts{{0, 1}, {127, 2}, {128, 3}, {1'000'000, 5000}};
  EXPECT_EQ(unpack_page_starts(pack_page_starts(starts)), starts);
  EXPECT_THROW(unpack_page_starts("\xFF"), CorruptArchive);
  EXPECT_THROW(unpack_page_starts("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"), CorruptArchive);
}

}  // namespace
}  // namespace zhengbao
