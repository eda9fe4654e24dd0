// Turns what a recognising network says step by step along a line into characters.
#pragma once

#include <string>
#include <vector>

#include "extract/ocr/models/network.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// `steps` is {1, steps, signs + 2}: shares of certainty, first of nothing, then of
// each of `signs`, last of a space. The same sign on neighbouring steps is one
// character; twice the same stands apart (connectionist temporal classification,
// Graves et al. 2006). `width` is that of the picture in pixels, `height` that of its
// characters: a character is as wide as the space its neighbours leave, at most
// `height`. Empty where `steps` has another shape.
std::vector<ReadCharacter> decode_steps(const Tensor& steps, const std::u32string& signs, int width,
                                        int height);

}  // namespace zhengbao
