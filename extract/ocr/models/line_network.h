// Reads the picture of one line of text with a neural network made for Chinese print
// and handwriting (PP-OCRv4 of PaddleOCR): slower than Tesseract, but where print is
// worn, small or broken it errs a tenth as often.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "core/result.h"
#include "extract/ocr/models/network.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// Not for several threads.
class LineNetwork {
 public:
  // Loads the network of `folder`: libonnxruntime.so*, a model and its list of signs,
  // as scripts/setup puts them there.
  // Errors: unsupported  one of them is missing
  static Result<LineNetwork> load(const std::string& folder);

  // `line` is 8-bit grey, dark on light, one line of text with white around it;
  // `height` is that of its characters. Places are pixels of `line`.
  std::vector<ReadCharacter> read(Pix* line, int height);
  // Whether it can read this character at all.
  bool knows(char32_t code) const { return known_.contains(code); }

 private:
  LineNetwork(Network network, std::u32string signs)
      : network_(std::move(network)), signs_(std::move(signs)) {
    known_.insert(signs_.begin(), signs_.end());
  }

  Network network_;
  std::u32string signs_;
  std::unordered_set<char32_t> known_;
};

// Where scripts/setup puts the network, or $ZHENGBAO_NETWORK.
std::string network_folder();
// Whether its files are there.
bool has_network();

}  // namespace zhengbao
