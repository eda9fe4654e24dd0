#include "extract/recognition_models.h"

#include "extract/ocr/line/reading_models.h"

namespace zhengbao {

std::vector<RecognitionModel> recognition_models() {
  std::vector<RecognitionModel> models;
  for (const char* name : {"chi_sim", "chi_sim_vert", "chi_tra", "chi_tra_vert", "eng"}) {
    models.push_back({name, source_of_model(name), LineRecognizer::load(name).has_value()});
  }
  models.push_back({kNetworkName, source_of_model(kNetworkName),
                    LineNetwork::load(network_folder()).has_value()});
  models.push_back({kShapesName, source_of_model(kShapesName), ShapeBook::is_installed()});
  return models;
}

}  // namespace zhengbao
