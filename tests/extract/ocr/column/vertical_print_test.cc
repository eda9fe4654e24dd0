#include "extract/ocr/column/vertical_print.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "core/source_file.h"
#include "extract/extract.h"
#include "extract/ocr/models/type_face.h"
#include "tests/extract/ocr/drawn_line.h"

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

// Signs below each other, `down` pixels from one to the next, in columns `apart`.
PageImage draw_columns(const std::vector<std::u32string_view>& columns, int down, int apart) {
  constexpr int kEm = 36;
  TypeFace face = TypeFace::load("AR PL UMing CN").value();
  PageImage image = blank_page(900, 1100);
  for (std::size_t column = 0; column < columns.size(); ++column) {
    for (std::size_t i = 0; i < columns[column].size(); ++i) {
      draw_sign(image.pixels.get(), face, columns[column][i], kEm,
                700 - apart * static_cast<int>(column), 100 + down * static_cast<int>(i));
    }
  }
  return image;
}

bool is_read_down(const PageImage& image) {
  ModelShelf shelf;
  PageAttempt page = prepare_attempt(image, 0);
  return read_vertical_print(image, {}, shelf, page).found;
}

// They stand as close below each other as characters of a column, and read as well.
TEST(VerticalPrint, FiguresBelowEachOtherAreNone) {
  EXPECT_TRUE(is_read_down(draw_columns(
      {U"各县人民政府要加强对渡口安全工作的领导", U"建立健全安全生产责任制落实到每一条渡船",
       U"每年汛期以前对渡口船只进行一次全面检查", U"发现问题及时整改并将结果报市交通局备案"},
      40, 60)));
  EXPECT_FALSE(is_read_down(draw_columns({U"3058264179305826417", U"7241908356724190835",
                                          U"5096317482509631748", U"8417205639841720563"},
                                         28, 44)));
}

}  // namespace
}  // namespace zhengbao
