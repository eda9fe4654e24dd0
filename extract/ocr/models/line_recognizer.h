// Reads the picture of one line of text with Tesseract.
// Nothing else in the program touches Tesseract.
#pragma once

#include <memory>
#include <string>

#include "core/result.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// The version of Tesseract, "5.3.0".
std::string recognizer_version();

class LineRecognizer {
 public:
  // Loads the model `language` ("chi_sim"), about 10 MB and 50 ms.
  // Errors: unsupported  the model is not installed; the message names its package
  // Without alternatives, characters have one reading each and a tenth of the time is
  // saved.
  enum class Alternatives { none, some };
  static Result<LineRecognizer> load(const std::string& language,
                                     Alternatives alternatives = Alternatives::some);
  ~LineRecognizer();
  LineRecognizer(LineRecognizer&&) noexcept;
  LineRecognizer& operator=(LineRecognizer&&) noexcept;

  // `line` is 8-bit grey, dark on light, one line of text with a little white
  // around it. Runs in the calling thread alone. Not for several threads.
  CharacterRow read(Pix* line);
  // The same, of the characters of `alphabet` (ASCII) alone.
  CharacterRow read_among(Pix* line, const char* alphabet);

 private:
  struct State;
  explicit LineRecognizer(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace zhengbao
