// What a recogniser made of the strokes of a drawing.
#pragma once

#include "extract/layout/running_matter.h"

namespace zhengbao {

// Gives the role `chart` to what was read in a drawing or a photograph: near each other at
// least four readings of a few characters that the recogniser doubts, most of them far larger or
// smaller than the text of the page; and the short lines among them. They are kept together
// behind the text they stand beside. Where no line of text stands beside a drawing, its legend
// goes with it. Lists and cells are of one size, sure, and stay.
void set_debris_apart(PageLines& page);

}  // namespace zhengbao
