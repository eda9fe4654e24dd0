// What the bookmarks of a file add to the split, and what they cannot.
#include <gtest/gtest.h>

#include "normalize/normalize.h"
#include "tests/support/document_builder.h"

namespace zhengbao {
namespace {

using testing::PrintedDocument;
using Titles = std::vector<std::string>;

const std::string kPlough = "青岚市人民政府办公室关于做好春耕工作的通知";
const std::string kFlood = "青岚市人民政府办公室关于做好防汛工作的通知";
const std::string kReport = "关于春耕准备情况的报告";

void notice(PrintedDocument& page, std::string_view title, std::string_view number) {
  page.title(title).centered(number);
  page.left("各县（市、区）人民政府，市政府各部门：");
  page.paragraph("现就有关工作通知如下，请认真贯彻执行。这项工作关系群众生活。");
  page.right("青岚市人民政府办公室").right("2019年3月1日");
}

// Two notices and, in the size of the text, a report that only its place and
// its bold print set apart.
Document issue() {
  PrintedDocument page;
  page.masthead("青岚市人民政府公报").centered("2019年第3期（总第28期）");
  page.new_page();
  notice(page, kPlough, "青政办发〔2019〕5号");
  page.new_page();
  notice(page, kFlood, "青政办发〔2019〕6号");
  page.centered(kReport, true);
  page.paragraph("全市春耕准备进展顺利，种子和农机都已到位。");
  page.paragraph("下一步将整修水渠。");
  return page.build();
}

Titles split(Document document, std::vector<OutlineEntry> outline) {
  document.outline = std::move(outline);
  SourceFile source;
  source.name = "a.pdf";
  source.sha256 = std::string(64, 'a');
  Titles titles;
  for (const Record& record : normalize(document, source).records)
    titles.emplace_back(record.value(Field::title));
  return titles;
}

TEST(Outline, NamesADocumentThatNothingElseTells) {
  EXPECT_EQ(split(issue(), {}), (Titles{kPlough, kFlood}));
  EXPECT_EQ(split(issue(), {{1, kPlough, 2}, {1, kFlood, 3}, {1, kReport, 3}}),
            (Titles{kPlough, kFlood, kReport}));
}

TEST(Outline, OfGenericTitlesSaysNothing) {
  for (const char* title : {"第3页", "Page 3", "未命名", "封面", ""}) {
    EXPECT_EQ(split(issue(), {{1, title, 1}, {1, title, 2}, {1, title, 3}}),
              (Titles{kPlough, kFlood}));
  }
}

TEST(Outline, OfAnotherFileSaysNothing) {
  EXPECT_EQ(split(issue(), {{1, "青岚市人民政府关于修缮古城墙的通知", 2},
                            {1, "青岚市人民政府关于表彰劳动模范的决定", 3},
                            {1, "青岚市城市供水条例", 3},
                            {1, kReport, 3}}),
            (Titles{kPlough, kFlood}));
}

TEST(Outline, ThatPointsBesideStillNamesTheDocuments) {
  EXPECT_EQ(split(issue(), {{1, kPlough, 1}, {1, kFlood, 2}}), (Titles{kPlough, kFlood}));
  EXPECT_EQ(split(issue(), {{1, kFlood, 2}, {1, kPlough, 3}}), (Titles{kPlough, kFlood}));
}

TEST(Outline, HasThePartsOfADocumentBelowIt) {
  EXPECT_EQ(split(issue(), {{1, kPlough, 2}, {1, kFlood, 3}, {2, kReport, 3}}),
            (Titles{kPlough, kFlood}));
}

TEST(Outline, OfOneDocumentHidesNoOther) {
  EXPECT_EQ(split(issue(), {{1, kFlood, 3}}), (Titles{kPlough, kFlood}));
}

}  // namespace
}  // namespace zhengbao
