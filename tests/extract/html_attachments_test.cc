#include <gtest/gtest.h>

#include "extract/attachment_names.h"
#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

std::string attachments(const Document& document) {
  std::string lines;
  for (const Attachment& one : document.attachments) lines += one.name + " <" + one.href + ">\n";
  return lines;
}

TEST(HtmlAttachments, AreLinksToFiles) {
  const Document document = read_html("<body><div>" + std::string(kBody) +
                                      "<p>附件：1. <a href='./W02021.xls'>任务分工表</a></p><p><a "
                                      "href='/dl?id=3&amp;name=a.DOCX'>2.报名表</a></p>"
                                      "<p><a href='P020.pdf'><img src=pdf.gif></a></p><p><a "
                                      "href='/news.html'>有关新闻</a></p></div></body>");
  EXPECT_EQ(attachments(document),
            "任务分工表 <./W02021.xls>\n2.报名表 </dl?id=3&name=a.DOCX>\nP020.pdf <P020.pdf>\n");
}

TEST(HtmlAttachments, MayStandBesideTheBodyButNotInTheFooter) {
  const Document document =
      read_html("<body><div><h1>关于防汛的通知</h1><div id=zoom>" + std::string(kBody) +
                "</div><div class=fj><a href=a.zip>相关附件.zip</a></div></div>"
                "<div class=footer><a href=guide.pdf>使用指南</a></div></body>");
  EXPECT_EQ(attachments(document), "相关附件.zip <a.zip>\n");
}

TEST(HtmlAttachments, LinesThatNameAFileWithoutLinkCount) {
  const Document document =
      read_html("<body><div>" + std::string(kBody) +
                "<p>附件:青岚市2021年度报告.pdf</p><p>附件：任务分工</p></div></body>");
  EXPECT_EQ(attachments(document), "青岚市2021年度报告.pdf <>\n");
}

TEST(HtmlLinks, AreThoseOfTheBody) {
  const Document document =
      read_html("<body><div class=nav><a href=/>首页</a></div><div>" + std::string(kBody) +
                "<p>全文见<a href='/law.html'>防汛条例</a>，<a href='#top'>返回</a><a "
                "href='javascript:void(0)'>打印</a>。</p>"
                "</div></body>");
  ASSERT_EQ(document.links.size(), 1u);
  EXPECT_EQ(document.links[0].text, "防汛条例");
  EXPECT_EQ(document.links[0].href, "/law.html");
}

TEST(NamesAFile, LooksAtTheEndingBeforeQueryAndFragment) {
  EXPECT_TRUE(names_a_file("/a/b.PDF?download=1"));
  EXPECT_TRUE(names_a_file("down.jsp?file=%E8%A1%A8.xls&x=1"));
  EXPECT_TRUE(names_a_file("通知.ofd"));
  EXPECT_FALSE(names_a_file("/a/b.html"));
  EXPECT_FALSE(names_a_file("javascript:open('a.pdf')"));
  EXPECT_FALSE(names_a_file("/pdf/"));
}

TEST(FileNameOf, DecodesTheLastPart) {
  EXPECT_EQ(file_name_of("/a/%E8%A1%A8.xls?x=1"), "表.xls");
  EXPECT_EQ(file_name_of("%ff%fe.pdf"), "%ff%fe.pdf");
}

}  // namespace
}  // namespace zhengbao
