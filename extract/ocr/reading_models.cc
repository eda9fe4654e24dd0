#include "extract/ocr/reading_models.h"

#include <algorithm>

namespace zhengbao {

Result<LineRecognizer*> ModelShelf::model(const std::string& language) {
  const auto known = models_.find(language);
  if (known != models_.end()) return &known->second;
  auto loaded = LineRecognizer::load(language);
  if (!loaded) {
    if (std::ranges::find(missing_, language) == missing_.end()) missing_.push_back(language);
    return fail(std::move(loaded).error());
  }
  return &models_.emplace(language, std::move(*loaded)).first->second;
}

Result<LineNetwork*> ModelShelf::network() {
  if (!network_) network_ = LineNetwork::load(network_folder());
  if (!*network_) return fail(network_->error());
  return &**network_;
}

}  // namespace zhengbao
