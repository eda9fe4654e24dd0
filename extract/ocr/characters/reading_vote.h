// Puts two readings of one line together.
#pragma once

#include <vector>

#include "extract/ocr/read_character.h"

namespace zhengbao {

// What both readings have is kept and is as sure as the surer one says. Where
// they differ, the stretch is taken that the model is surer of and whose characters
// are likelier to follow each other; it keeps little confidence, since one of two
// was wrong.
std::vector<ReadCharacter> vote(const std::vector<ReadCharacter>& first,
                                const std::vector<ReadCharacter>& second);

// How many stretches of the two differ.
int count_differences(const std::vector<ReadCharacter>& first,
                      const std::vector<ReadCharacter>& second);

}  // namespace zhengbao
