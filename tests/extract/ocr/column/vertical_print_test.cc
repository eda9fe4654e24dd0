#include <gtest/gtest.h>

#include "core/source_file.h"
#include "extract/extract.h"

namespace zhengbao {
namespace {

Document read(const char* sample, OcrMode mode) {
  const auto source = load_source(std::string(ZHENGBAO_SOURCE_DIR "/samples/") + sample);
  EXPECT_TRUE(source);
  if (!source) return {};
  auto document = extract(*source, {.ocr = mode});
  EXPECT_TRUE(document);
  return document ? std::move(*document) : Document{};
}

// A head across, two tiers of columns in traditional characters, each with a heading.
TEST(VerticalPrint, IsReadInColumnsFromRightToLeft) {
  const Document document = read("scan/vertical-gazette.png", OcrMode::automatic);
  const std::string text = document_text(document);
  std::size_t at = 0;
  for (const char* part :
       {"市政府公報", "法規", "自中華民國二十三年七月一日起施行",
        "保障乘客與船員之安全，特制定本規則。",
        "營渡船者，應於每年一月向交通局領取執照，逾期不領者", "謂領有執照並實際駕駛船隻之人。",
        "公告", "憑證件免費乘坐，船戶不得拒絕。", "違反者吊銷執照，並追繳其所得。"}) {
    const std::size_t found = text.find(part, at);
    EXPECT_NE(found, std::string::npos) << part << "\n" << text;
    if (found != std::string::npos) at = found;
  }
}

TEST(VerticalPrint, HasItsBoxesWhereItIsPrinted) {
  const Document document = read("scan/vertical-gazette.png", OcrMode::automatic);
  for (const Block& block : document.pages[0].blocks) {
    if (block.text != "法規") continue;
    EXPECT_GT(block.box.left, 0.85 * document.pages[0].width);
    EXPECT_LT(block.box.bottom, 0.4 * document.pages[0].height);
    EXPECT_GT(block.box.height(), 2 * block.box.width());
    return;
  }
  ADD_FAILURE() << document_text(document);
}

// Verse drawn as upright characters, in two tiers.
TEST(VerticalPrint, KeepsTiersApart) {
  const std::string text = document_text(read("layout/vertical-text.pdf", OcrMode::always));
  EXPECT_LT(text.find("溪上人家"), text.find("青到山腰绿到根")) << text;
  EXPECT_LT(text.find("青到山腰绿到根"), text.find("渡口晨钟第一声")) << text;
}

}  // namespace
}  // namespace zhengbao
