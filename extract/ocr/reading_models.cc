#include "extract/ocr/reading_models.h"

#include <algorithm>

#include "extract/language/basic_han.h"

namespace zhengbao {

namespace {

Result<RareReader> load_rare_reader(const Result<LineNetwork*>& network) {
  if (!network) return fail(network.error());
  auto book = ShapeBook::load();
  if (!book) return fail(std::move(book).error());
  constexpr char32_t kFirst = 0x4E00;
  constexpr char32_t kLast = 0x9FFF;
  std::u32string rare;
  for (char32_t code = kFirst; code <= kLast; ++code) {
    if (is_simplified_han(code) && !(*network)->knows(code)) rare += code;
  }
  return RareReader(std::move(*book), std::move(rare));
}

}  // namespace

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

Result<RareReader*> ModelShelf::rare_reader() {
  if (!rare_reader_) rare_reader_ = load_rare_reader(network());
  if (*rare_reader_) return &**rare_reader_;
  return fail(rare_reader_->error());
}

void ModelShelf::miss(const std::string& name) {
  if (std::ranges::find(missing_, name) == missing_.end()) missing_.push_back(name);
}

}  // namespace zhengbao
