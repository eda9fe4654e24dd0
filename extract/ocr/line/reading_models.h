// The models and the network that the lines of a page are read with.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/result.h"
#include "extract/ocr/line/rare_reader.h"
#include "extract/ocr/models/line_network.h"
#include "extract/ocr/models/line_recognizer.h"

namespace zhengbao {

// The name of the network among the models.
inline constexpr const char* kNetworkName = "PP-OCRv4";
// And that of the shapes of characters (shape_book.h).
inline constexpr const char* kShapesName = "type-faces";

// Where a model comes from: "package tesseract-ocr-chi-tra", "scripts/setup".
std::string source_of_model(const std::string& name);

// Models by name, loaded when first asked for. Not for several threads.
class ModelShelf {
 public:
  // Errors: unsupported  the model is not installed
  Result<LineRecognizer*> model(const std::string& language);
  // Errors: unsupported  the network is not installed
  Result<LineNetwork*> network();
  // Of the characters in ordinary use that the network has no sign for, among the
  // traditional or the simplified ones. Null where the network or the faces are not
  // installed.
  RareReader* rare_reader(bool traditional);
  // The models that were asked for since the last call and are not installed.
  std::vector<std::string> take_missing() { return std::exchange(missing_, {}); }

 private:
  void miss(const std::string& name);

  std::vector<std::string> missing_;
  std::optional<Result<LineNetwork>> network_;
  std::map<bool, std::optional<RareReader>> rare_readers_;  // by whether traditional
  std::map<std::string, LineRecognizer> models_;
};

// What a page is read with. They must outlive it.
struct ReadingModels {
  LineRecognizer* chinese = nullptr;
  LineRecognizer* latin = nullptr;  // may be null
  LineNetwork* network = nullptr;   // may be null
  RareReader* rare = nullptr;       // may be null
  bool traditional = false;         // `chinese` knows the traditional forms
};

}  // namespace zhengbao
