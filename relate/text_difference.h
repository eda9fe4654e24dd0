// What was changed in one passage of text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

enum class PartKind { kept, removed, added };

struct TextPart {
  PartKind kind = PartKind::kept;
  std::string text;

  bool operator==(const TextPart&) const = default;
};

// How much work may still be done, in pairs of characters. Shared by all
// passages of two documents, so that hostile ones end in time.
struct DifferenceBudget {
  std::size_t pairs = 200'000'000;
};

// The parts that lead from `before` to `after`, in order. Characters that search
// takes for the same (full and half width, traditional and simplified) are kept;
// the text of kept parts is that of `after`. A number is kept or changed as a
// whole. What stands between two changes and
// is shorter than three characters counts as changed too: it is there by
// chance. Where the budget does not suffice all between the common beginning
// and the common end is changed.
std::vector<TextPart> text_difference(std::string_view before, std::string_view after,
                                      DifferenceBudget& budget);

// Characters of kept parts.
std::size_t kept_characters(const std::vector<TextPart>& parts);

}  // namespace zhengbao
