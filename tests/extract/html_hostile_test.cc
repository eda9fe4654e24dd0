// Bytes nobody meant to be a page: no crash, no loss of time, no lie.
#include <gtest/gtest.h>

#include "extract/html/parse.h"
#include "tests/extract/read_page.h"

namespace zhengbao {
namespace {

std::string repeat(std::string_view text, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += text;
  return out;
}

TEST(HtmlHostile, DepthIsBoundedAndReported) {
  const Document document =
      read_html("<body><p>开头的文字。</p>" + repeat("<div>", 100'000) + "深处" + "</body>");
  EXPECT_TRUE(has_diagnostic(document, "markup-limit"));
  EXPECT_EQ(document_text(document), "开头的文字。");
}

TEST(HtmlHostile, FiveHundredUnclosedFontsLoseNothing) {
  const Document document =
      read_html("<body><p>" + repeat("<font>", 500) + "深处的文字，一个也不能少。");
  EXPECT_EQ(document_text(document), "深处的文字，一个也不能少。");
  EXPECT_FALSE(has_diagnostic(document, "markup-limit"));
}

TEST(HtmlHostile, NodesAreBounded) {
  const html::Tree tree =
      html::parse("<body>" + repeat("<i></i>", 1000), {.max_nodes = 100, .max_depth = 10});
  EXPECT_TRUE(tree.truncated);
  EXPECT_LE(tree.size(), 100);
}

TEST(HtmlHostile, TimeGrowsWithTheSizeOnly) {
  // Each of these was quadratic in some reader of pages.
  for (const char* piece : {"<p>来源：", "<table><tr><td>索引号", "<li><b>标题</b>",
                            "</b></i></font>", "<td rowspan=9>1", "<a href=a.pdf>附件", "&", "<!--",
                            "<h2>甲", "<span>日期：", "<br>", "　"}) {
    EXPECT_NO_FATAL_FAILURE(read_html("<body>" + repeat(piece, 20'000))) << piece;
  }
}

TEST(HtmlHostile, ReadsTheCharsetThatTheMetaTagDeclares) {
  const Document document = read_bytes(
      "<html><head><meta http-equiv=Content-Type content=\"text/html; "
      "charset=gb2312\"></head><body><p>"
      "\xC7\xE0\xE1\xB0\xCA\xD0\xD6\xEC\xE9\x46\xBB\xF9\xC8\xCE\xD6\xB0</p></body></html>",
      "a.html");
  EXPECT_EQ(document.charset, "GB18030");
  EXPECT_EQ(document_text(document), "青岚市朱镕基任职");
  EXPECT_TRUE(document.diagnostics.empty());
}

TEST(HtmlHostile, ReportsDamagedBytesAndGuessedCharsets) {
  const Document damaged =
      read_bytes("<meta charset=utf-8><p>" + repeat("正文", 1000) + "\xFF</p>", "a.html");
  EXPECT_TRUE(has_diagnostic(damaged, "charset-damaged"));
  const Document guessed =
      read_bytes("<p>\xC7\xE0\xE1\xB0\xCA\xD0\xC8\xCB\xC3\xF1\xD5\xFE\xB8\xAE</p>", "a.html");
  EXPECT_TRUE(has_diagnostic(guessed, "charset-guessed"));
  EXPECT_EQ(document_text(guessed), "青岚市人民政府");
}

TEST(HtmlHostile, DropsZeroBytesInsteadOfEndingThere) {
  const std::string zero(1, '\0');
  const Document document = read_html("<body><p>前" + zero + "后</p></body>");
  EXPECT_EQ(document_text(document), "前后");
}

TEST(DeclaredCharset, IsFoundInEveryWriting) {
  EXPECT_EQ(html::declared_charset("<meta charset=\"GBK\">"), "GBK");
  EXPECT_EQ(html::declared_charset("<META content='text/html; CHARSET = utf-8'>"), "utf-8");
  EXPECT_EQ(html::declared_charset("<p>charset</p>"), "");
}

}  // namespace
}  // namespace zhengbao
