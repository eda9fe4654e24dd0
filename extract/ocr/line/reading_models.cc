#include "extract/ocr/line/reading_models.h"

#include <algorithm>

#include "extract/language/basic_han.h"

namespace zhengbao {

namespace {

std::optional<RareReader> load_rare_reader(const LineNetwork& network, bool traditional) {
  auto book = ShapeBook::load();
  if (!book) return std::nullopt;
  constexpr char32_t kFirst = 0x4E00;
  constexpr char32_t kLast = 0x9FFF;
  const auto is_usual = traditional ? is_traditional_han : is_simplified_han;
  std::u32string rare;
  for (char32_t code = kFirst; code <= kLast; ++code) {
    if (is_usual(code) && !network.knows(code)) rare += code;
  }
  return RareReader(std::move(*book), std::move(rare));
}

}  // namespace

std::string source_of_model(const std::string& name) {
  if (name == kNetworkName) return "scripts/setup";
  if (name == kShapesName) {
    return "packages fonts-arphic-uming, fonts-wqy-zenhei and fonts-arphic-ukai";
  }
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

RareReader* ModelShelf::rare_reader(bool traditional) {
  const auto known = network();
  if (!known) return nullptr;
  auto [place, is_new] = rare_readers_.try_emplace(traditional);
  std::optional<RareReader>& reader = place->second;
  if (is_new) reader = load_rare_reader(**known, traditional);
  if (reader) return &*reader;
  miss(kShapesName);
  return nullptr;
}

void ModelShelf::miss(const std::string& name) {
  if (std::ranges::find(missing_, name) == missing_.end()) missing_.push_back(name);
}

}  // namespace zhengbao
