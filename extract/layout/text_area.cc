#include "extract/layout/text_area.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "core/median.h"
#include "extract/layout/line_form.h"

namespace zhengbao {

namespace {

constexpr std::size_t kEnoughLines = 6;  // fewer do not show their margins

// What stands above, between and below columns is set by the margins of all.
bool is_measured(const TextLine& line, int region, Direction direction) {
  const bool is_inside = region == 0 ? line.region >= 0 : line.region == region;
  return line.role == LineRole::body && line.table < 0 && is_inside && line.direction == direction;
}

float most_frequent_size(const std::vector<const TextLine*>& lines) {
  std::map<int, std::size_t> counts;  // by quarter points
  for (const TextLine* line : lines) {
    counts[static_cast<int>(std::lround(line->size * 4))] += line->text.size();
  }
  const auto best =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == counts.end() ? 0 : static_cast<float>(best->first) / 4;
}

// The first of the sorted positions that enough others share within `tolerance`.
float first_shared(const std::vector<float>& sorted, float tolerance) {
  const std::size_t needed = std::max<std::size_t>(2, sorted.size() / 12);
  for (std::size_t i = 0; i + needed <= sorted.size(); ++i) {
    if (std::abs(sorted[i + needed - 1] - sorted[i]) <= tolerance) return sorted[i];
  }
  return sorted.front();
}

// Where all paragraphs of a page are one indented line each (appointments), a
// single line shows the margin: the one addressed, two em further out. A number
// that hangs there does not.
float outdent_of(const std::vector<const TextLine*>& body, float shared, float size) {
  constexpr float kIndent = 2;  // em
  constexpr float kTolerance = 0.3F;
  constexpr std::size_t kLeastCharacters = 4;
  for (const TextLine* line : body) {
    const float step = (shared - line->box.left) / size;
    if (std::abs(step - kIndent) <= kTolerance && line->text.size() >= kLeastCharacters &&
        label_length(*line) == 0) {
      return shared - line->box.left;
    }
  }
  return 0;
}

bool ends_in_mark(const TextLine& line) {
  return ends_in_stop(line.text) ||
         std::u32string_view(U"，、,").find(line.text.back()) != std::u32string_view::npos;
}

bool is_row_of_list(const TextLine& line) {
  return line.wide_gaps > 0 || label_length(line) > 0 || has_leader(line);
}

// Lines of prose end full or at the end of a sentence; rows of a list have labels
// or end at a margin that several of them reach.
bool are_verse(const std::vector<const TextLine*>& body, const TextArea& area) {
  constexpr std::size_t kLeastLines = 12;
  constexpr float kNearLongest = 1.6F;  // em
  constexpr float kIndent = 1.3F;       // of a line that goes on in brackets
  constexpr std::size_t kMostNear = 3;  // one line in so many
  constexpr std::size_t kMostOther = 6;
  if (body.size() < kLeastLines) return false;
  std::size_t near_longest = 0;
  std::size_t other = 0;  // what verse has few of
  for (const TextLine* line : body) {
    const bool is_near = area.right - line->box.right < kNearLongest * area.size;
    near_longest += is_near ? 1 : 0;
    const bool begins_apart = std::abs(line->box.left - area.left) > kIndent * area.size;
    other += begins_apart || is_row_of_list(*line) || (!is_near && ends_in_mark(*line)) ? 1 : 0;
  }
  return near_longest * kMostNear <= body.size() && other * kMostOther <= body.size();
}

float usual_pitch(const std::vector<const TextLine*>& lines, float size) {
  std::vector<float> pitches;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const float pitch = lines[i]->baseline() - lines[i - 1]->baseline();
    if (pitch > 0.8F * size && pitch < 4 * size) pitches.push_back(pitch);
  }
  return median(std::move(pitches));
}

}  // namespace

TextArea measure_area(const std::vector<TextLine>& lines, int region, Direction direction) {
  std::vector<const TextLine*> measured;
  for (const TextLine& line : lines) {
    if (is_measured(line, region, direction)) measured.push_back(&line);
  }
  TextArea area;
  if (measured.empty()) return area;
  area.size = most_frequent_size(measured);

  std::vector<float> lefts;
  std::vector<float> rights;
  std::vector<const TextLine*> body;
  for (const TextLine* line : measured) {
    if (std::abs(line->size - area.size) > 0.1F * area.size) continue;
    body.push_back(line);
    lefts.push_back(line->box.left);
    rights.push_back(line->box.right);
  }
  if (body.empty()) return area;
  std::sort(lefts.begin(), lefts.end());
  std::sort(rights.begin(), rights.end(), std::greater<>());
  area.lines = body.size();
  area.left = first_shared(lefts, 0.4F * area.size);
  area.outdent = outdent_of(body, area.left, area.size);
  area.right = first_shared(rights, 1.6F * area.size);
  area.pitch = usual_pitch(body, area.size);
  area.is_verse = are_verse(body, area);
  return area;
}

bool ends_clear_of_margin(const TextArea& area, const std::vector<TextLine>& lines,
                          Direction direction, float page_width) {
  constexpr float kRoom = 2.5F;    // em
  constexpr float kGutter = 4.0F;  // em; columns of prose are closer
  float margin = area.left;
  for (const TextLine& line : lines) {
    if (!is_measured(line, 0, direction)) continue;
    margin = std::min(margin, line.box.left);
    const float gutter = line.box.left - area.right;
    if (gutter > 0 && gutter < kGutter * area.size) return false;
  }
  return page_width - area.right > margin + kRoom * area.size;
}

TextArea with_fallback(const TextArea& area, const TextArea& usual) {
  if (usual.lines == 0) return area;
  TextArea merged = area.lines >= kEnoughLines ? area : usual;
  merged.lines = area.lines;
  if (area.lines == 0) return merged;
  // A page of contents has short lines only: its margins are those of the others.
  const float clearly = 3 * usual.size;
  if (area.lines < kEnoughLines || area.right < usual.right - clearly) {
    merged.right = std::max(area.right, usual.right);
  }
  if (area.lines < kEnoughLines || area.left > usual.left + clearly) {
    merged.left = std::min(area.left, usual.left);
  }
  if (merged.left < area.left) merged.outdent = 0;
  return merged;
}

bool is_like_heading(const TextLine& line, const TextArea& area) {
  constexpr float kHeadingSize = 1.12F;  // smaller steps are other faces
  return line.size > kHeadingSize * area.size;
}

bool is_centered(const TextLine& line, const TextArea& area) {
  const float left = line.box.left - area.margin();
  const float right = area.right - line.box.right;
  const float tolerance = std::max(0.8F * line.size, 0.02F * area.width());
  // A short paragraph of one line begins with an indent of two em and may end
  // just as far from the margin.
  constexpr float kMoreThanIndent = 2.6F;
  const float em = std::max(area.size, 1.0F);
  const float least = is_like_heading(line, area) ? 0 : kMoreThanIndent * em;
  return std::abs(left - right) <= tolerance && std::min(left, right) > least;
}

bool is_right_aligned(const TextLine& line, const TextArea& area) {
  const float left = line.box.left - area.margin();
  const float right = area.right - line.box.right;
  return left > 0.4F * area.width() && right < 0.25F * area.width() && left > 2 * right;
}

}  // namespace zhengbao
