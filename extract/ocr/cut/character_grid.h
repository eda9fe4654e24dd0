// Where ideographs stand on a line: at equal steps.
#pragma once

#include <cstddef>
#include <span>

#include "extract/ocr/models/line_recognizer.h"

namespace zhengbao {

// What takes the place of an ideograph: one, or kReplacementCharacter for one that could
// not be read.
bool is_on_grid(const ReadCharacter& character);

using Ideographs = std::span<const ReadCharacter>;

// From one of `run` to the next, pixels; 0 of fewer than two.
float step_of(Ideographs run);

// From one ideograph to the next where two are neighbours among `characters`, pixels; 0
// where no two are.
float step_of_neighbours(std::span<const ReadCharacter> characters);

// The middle of the ideograph at `at` of `run`, told from those at most five away: models
// know the place of a single one to half its width.
float middle_of(Ideographs run, std::size_t at, float step);

}  // namespace zhengbao
