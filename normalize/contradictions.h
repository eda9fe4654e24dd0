// What a document says twice, and not the same way.
#pragma once

#include "core/record.h"
#include "normalize/reading.h"

namespace zhengbao {

// Compares the card with the body, and the fields with each other, and adds a
// flag for each contradiction. The value of the card stays: the flag names the
// field and what the body has.
void flag_contradictions(const Reading& reading, Record& record);

// Flags what a document of this kind should have and has not.
void flag_missing(const Reading& reading, Record& record);

}  // namespace zhengbao
