// Tells lines of Latin words from Chinese ones by how they were read.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "extract/ocr/read_character.h"

namespace zhengbao {

// Whether the Chinese model's reading of a line may be that of Latin words: most of it
// letters, or a third beside numbers and marks. A single Chinese character among letters
// is often a letter with an accent or a figure (à as 站); of two side by side that is so in
// long lines alone (if I as 证工).
bool seems_latin(const std::vector<ReadCharacter>& chinese);

// Whether `latin`, what the Latin model read of such a line, holds for all of it: where
// the other reading has a Chinese character, it must be quite sure of what it saw, or
// surer where that is a single one. A股 is read with doubt, "soup 站 la" surely.
bool is_latin(const std::vector<ReadCharacter>& chinese, const std::vector<ReadCharacter>& latin);

// For each character of one reading its place in another of the same ink, which may hold
// something else there; none where one of the two has more there, and in lines too long
// for text.
using ReadingPairs = std::vector<std::optional<std::size_t>>;
ReadingPairs pair_readings(const std::vector<ReadCharacter>& a,
                           const std::vector<ReadCharacter>& b);

// Whether both readings have the same at the place `at` of the first.
bool is_common(const std::vector<ReadCharacter>& a, const std::vector<ReadCharacter>& b,
               const ReadingPairs& pairs, std::size_t at);

// In numbers and codes of `latin` the models may disagree on a digit: one takes l for
// 1, the other 0 for O. The digit is taken where all around it in the word are digits;
// elsewhere, and where only one model saw it, the character is doubted.
void settle_digits(std::vector<ReadCharacter>& latin, const std::vector<ReadCharacter>& chinese);

}  // namespace zhengbao
