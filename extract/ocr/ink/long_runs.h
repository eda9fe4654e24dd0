// Long straight runs of ink along one axis: the makings of ruling lines.
#pragma once

#include "extract/ocr/page_image.h"

namespace zhengbao {

// What of `ink` (1 bit) lies in runs of at least `length` pixels along the axis, over gaps
// of less than `gap`; null where there is no memory for it.
PixPtr long_runs(Pix* ink, int length, int gap, bool horizontal);

// A line that leans by a pixel falls into steps: `runs` with those joined; null where there
// is no memory for it.
PixPtr with_steps_joined(Pix* runs, bool horizontal);

}  // namespace zhengbao
