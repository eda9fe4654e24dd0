#include "normalize/unsure_values.h"

#include <algorithm>

#include "core/text.h"
#include "normalize/reading.h"

namespace zhengbao {
namespace {

// Below this a page has enough wrong characters to meet one in a title or a
// number; a stray unmapped sign on a page does not reach it.
constexpr double kSurePage = 0.95;

const Page* page_of(const Document& document, int number) {
  const auto page = std::ranges::find(document.pages, number, &Page::number);
  return page == document.pages.end() ? nullptr : &*page;
}

bool has_meaningless_character(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    if (c == kReplacementCharacter || is_private_use(c)) return true;
  }
  return false;
}

// The doubtful characters of a line stand at known places; where none are known,
// any may be the one.
bool has_doubt_inside(const Line& line, const Box& box) {
  if (2 * overlap_y(line.box, box) < std::min(line.box.height(), box.height())) return false;
  return std::ranges::any_of(line.doubtful, [&](std::int32_t at) {
    const auto index = static_cast<std::size_t>(at);
    if (at < 0 || index + 1 >= line.edges.size()) return overlap_x(line.box, box) > 0;
    const float middle = static_cast<float>(line.edges[index] + line.edges[index + 1]) / 20;
    return middle > box.left && middle < box.right;
  });
}

bool stands_on_doubt(const Page& page, const Box& box) {
  if (box.empty()) return false;
  for (const Block& block : page.blocks) {
    for (const Line& line : block.lines) {
      if (!line.doubtful.empty() && has_doubt_inside(line, box)) return true;
    }
  }
  return false;
}

std::string_view doubt_about(const FieldValue& value, const Page* page) {
  if (has_meaningless_character(value.value)) return "a character of the value cannot be told";
  if (!page) return {};
  if (page->confidence < kSurePage) return "read from text that may not be what is printed";
  return stands_on_doubt(*page, value.evidence.box)
             ? "a character of the value may have been taken for another"
             : std::string_view();
}

}  // namespace

void flag_unsure_values(const Document& document, Record& record) {
  // A character that was taken for another one leaves half of the certainty.
  constexpr double kDoubtful = 0.5;
  const FieldValue* flagged = nullptr;
  for (FieldValue& value : record.fields) {
    const Page* page = page_of(document, value.evidence.page);
    const std::string_view doubt = doubt_about(value, page);
    if (doubt.empty()) continue;
    const double limit = page && page->confidence < kSurePage ? page->confidence : kDoubtful;
    value.evidence.confidence = std::min(value.evidence.confidence, limit);
    // Fields are in order: one flag serves all values of a field.
    if (!flagged || flagged->field != value.field) {
      add_flag(record, "value-unsure", value.field, std::string(doubt), value.evidence.page);
    }
    flagged = &value;
  }
}

}  // namespace zhengbao
