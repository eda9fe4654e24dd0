#include "extract/ocr/models/line_network.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <fstream>
#include <iterator>
#include <string>

#include "core/text.h"
#include "extract/ocr/cut/line_picture.h"
#include "extract/ocr/ink/page_attempt.h"
#include "extract/pdf/pdf_file.h"

namespace zhengbao {
namespace {

// The lines of a sample as the network reads them, one to a line.
std::string read_page(LineNetwork& network, const char* sample) {
  std::ifstream file(std::string(ZHENGBAO_SOURCE_DIR "/samples/") + sample, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), {});
  auto pdf = PdfFile::open(bytes);
  const PageAttempt page = prepare_attempt(*pdf->render(1), 0);
  std::string text;
  for (const FoundLine& line : page.lines) {
    const int margin = line.height / 5;
    const PixPtr picture = line_picture(page.pictures.grey.get(), line, margin, margin);
    for (const ReadCharacter& character : network.read(picture.get(), line.height)) {
      text += to_utf8(std::u32string(1, character.readings.front().code));
      EXPECT_LE(character.box.right, pixGetWidth(picture.get()));
      EXPECT_LT(character.box.left, character.box.right);
    }
    text += '\n';
  }
  return text;
}

class LineNetworkInstalled : public testing::Test {
 protected:
  void SetUp() override {
    if (!has_network())
      GTEST_SKIP() << "scripts/setup could not fetch it into " << network_folder();
  }
};

TEST_F(LineNetworkInstalled, ReadsLines) {
  auto network = LineNetwork::load(network_folder());
  ASSERT_TRUE(network.has_value()) << network.error().message;
  const std::string text = read_page(*network, "appointments.pdf");
  EXPECT_NE(text.find("等工作人员职务任免的通知"), std::string::npos) << text;
  EXPECT_NE(text.find("市水务局局长"), std::string::npos) << text;
}

TEST_F(LineNetworkInstalled, ReadsNothingOfWhitePaper) {
  auto network = LineNetwork::load(network_folder());
  ASSERT_TRUE(network.has_value());
  const PixPtr white(pixCreate(300, 40, 8));
  pixSetAll(white.get());
  EXPECT_TRUE(network->read(white.get(), 30).empty());
}

TEST_F(LineNetworkInstalled, ReadsNoLineLongerThanAPage) {
  auto network = LineNetwork::load(network_folder());
  ASSERT_TRUE(network.has_value());
  const PixPtr strip(pixCreate(20'000, 40, 8));
  EXPECT_TRUE(network->read(strip.get(), 30).empty());
}

TEST_F(LineNetworkInstalled, RefusesAnInputOfAnotherShape) {
  auto network = Network::load(network_folder() + "/libonnxruntime.so.1.16.3",
                               network_folder() + "/ch_PP-OCRv4_rec_infer.onnx");
  ASSERT_TRUE(network.has_value()) << network.error().message;
  Tensor input{std::vector<float>(12), {1, 12}};
  const auto output = network->run(input);
  ASSERT_FALSE(output.has_value());
  EXPECT_EQ(output.error().code, ErrorCode::unsupported);
  EXPECT_FALSE(output.error().message.empty());
}

TEST(LineNetwork, SaysWhatIsMissing) {
  const auto network = LineNetwork::load("/nonexistent");
  ASSERT_FALSE(network.has_value());
  EXPECT_EQ(network.error().code, ErrorCode::unsupported);
  EXPECT_NE(network.error().where.find("/nonexistent"), std::string::npos);
}

}  // namespace
}  // namespace zhengbao
