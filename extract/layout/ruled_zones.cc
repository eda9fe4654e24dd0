#include "extract/layout/ruled_zones.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace zhengbao {

namespace {

constexpr float kTouch = 3;              // points by which lines that meet may miss each other
constexpr float kMinLength = 8;          // shorter lines are parts of characters and drawings
constexpr std::size_t kMaxLines = 1500;  // pairs are compared: bounds a page of hatching

class DisjointSets {
 public:
  explicit DisjointSets(std::size_t count) : parent_(count) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t find(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  void unite(std::size_t a, std::size_t b) { parent_[find(a)] = find(b); }

 private:
  std::vector<std::size_t> parent_;
};

bool touch(const Box& a, const Box& b) {
  return a.left <= b.right + kTouch && b.left <= a.right + kTouch && a.top <= b.bottom + kTouch &&
         b.top <= a.bottom + kTouch;
}

std::vector<Ruling> long_rulings(const std::vector<Ruling>& rulings) {
  std::vector<Ruling> lines;
  for (const Ruling& ruling : rulings) {
    if (lines.size() >= kMaxLines) break;
    if (std::max(ruling.box.width(), ruling.box.height()) >= kMinLength) lines.push_back(ruling);
  }
  return lines;
}

// join() skips empty boxes, and a line may have no width.
Box around(const Box& a, const Box& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
          std::max(a.bottom, b.bottom)};
}

bool has_inner_vertical(const RuledZone& zone) {
  return std::any_of(zone.verticals.begin(), zone.verticals.end(), [&](const Ruling& line) {
    return line.box.left > zone.box.left + kTouch && line.box.right < zone.box.right - kTouch;
  });
}

}  // namespace

std::vector<RuledZone> find_ruled_zones(const std::vector<Ruling>& rulings) {
  const std::vector<Ruling> lines = long_rulings(rulings);
  DisjointSets sets(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (std::size_t j = i + 1; j < lines.size(); ++j) {
      if (touch(lines[i].box, lines[j].box)) sets.unite(i, j);
    }
  }
  std::map<std::size_t, RuledZone> groups;
  std::map<std::size_t, int> horizontals;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t root = sets.find(i);
    const auto [group, is_new] = groups.try_emplace(root, RuledZone{lines[i].box, {}});
    group->second.box = around(group->second.box, lines[i].box);
    if (lines[i].horizontal()) {
      ++horizontals[root];
    } else {
      group->second.verticals.push_back(lines[i]);
    }
  }
  std::vector<RuledZone> zones;
  for (auto& [root, zone] : groups) {
    if (horizontals[root] < 2 || !has_inner_vertical(zone)) continue;
    std::sort(zone.verticals.begin(), zone.verticals.end(),
              [](const Ruling& a, const Ruling& b) { return a.box.left < b.box.left; });
    zones.push_back(std::move(zone));
  }
  return zones;
}

}  // namespace zhengbao
