#include "extract/ocr/models/line_network.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "core/text.h"
#include "extract/ocr/models/step_decoder.h"

namespace zhengbao {

namespace {

constexpr const char* kFolder = "/usr/local/lib/zhengbao";
constexpr const char* kLibrary = "libonnxruntime.so.1.16.3";
constexpr const char* kModel = "ch_PP-OCRv4_rec_infer.onnx";
constexpr const char* kSigns = "ppocr_keys_v1.txt";

// What the network was trained on: lines 48 pixels high, white 1, black -1.
constexpr int kHeight = 48;
constexpr int kColours = 3;
// Longer lines are no lines of text, and would take memory without end.
constexpr int kMaxWidth = 6000;
constexpr int kMinWidth = 16;

// One sign a line.
std::u32string read_signs(const std::string& file) {
  constexpr std::size_t kMost = 30000;
  std::u32string signs;
  std::ifstream stream(file);
  std::string line;
  while (signs.size() < kMost && std::getline(stream, line)) {
    const std::u32string codes = to_utf32(line);
    signs += codes.size() == 1 ? codes[0] : U'\uFFFD';
  }
  return signs;
}

Tensor tensor_of(Pix* picture) {
  const int width = pixGetWidth(picture);
  const int height = pixGetHeight(picture);
  Tensor tensor;
  tensor.sizes = {1, kColours, height, width};
  const auto plane = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  tensor.values.resize(plane * kColours);
  const l_uint32* row = pixGetData(picture);
  auto out = tensor.values.begin();
  for (int y = 0; y < height; ++y, row += pixGetWpl(picture)) {
    for (int x = 0; x < width; ++x) {
      *out++ = static_cast<float>(GET_DATA_BYTE(row, x)) / 127.5F - 1;
    }
  }
  for (int colour = 1; colour < kColours; ++colour) {
    std::copy_n(tensor.values.begin(), plane,
                tensor.values.begin() + static_cast<std::ptrdiff_t>(plane) * colour);
  }
  return tensor;
}

PixPtr at_network_height(Pix* line) {
  const float scale = static_cast<float>(kHeight) / static_cast<float>(pixGetHeight(line));
  const auto width = static_cast<int>(std::lround(scale * static_cast<float>(pixGetWidth(line))));
  if (width > kMaxWidth) return nullptr;
  return PixPtr(pixScaleToSize(line, std::max(width, kMinWidth), kHeight));
}

}  // namespace

std::string network_folder() {
  const char* set = std::getenv("ZHENGBAO_NETWORK");
  return set ? set : kFolder;
}

bool has_network() {
  const std::filesystem::path base(network_folder());
  return std::ranges::all_of(std::array{kLibrary, kModel, kSigns}, [&](const char* file) {
    std::error_code error;
    return std::filesystem::is_regular_file(base / file, error);
  });
}

Result<LineNetwork> LineNetwork::load(const std::string& folder) {
  const std::filesystem::path base(folder);
  auto network = Network::load((base / kLibrary).string(), (base / kModel).string());
  if (!network) return fail(std::move(network).error());
  std::u32string signs = read_signs((base / kSigns).string());
  if (signs.empty()) return fail(ErrorCode::unsupported, "has no signs", (base / kSigns).string());
  return LineNetwork(std::move(*network), std::move(signs));
}

std::vector<ReadCharacter> LineNetwork::read(Pix* line, int height) {
  const PixPtr sized = at_network_height(line);
  if (!sized) return {};
  Tensor input = tensor_of(sized.get());
  const auto steps = network_.run(input);
  if (!steps) return {};
  const float scale = static_cast<float>(pixGetHeight(line)) / kHeight;
  const auto type_height = static_cast<int>(std::lround(static_cast<float>(height) / scale));
  auto characters = decode_steps(*steps, signs_, pixGetWidth(sized.get()), type_height);
  for (ReadCharacter& character : characters) {
    character.box.left = static_cast<int>(static_cast<float>(character.box.left) * scale);
    character.box.right = static_cast<int>(static_cast<float>(character.box.right) * scale);
    character.box.top = 0;
    character.box.bottom = pixGetHeight(line);
  }
  return characters;
}

}  // namespace zhengbao
