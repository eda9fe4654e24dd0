// Which models of the recogniser are installed.
#pragma once

#include <string>
#include <vector>

namespace zhengbao {

struct RecognitionModel {
  std::string name;    // "chi_tra"
  std::string source;  // where it comes from: "package tesseract-ocr-chi-tra"
  bool found = false;
};

// Those that pages may be read with. Loads each that is there: a third of a second.
std::vector<RecognitionModel> recognition_models();

}  // namespace zhengbao
