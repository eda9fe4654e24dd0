#include "extract/table/strokes.h"

#include <algorithm>

namespace zhengbao {

namespace {

// Strokes are compared in pairs later: bounds a page of hatching.
constexpr std::size_t kMaxStrokes = 1500;
constexpr float kMinLength = 6;  // points; shorter is a tick or part of a character

// Joins the strokes of one line; they stand in `line` in any order.
void join_line(std::vector<Stroke>& line, std::vector<Stroke>& out) {
  std::sort(line.begin(), line.end(),
            [](const Stroke& a, const Stroke& b) { return a.from < b.from; });
  Stroke open = line.front();
  float weighted = open.at * open.length();
  float weight = open.length();
  const auto close = [&] {
    if (weight > 0) open.at = weighted / weight;
    if (open.length() >= kMinLength) out.push_back(open);
  };
  for (std::size_t i = 1; i < line.size(); ++i) {
    const Stroke& next = line[i];
    if (next.from <= open.to + kStrokeTolerance) {
      open.to = std::max(open.to, next.to);
      weighted += next.at * next.length();
      weight += next.length();
      continue;
    }
    close();
    open = next;
    weighted = open.at * open.length();
    weight = open.length();
  }
  close();
}

std::vector<Stroke> join_strokes(std::vector<Stroke> strokes) {
  std::sort(strokes.begin(), strokes.end(),
            [](const Stroke& a, const Stroke& b) { return a.at < b.at; });
  std::vector<Stroke> joined;
  std::vector<Stroke> line;
  for (const Stroke& stroke : strokes) {
    if (!line.empty() && stroke.at > line.front().at + kStrokeTolerance) {
      join_line(line, joined);
      line.clear();
    }
    line.push_back(stroke);
  }
  if (!line.empty()) join_line(line, joined);
  if (joined.size() > kMaxStrokes) joined.resize(kMaxStrokes);
  return joined;
}

}  // namespace

Strokes join_rulings(const std::vector<Ruling>& rulings) {
  Strokes strokes;
  for (const Ruling& ruling : rulings) {
    const Box& box = ruling.box;
    if (ruling.horizontal()) {
      strokes.horizontal.push_back({box.center_y(), box.left, box.right});
    } else {
      strokes.vertical.push_back({box.center_x(), box.top, box.bottom});
    }
  }
  strokes.horizontal = join_strokes(std::move(strokes.horizontal));
  strokes.vertical = join_strokes(std::move(strokes.vertical));
  return strokes;
}

}  // namespace zhengbao
