#include "extract/layout/quotation_pairs.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/text.h"
#include "core/text_parts.h"

namespace zhengbao {

namespace {

constexpr std::size_t kMaxMarks = 200;  // of a paragraph; more are no prose
constexpr std::u32string_view kStops = U"，。；：、！？）》〉”」』";

struct Mark {
  char32_t code = 0;
  char32_t before = 0;  // in the text; 0 at its ends
  char32_t after = 0;
  std::size_t at = 0;  // byte of Block::text
  Line* line = nullptr;
  std::int32_t place = 0;  // code point of the line
  bool ends_line = false;
  bool recognised = false;

  bool is_doubted() const {
    return std::ranges::find(line->doubtful, place) != line->doubtful.end();
  }
  void doubt() {
    if (!is_doubted())
      line->doubtful.insert(std::ranges::upper_bound(line->doubtful, place), place);
  }
};

using Marks = std::vector<Mark>;

Marks find_marks(Block& block, std::u32string_view wanted) {
  Marks marks;
  char32_t before = 0;
  for (Line& line : block.lines) {
    std::size_t at = line.offset;
    const std::size_t end = std::min(line.offset + line.length, block.text.size());
    for (std::int32_t place = 0; at < end; ++place) {
      const std::size_t begin = at;
      const char32_t code = next_code_point(block.text, at);
      if (!marks.empty() && marks.back().after == 0) marks.back().after = code;
      if (is_one_of(code, wanted)) {
        marks.push_back({.code = code,
                         .before = before,
                         .at = begin,
                         .line = &line,
                         .place = place,
                         .ends_line = at >= end,
                         .recognised = line.origin != TextOrigin::text});
      }
      before = code;
    }
  }
  return marks;
}

bool opens(char32_t code) { return code == U'“'; }
char32_t turned(char32_t code) { return code == U'“' ? U'”' : U'“'; }

bool may_be(char32_t code, const Mark& mark) {
  if (opens(code)) return !mark.ends_line && !is_one_of(mark.after, kStops) && mark.after != 0;
  return mark.before != 0 && !is_one_of(mark.before, U"：（《〈“");
}

// Marks that open where one is open, or close where none is. The first may close what the
// page before opened, and the last be open to the next one.
std::vector<std::size_t> misplaced(const Marks& marks) {
  std::vector<std::size_t> found;
  for (std::size_t i = 1; i < marks.size(); ++i) {
    if (marks[i].code == marks[i - 1].code) found.push_back(i);
  }
  return found;
}

std::size_t unfit(const Marks& marks) {
  const auto impossible =
      std::ranges::count_if(marks, [](const Mark& mark) { return !may_be(mark.code, mark); });
  return misplaced(marks).size() + static_cast<std::size_t>(impossible);
}

void turn(Mark& mark, Block& block) {
  mark.code = turned(mark.code);
  std::string sign;
  append_utf8(sign, mark.code);
  block.text.replace(mark.at, sign.size(), sign);
}

void turn_impossible(Marks& marks, Block& block) {
  for (Mark& mark : marks) {
    if (!mark.recognised || may_be(mark.code, mark) || !may_be(turned(mark.code), mark)) continue;
    const std::size_t wrong = unfit(marks);
    mark.code = turned(mark.code);
    const std::size_t left = unfit(marks);
    const bool is_better = left == 0 || left + 2 <= wrong;
    mark.code = turned(mark.code);
    if (is_better) turn(mark, block);
  }
}

// By which alone all come right.
void turn_only_doubted(Marks& marks, Block& block) {
  Mark* only = nullptr;
  for (Mark& mark : marks) {
    if (!mark.recognised || !mark.is_doubted()) continue;
    mark.code = turned(mark.code);
    const bool is_right = unfit(marks) == 0;
    mark.code = turned(mark.code);
    if (!is_right) continue;
    if (only) return;
    only = &mark;
  }
  if (only) turn(*only, block);
}

void settle_turns(Block& block) {
  Marks marks = find_marks(block, U"“”");
  if (marks.empty() || marks.size() > kMaxMarks || unfit(marks) == 0) return;
  const std::string before = block.text;
  turn_impossible(marks, block);
  if (unfit(marks) > 0) turn_only_doubted(marks, block);
  for (Mark& mark : marks) {
    if (mark.recognised && !may_be(mark.code, mark)) mark.doubt();
  }
  for (const std::size_t at : misplaced(marks)) {
    for (Mark* mark : {&marks[at - 1], &marks[at]}) {
      if (mark->recognised) mark->doubt();
    }
  }
  if (block.raw.empty() && block.text != before) block.raw = before;
}

// 「甲』: the one that closes has the form of the one that opens.
void settle_corners(Block& block) {
  constexpr std::u32string_view kOpen = U"「『";
  constexpr std::u32string_view kClose = U"」』";
  Marks marks = find_marks(block, U"「」『』");
  if (marks.empty() || marks.size() > kMaxMarks) return;
  std::vector<Mark*> open;
  const std::string before = block.text;
  for (Mark& mark : marks) {
    if (is_one_of(mark.code, kOpen)) {
      open.push_back(&mark);
      continue;
    }
    if (open.empty()) continue;
    Mark& partner = *open.back();
    const char32_t fits = kClose[kOpen.find(partner.code)];
    const bool is_alone = open.size() == 1;
    open.pop_back();
    if (fits == mark.code || !is_alone || !mark.recognised || !partner.recognised) continue;
    std::string sign;
    append_utf8(sign, fits);
    block.text.replace(mark.at, sign.size(), sign);
    mark.doubt();
    partner.doubt();
  }
  if (block.raw.empty() && block.text != before) block.raw = before;
}

}  // namespace

void settle_quotation_marks(Block& block) {
  const bool recognised = std::ranges::any_of(
      block.lines, [](const Line& line) { return line.origin != TextOrigin::text; });
  if (!recognised) return;
  settle_turns(block);
  settle_corners(block);
}

}  // namespace zhengbao
