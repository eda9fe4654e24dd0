#include "extract/ocr/reading_models.h"

#include <algorithm>

namespace zhengbao {

std::string source_of_model(const std::string& name) {
  if (name == kNetworkName) return "scripts/setup";
  std::string package = "package tesseract-ocr-" + name;
  std::ranges::replace(package, '_', '-');
  return package;
}

Result<LineRecognizer*> ModelShelf::model(const std::string& language) {
  const auto known = models_.find(language);
  if (known != models_.end()) return &known->second;
  // Where the model doubts, the network says what else it may be.
  using Alternatives = LineRecognizer::Alternatives;
  auto loaded = LineRecognizer::load(language, network() ? Alternatives::none : Alternatives::some);
  if (!loaded) {
    miss(language);
    return fail(std::move(loaded).error());
  }
  return &models_.emplace(language, std::move(*loaded)).first->second;
}

Result<LineNetwork*> ModelShelf::network() {
  if (!network_) network_ = LineNetwork::load(network_folder());
  if (*network_) return &**network_;
  miss(kNetworkName);
  return fail(network_->error());
}

void ModelShelf::miss(const std::string& name) {
  if (std::ranges::find(missing_, name) == missing_.end()) missing_.push_back(name);
}

}  // namespace zhengbao
