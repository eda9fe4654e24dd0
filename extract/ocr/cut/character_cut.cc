#include "extract/ocr/cut/character_cut.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "extract/ocr/cut/character_grid.h"
#include "extract/ocr/ink_area.h"

namespace zhengbao {

namespace {

constexpr std::size_t kFewest = 3;
// In pixels of ink that a cut goes through: a pixel that a character is wider or narrower
// than a step, and one that the cut is off the middle between two places.
constexpr float kWidthWeight = 0.3F;
constexpr float kPlaceWeight = 0.1F;

// Where an ideograph stands, and how far it is to the next.
struct Stand {
  float middle = 0;
  float step = 0;
};

std::vector<Stand> stands_of(Ideographs run) {
  constexpr std::size_t kReach = 5;
  std::vector<Stand> stands;
  for (std::size_t i = 0; i < run.size(); ++i) {
    const std::size_t begin = i < kReach ? 0 : i - kReach;
    const float step = step_of(run.subspan(begin, std::min(run.size(), i + kReach + 1) - begin));
    stands.push_back({middle_of(run, i, step), step});
  }
  return stands;
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
  const std::vector<int> counts = ink_of_columns(ink, line);
  std::size_t begin = 0;
  for (std::size_t end = 0; end <= characters.size(); ++end) {
    if (end < characters.size() && is_on_grid(characters[end])) continue;
    const Ideographs run = Ideographs(characters).subspan(begin, end - begin);
    if (run.size() >= kFewest) {
      const std::vector<int> columns = Cutting(counts, line.left, stands_of(run)).columns();
      for (std::size_t i = 0; i < run.size(); ++i) {
        places[begin + i] = {columns[i], line.top, columns[i + 1], line.bottom};
      }
    }
    begin = end + 1;
  }
  return places;
}

}  // namespace zhengbao
