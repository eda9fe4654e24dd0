#include "extract/ocr/ink/long_runs.h"

#include <leptonica/allheaders.h>

namespace zhengbao {

namespace {

// Leptonica names the sides of a block, whichever way the line runs.
PixPtr closed(Pix* ink, int along, int across, bool horizontal) {
  return PixPtr(horizontal ? pixCloseSafeBrick(nullptr, ink, along, across)
                           : pixCloseSafeBrick(nullptr, ink, across, along));
}

}  // namespace

PixPtr long_runs(Pix* ink, int length, int gap, bool horizontal) {
  const PixPtr mended = closed(ink, gap, 1, horizontal);
  if (!mended) return nullptr;
  return PixPtr(horizontal ? pixOpenCompBrick(nullptr, mended.get(), length, 1)
                           : pixOpenCompBrick(nullptr, mended.get(), 1, length));
}

PixPtr with_steps_joined(Pix* runs, bool horizontal) {
  constexpr int kAlong = 9;  // pixels
  constexpr int kStep = 3;
  return closed(runs, kAlong, kStep, horizontal);
}

}  // namespace zhengbao
