#include "extract/recognition_models.h"

#include <algorithm>

#include "extract/ocr/line_recognizer.h"

namespace zhengbao {

std::vector<RecognitionModel> recognition_models() {
  std::vector<RecognitionModel> models;
  for (const char* name : {"chi_sim", "chi_sim_vert", "chi_tra", "chi_tra_vert", "eng"}) {
    std::string package = std::string("tesseract-ocr-") + name;
    std::ranges::replace(package, '_', '-');
    models.push_back({name, std::move(package), LineRecognizer::load(name).has_value()});
  }
  return models;
}

}  // namespace zhengbao
