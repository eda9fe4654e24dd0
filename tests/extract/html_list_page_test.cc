// Pages that list documents yield no record; pages with links are no lists.
#include <gtest/gtest.h>

#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

std::string item(int day) {
  return "<li><a href='/t" + std::to_string(day) + ".html'>关于做好第" + std::to_string(day) +
         "号台风防御工作的通知</a><span>2021-05-" + (day < 10 ? "0" : "") + std::to_string(day) +
         "</span></li>";
}

std::string items(int count) {
  std::string html = "<ul>";
  for (int i = 1; i <= count; ++i) html += item(i);
  return html + "</ul>";
}

TEST(HtmlListPage, ManyDatedLinksAndNoProse) {
  const Document document = read_html(
      "<head><title>通知公告_青岚市水利局</title><meta name=ColumnName "
      "content='通知公告'></head><body>"
      "<h2>通知公告</h2>" +
      items(15) + "<div>共120页 第1页</div></body>");
  EXPECT_EQ(document.shape, DocumentShape::list_page);
  EXPECT_TRUE(has_diagnostic(document, "list-page"));
  EXPECT_EQ(document.links.size(), 15u);
}

TEST(HtmlListPage, DatesInCellsOfTheirOwn) {
  std::string rows;
  for (int i = 1; i <= 8; ++i) {
    rows += "<tr><td><a href='/t" + std::to_string(i) +
            ".html'>关于台风防御工作的通知</a></td><td>[05-0" + std::to_string(i) + "]</td></tr>";
  }
  EXPECT_EQ(read_html("<body><table>" + rows + "</table></body>").shape, DocumentShape::list_page);
}

TEST(HtmlListPage, RowsWithNumberAndDateBehindTheLink) {
  std::string rows = "<tr><th>序号</th><th>标题</th><th>文号</th><th>发布日期</th></tr>";
  for (int i = 1; i <= 8; ++i) {
    const std::string n = std::to_string(i);
    rows += "<tr><td>" + n + "</td><td><a href='/t" + n +
            ".html'>关于台风防御工作的通知</a></td><td>青"
            "水防〔2021〕" +
            n + "号</td><td>青岚市水务局</td><td>2021-05-0" + n + "</td></tr>";
  }
  EXPECT_EQ(read_html("<body><table>" + rows + "</table></body>").shape, DocumentShape::list_page);
}

TEST(HtmlListPage, FrontPageOfManyLinksWithoutDates) {
  std::string links;
  for (int i = 0; i < 40; ++i)
    links += "<li><a href='/" + std::to_string(i) + "'>栏目名称</a></li>";
  EXPECT_EQ(read_html("<body><ul>" + links + "</ul><p>联系电话：0578-0000000</p></body>").shape,
            DocumentShape::list_page);
}

TEST(HtmlListPage, AnArticleWithAListBesideIsNone) {
  EXPECT_EQ(read_html("<body><h1>关于防汛的通知</h1><div>" + std::string(kBody) + kBody + kBody +
                      "</div><div>" + items(5) + "</div></body>")
                .shape,
            DocumentShape::article);
}

TEST(HtmlListPage, AShortArticleOfAttachmentsIsNone) {
  const Document document = read_html(
      "<head><meta name=ArticleTitle "
      "content='2021年部门预算公开'></head><body><h1>2021年部门预算公开</h1>"
      "<p>发布日期：2021-03-01 来源：市财政局</p><div><p><a "
      "href='1.pdf'>市水利局2021年部门预算.pdf</a></p>"
      "<p><a href='2.pdf'>市教育局2021年部门预算.pdf</a></p><p><a "
      "href='3.pdf'>市卫健委2021年部门预算.pdf"
      "</a></p></div></body>");
  EXPECT_EQ(document.shape, DocumentShape::article);
  EXPECT_EQ(document.attachments.size(), 3u);
}

TEST(HtmlListPage, APageWithACardIsNone) {
  EXPECT_EQ(
      read_html("<body><ul><li>索引号：X/2021-1</li><li>发布机构：市水利局</li></ul><h1>目录</h1>" +
                items(12) + "</body>")
          .shape,
      DocumentShape::article);
}

}  // namespace
}  // namespace zhengbao
