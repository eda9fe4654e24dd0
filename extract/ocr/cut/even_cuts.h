// Cuts a strip of characters apart where there is least ink.
#pragma once

#include <limits>
#include <vector>

namespace zhengbao {

// Pitches, from one character to the next, in sizes of a character.
struct PitchRange {
  double least = 0.9;
  double most = 1.5;
  double usual = 1.1;  // of two that cut as well the one nearer to this
};

struct EvenCuts {
  std::vector<int> at;  // from the beginning of the strip, both ends among them
  double pitch = 0;     // pixels
  double cost = std::numeric_limits<double>::infinity();
};

// `profile` is the ink across each place along the strip, in sizes of a character; `size`
// is that in pixels. The cuts stand at a pitch as even as the ink allows. A strip
// narrower than any pitch is left whole. Takes time in the length of the strip times the
// square of `size`.
EvenCuts cut_evenly(const std::vector<double>& profile, int size, const PitchRange& pitches);

}  // namespace zhengbao
