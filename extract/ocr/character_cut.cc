#include "extract/ocr/character_cut.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include "core/median.h"
#include "core/text.h"
#include "extract/ocr/ink_area.h"

namespace zhengbao {

namespace {

// Ideographs on either side that tell the steps.
constexpr std::size_t kReach = 5;
constexpr std::size_t kFewest = 3;
// In pixels of ink that a cut goes through: a pixel that a character is wider or narrower
// than a step, and one that the cut is off the middle between two places.
constexpr float kWidthWeight = 0.3F;
constexpr float kPlaceWeight = 0.1F;

bool is_ideograph(const ReadCharacter& character) {
  return is_han(character.readings.front().code);
}

float seen_middle(const ReadCharacter& character) {
  return static_cast<float>(character.box.left + character.box.right) / 2;
}

using Run = std::span<const ReadCharacter>;

// Where an ideograph stands, told from those around it, and from one to the next.
struct Stand {
  float middle = 0;
  float step = 0;
};

// Middle slopes and offsets of all pairs (Theil and Sen): a third of the places may be
// wrong.
Stand stand_of(Run run, std::size_t at) {
  const std::size_t begin = at < kReach ? 0 : at - kReach;
  const std::size_t end = std::min(run.size(), at + kReach + 1);
  std::vector<float> steps;
  for (std::size_t i = begin; i < end; ++i) {
    for (std::size_t j = i + 1; j < end; ++j) {
      steps.push_back((seen_middle(run[j]) - seen_middle(run[i])) / static_cast<float>(j - i));
    }
  }
  const float step = median(steps);
  std::vector<float> middles;
  for (std::size_t i = begin; i < end; ++i) {
    middles.push_back(seen_middle(run[i]) +
                      step * (static_cast<float>(at) - static_cast<float>(i)));
  }
  return {median(middles), step};
}

// How many pixels of ink each column of `line` has.
std::vector<int> column_ink(Pix* ink, const PixelBox& line) {
  std::vector<int> counts;
  const PixPtr part = cut_out(ink, line);
  NUMA* columns = part ? pixCountPixelsByColumn(part.get()) : nullptr;
  const int width = columns ? numaGetCount(columns) : 0;
  for (int x = 0; x < width; ++x) {
    int count = 0;
    numaGetIValue(columns, x, &count);
    counts.push_back(count);
  }
  numaDestroy(&columns);
  return counts;
}

// The places where one cut may be, with the least cost of all cuts up to there.
struct Cuts {
  int first = 0;  // column
  std::vector<float> costs;
  std::vector<std::size_t> before;  // index of the cut before it

  int column(std::size_t i) const { return first + static_cast<int>(i); }
};

// A cut for each end of the run and each pair of neighbours, at the least cost together.
class Cutting {
 public:
  Cutting(const std::vector<int>& ink, int left, std::vector<Stand> stands)
      : ink_(ink), left_(left), stands_(std::move(stands)) {}

  std::vector<int> columns() {
    for (std::size_t i = 0; i <= stands_.size(); ++i) add(i);
    std::vector<int> columns(stands_.size() + 1);
    const auto& last = cuts_.back().costs;
    auto at = static_cast<std::size_t>(std::ranges::min_element(last) - last.begin());
    for (std::size_t i = cuts_.size(); i-- > 0;) {
      columns[i] = cuts_[i].column(at);
      at = cuts_[i].before[at];
    }
    return columns;
  }

 private:
  float ink_at(int column) const {
    const int x = column - left_;
    if (x < 0 || x >= static_cast<int>(ink_.size())) return 0;
    return static_cast<float>(ink_[static_cast<std::size_t>(x)]);
  }

  void add(std::size_t i) {
    const float from = i == 0 ? stands_[0].middle - stands_[0].step : stands_[i - 1].middle;
    const float to = i < stands_.size() ? stands_[i].middle : from + stands_[i - 1].step;
    Cuts cuts;
    cuts.first = static_cast<int>(std::lround(from));
    const int last = std::max(static_cast<int>(std::lround(to)), cuts.first);
    for (int x = cuts.first; x <= last; ++x) {
      const float cost =
          ink_at(x) + kPlaceWeight * std::abs(static_cast<float>(x) - (from + to) / 2);
      const auto [before, so_far] = i == 0 ? std::pair<std::size_t, float>{} : cheapest(i, x);
      cuts.costs.push_back(cost + so_far);
      cuts.before.push_back(before);
    }
    cuts_.push_back(std::move(cuts));
  }

  // Of the cuts before cut `i` at column `x`.
  std::pair<std::size_t, float> cheapest(std::size_t i, int x) const {
    const Cuts& cuts = cuts_[i - 1];
    std::pair<std::size_t, float> best{0, 0};
    for (std::size_t k = 0; k < cuts.costs.size(); ++k) {
      const auto width = static_cast<float>(x - cuts.column(k));
      const float cost = cuts.costs[k] + kWidthWeight * std::abs(width - stands_[i - 1].step);
      if (k == 0 || cost < best.second) best = {k, cost};
    }
    return best;
  }

  const std::vector<int>& ink_;
  int left_;
  std::vector<Stand> stands_;
  std::vector<Cuts> cuts_;
};

}  // namespace

std::vector<PixelBox> cut_characters(Pix* ink, const PixelBox& line,
                                     const CharacterRow& characters) {
  std::vector<PixelBox> places(characters.size());
  const std::vector<int> counts = column_ink(ink, line);
  std::size_t begin = 0;
  for (std::size_t end = 0; end <= characters.size(); ++end) {
    if (end < characters.size() && is_ideograph(characters[end])) continue;
    const Run run = Run(characters).subspan(begin, end - begin);
    if (run.size() >= kFewest) {
      std::vector<Stand> stands;
      for (std::size_t i = 0; i < run.size(); ++i) stands.push_back(stand_of(run, i));
      const std::vector<int> columns = Cutting(counts, line.left, std::move(stands)).columns();
      for (std::size_t i = 0; i < run.size(); ++i) {
        places[begin + i] = {columns[i], line.top, columns[i + 1], line.bottom};
      }
    }
    begin = end + 1;
  }
  return places;
}

}  // namespace zhengbao
