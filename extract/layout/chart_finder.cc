#include "extract/layout/chart_finder.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <string>

#include "core/text.h"

namespace zhengbao {

namespace {

constexpr std::size_t kLeastTicks = 4;
constexpr std::size_t kMaxTicks = 300;  // numbers of a page that are looked at

// A number of an axis: a line, or what a line begins with.
struct Tick {
  double value;
  float left;
  float right;
  float baseline;
  float top;
  float size;
};

bool is_text(const TextLine& line) {
  return line.role == LineRole::body && line.direction == Direction::right && line.table < 0 &&
         !line.text.empty() && line.edges.size() == line.text.size() + 1;
}

// "0.12", "-5", "1,200", "40%".
std::optional<double> number_of(std::u32string_view text) {
  constexpr std::size_t kLongest = 12;
  if (text.empty() || text.size() > kLongest) return {};
  if (text.back() == U'%') text.remove_suffix(1);
  std::string digits;
  for (const char32_t c : text) {
    if (c == U',') continue;
    if (c == U'-' || c == U'−') {
      digits += '-';
    } else if (is_digit(c) || c == U'.') {
      digits += static_cast<char>(c);
    } else {
      return {};
    }
  }
  char* end = nullptr;
  const double value = std::strtod(digits.c_str(), &end);
  if (digits.empty() || *end != '\0') return {};
  return value;
}

std::optional<Tick> tick_of(const TextLine& line) {
  const std::size_t length = std::min(line.text.find(U' '), line.text.size());
  const auto value = number_of(std::u32string_view(line.text).substr(0, length));
  if (!value) return {};
  return Tick{*value, line.edges[0], line.edges[length], line.baseline(), line.box.top, line.size};
}

std::vector<Tick> ticks_of(const PageLines& page) {
  std::vector<Tick> ticks;
  for (const TextLine& line : page.lines) {
    if (!is_text(line) || ticks.size() == kMaxTicks) continue;
    if (const auto tick = tick_of(line)) ticks.push_back(*tick);
  }
  std::stable_sort(ticks.begin(), ticks.end(),
                   [](const Tick& a, const Tick& b) { return a.baseline < b.baseline; });
  return ticks;
}

bool are_aligned(const Tick& a, const Tick& b) {
  constexpr float kEdge = 0.5F;  // em
  const float tolerance = kEdge * std::max(a.size, b.size);
  return std::abs(a.right - b.right) < tolerance || std::abs(a.left - b.left) < tolerance;
}

bool differ(double a, double b, double share) { return std::abs(a - b) > share * std::abs(a); }

// The axis whose two upper numbers are `first` and `second`, from above; fewer than
// kLeastTicks are none.
std::vector<Tick> follow_axis(const std::vector<Tick>& ticks, const Tick& first,
                              const Tick& second) {
  constexpr double kSameStep = 0.02;
  constexpr double kSamePitch = 0.1;
  const double step = first.value - second.value;
  const float pitch = second.baseline - first.baseline;
  std::vector<Tick> axis{first, second};
  for (const Tick& tick : ticks) {
    const Tick& last = axis.back();
    if (!are_aligned(tick, last)) continue;
    const bool fits = !differ(step, last.value - tick.value, kSameStep) &&
                      !differ(pitch, tick.baseline - last.baseline, kSamePitch);
    if (fits) axis.push_back(tick);
  }
  // 2023, 2022, 2021: rows that go back in time, or places that count down.
  const bool counts_back = step == 1 && axis.back().value > 0;
  if (axis.size() < kLeastTicks || counts_back) axis.clear();
  return axis;
}

std::vector<Tick> find_axis(const std::vector<Tick>& ticks) {
  constexpr float kLeastPitch = 1.1F;  // em
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    for (std::size_t j = i + 1; j < ticks.size(); ++j) {
      const float pitch = ticks[j].baseline - ticks[i].baseline;
      if (pitch < kLeastPitch * ticks[i].size || !are_aligned(ticks[i], ticks[j])) continue;
      if (ticks[i].value <= ticks[j].value) break;  // the next number below is the larger one
      std::vector<Tick> axis = follow_axis(ticks, ticks[i], ticks[j]);
      if (!axis.empty()) return axis;
      break;
    }
  }
  return {};
}

// The labels below the axis: a row of pieces that begins beside its foot.
const TextLine* labels_below(const PageLines& page, const Tick& foot) {
  constexpr float kNear = 3.5F;   // em
  constexpr float kReach = 5.0F;  // em, of the first label from the axis
  const TextLine* nearest = nullptr;
  for (const TextLine& line : page.lines) {
    if (!is_text(line) || line.wide_gaps < 2) continue;
    const float below = line.baseline() - foot.baseline;
    const bool is_there = below > 0.3F * foot.size && below < kNear * foot.size &&
                          line.box.left > foot.left - foot.size &&
                          line.box.left < foot.right + kReach * foot.size;
    if (is_there && (!nearest || line.baseline() < nearest->baseline())) nearest = &line;
  }
  return nearest;
}

Box box_of(const std::vector<Tick>& axis, const TextLine& labels) {
  float left = labels.box.left;
  for (const Tick& tick : axis) left = std::min(left, tick.left);
  const float em = axis.front().size;
  return {left - em, axis.front().top - em, labels.box.right + em, labels.box.bottom};
}

bool belongs_to(const Box& chart, const TextLine& line) {
  constexpr float kBeside = 3;  // em, of a name of an axis
  constexpr std::size_t kShort = 8;
  const float y = line.box.center_y();
  if (!is_text(line) || y < chart.top || y > chart.bottom) return false;
  const float x = line.box.center_x();
  if (x > chart.left && x < chart.right) return true;
  const float reach = kBeside * line.size;
  return line.text.size() <= kShort && line.box.right > chart.left - reach &&
         line.box.left < chart.right + reach;
}

void put_together(const Box& chart, std::vector<TextLine>& lines) {
  const auto first = std::find_if(lines.begin(), lines.end(),
                                  [&](const TextLine& line) { return belongs_to(chart, line); });
  const auto end = std::stable_partition(
      first, lines.end(), [&](const TextLine& line) { return belongs_to(chart, line); });
  for (auto line = first; line != end; ++line) line->role = LineRole::chart;
}

}  // namespace

void set_charts_apart(PageLines& page) {
  constexpr int kMaxCharts = 8;
  for (int i = 0; i < kMaxCharts; ++i) {
    const std::vector<Tick> axis = find_axis(ticks_of(page));
    if (axis.empty()) return;
    const TextLine* labels = labels_below(page, axis.back());
    if (!labels) return;
    put_together(box_of(axis, *labels), page.lines);
  }
}

}  // namespace zhengbao
