// Two texts paragraph by paragraph: what was kept, reworded, moved, added,
// removed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "relate/text_difference.h"

namespace zhengbao {

enum class TextChange { same, reworded, added, removed };

// Paragraphs count from 0; -1 where there is none.
struct ParagraphPair {
  TextChange change = TextChange::same;
  bool moved = false;  // it stands elsewhere among the others
  int before = -1;
  int after = -1;
  std::vector<TextPart> parts;  // of a reworded one

  bool operator==(const ParagraphPair&) const = default;
};

struct TextComparison {
  std::vector<ParagraphPair> pairs;  // in the order of the later text; what was
                                     // removed stands where it was
  double reused = 0;  // share of the characters of the later text that the earlier one has
  double kept = 0;    // share of the characters of the earlier text that the later one has
};

// Paragraphs belong together where half of their pairs of neighbouring
// characters are the same (kMinLikeness); first those that keep their order,
// then what moved.
TextComparison compare_texts(const std::vector<std::string>& before,
                             const std::vector<std::string>& after);

std::string_view text_change_name(TextChange change);

}  // namespace zhengbao
