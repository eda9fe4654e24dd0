// Draws single characters in a face installed on the machine.
#pragma once

#include <memory>
#include <string>

#include "core/result.h"
#include "extract/ocr/page_image.h"

namespace zhengbao {

// Not for several threads.
class TypeFace {
 public:
  // `family` as fontconfig names it ("AR PL UMing CN").
  // Errors: unsupported  no such face is installed
  static Result<TypeFace> load(const std::string& family);
  ~TypeFace();
  TypeFace(TypeFace&&) noexcept;
  TypeFace& operator=(TypeFace&&) noexcept;

  // 8-bit grey, black on white, as large as its ink, in a square of `em` pixels to the
  // em. Null where the face does not have it.
  PixPtr draw(char32_t code, int em);

 private:
  struct State;
  explicit TypeFace(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace zhengbao
