#include "extract/ocr/cut/even_cuts.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace zhengbao {

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

// The cheapest cuts at about `pitch`: steps off it cost, and so does ink cut through.
// The first and the last character have no white beside them.
EvenCuts cuts_at(const std::vector<double>& profile, double pitch) {
  constexpr double kInk = 3;
  constexpr double kStep = 4;
  constexpr double kOuterStep = 0.25;
  constexpr double kLeastOuter = 0.1;  // a stop at the end
  const auto length = static_cast<int>(profile.size());
  const int least = std::max(1, static_cast<int>(0.45 * pitch));
  const int most = static_cast<int>(1.35 * pitch);
  std::vector<double> best(profile.size() + 1, kNever);
  std::vector<int> from(profile.size() + 1, -1);
  best[0] = 0;
  for (int x = least; x <= length; ++x) {
    const auto at = static_cast<std::size_t>(x);
    const double ink = x < length ? kInk * profile[at] : 0;
    const int shortest = x == length ? std::max(1, static_cast<int>(kLeastOuter * pitch)) : least;
    for (int step = shortest; step <= std::min(most, x); ++step) {
      const auto before = static_cast<std::size_t>(x - step);
      if (best[before] == kNever) continue;
      double off = (step - pitch) / pitch;
      if (off < 0 && (x == length || before == 0)) off *= kOuterStep;
      const double cost = best[before] + ink + kStep * off * off;
      if (cost >= best[at]) continue;
      best[at] = cost;
      from[at] = x - step;
    }
  }
  EvenCuts cuts;
  cuts.pitch = pitch;
  if (best.back() == kNever) return cuts;
  for (int x = length; x >= 0; x = from[static_cast<std::size_t>(x)]) cuts.at.push_back(x);
  std::ranges::reverse(cuts.at);
  cuts.cost = best.back() / static_cast<double>(cuts.at.size());
  return cuts;
}

}  // namespace

EvenCuts cut_evenly(const std::vector<double>& profile, int size, const PitchRange& pitches) {
  constexpr double kPitchStep = 0.03;
  constexpr double kUnusual = 0.3;
  EvenCuts best;
  if (profile.empty() || size < 1) return best;
  const auto count = static_cast<int>(std::lround((pitches.most - pitches.least) / kPitchStep));
  for (int i = 0; i <= count; ++i) {
    const double pitch = pitches.least + kPitchStep * i;
    EvenCuts cuts = cuts_at(profile, size * pitch);
    cuts.cost += kUnusual * (pitch - pitches.usual) * (pitch - pitches.usual);
    if (cuts.cost < best.cost) best = std::move(cuts);
  }
  if (best.at.empty()) best.at = {0, static_cast<int>(profile.size())};
  return best;
}

}  // namespace zhengbao
