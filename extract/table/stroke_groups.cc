#include "extract/table/stroke_groups.h"

#include <algorithm>
#include <map>

#include "extract/table/disjoint_sets.h"

namespace zhengbao {

namespace {

bool cross(const Stroke& horizontal, const Stroke& vertical) {
  const auto within = [](float at, const Stroke& stroke) {
    return at >= stroke.from - kStrokeTolerance && at <= stroke.to + kStrokeTolerance;
  };
  return within(vertical.at, horizontal) && within(horizontal.at, vertical);
}

// Gives each group the vertical lines beside it that no line meets: the side of a
// cell that the page cuts at both ends has neither top nor bottom.
void add_lone_sides(const std::vector<Stroke>& alone, std::vector<Strokes>& groups) {
  constexpr float kReach = 0.4F;  // of the width of the group
  for (Strokes& group : groups) {
    if (group.horizontal.size() < 2 || group.vertical.size() < 2) continue;
    float top = group.horizontal.front().at;
    float bottom = top;
    for (const Stroke& line : group.horizontal) {
      top = std::min(top, line.at);
      bottom = std::max(bottom, line.at);
    }
    const float left = group.vertical.front().at;
    const float right = group.vertical.back().at;
    const float reach = kReach * (right - left);
    std::vector<Stroke> beside;
    for (const Stroke& line : alone) {
      const bool is_near = (line.at < left && line.at > left - reach) ||
                           (line.at > right && line.at < right + reach);
      if (is_near && line.from < top + kStrokeTolerance && line.to > bottom - kStrokeTolerance)
        beside.push_back(line);
    }
    group.vertical.insert(group.vertical.end(), beside.begin(), beside.end());
  }
}

}  // namespace

std::vector<Strokes> group_by_crossing(const Strokes& strokes) {
  const std::size_t verticals = strokes.vertical.size();
  DisjointSets sets(verticals + strokes.horizontal.size());
  for (std::size_t h = 0; h < strokes.horizontal.size(); ++h) {
    for (std::size_t v = 0; v < verticals; ++v) {
      if (cross(strokes.horizontal[h], strokes.vertical[v])) sets.unite(v, verticals + h);
    }
  }
  std::map<std::size_t, Strokes> groups;
  for (std::size_t v = 0; v < verticals; ++v)
    groups[sets.find(v)].vertical.push_back(strokes.vertical[v]);
  for (std::size_t h = 0; h < strokes.horizontal.size(); ++h) {
    const auto group = groups.find(sets.find(verticals + h));
    if (group != groups.end()) group->second.horizontal.push_back(strokes.horizontal[h]);
  }
  std::vector<Strokes> result;
  std::vector<Stroke> alone;
  for (auto& [root, group] : groups) {
    if (!group.horizontal.empty()) {
      result.push_back(std::move(group));
    } else {
      alone.insert(alone.end(), group.vertical.begin(), group.vertical.end());
    }
  }
  add_lone_sides(alone, result);
  return result;
}

}  // namespace zhengbao
