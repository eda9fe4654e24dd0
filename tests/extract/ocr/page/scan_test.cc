#include <gtest/gtest.h>

#include "core/source_file.h"
#include "extract/extract.h"

namespace zhengbao {
namespace {

// The sample leans, is blurred and dusty, and has a seal over the date.
TEST(Scan, GivesTextTableAndSealedDate) {
  const auto source = load_source(ZHENGBAO_SOURCE_DIR "/samples/scan/bus-stops.png");
  ASSERT_TRUE(source);
  const auto document = extract(*source);
  ASSERT_TRUE(document);
  const std::string text = document_text(*document);
  EXPECT_NE(text.find("岚交运〔2023〕57号"), std::string::npos) << text;
  EXPECT_NE(text.find("2023年10月18日"), std::string::npos) << text;
  EXPECT_NE(text.find("调整发车间隔，并于11月15日前报送调整方案。"), std::string::npos) << text;
  ASSERT_EQ(document->tables.size(), 1U);
  EXPECT_EQ(table_text(document->tables[0]),
            "区域 站点数 日均客流（人次）\n望渚区 37 48200\n松岚区 29 39650\n合计 66 87850");
  EXPECT_GT(document->pages[0].confidence, 0.95);
}

}  // namespace
}  // namespace zhengbao
