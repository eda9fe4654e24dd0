// What a figure of a sentence counts, by the words around it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "normalize/report/figure_scan.h"

namespace zhengbao {

struct FigureWords {
  std::string subject;     // "" where only an earlier figure can tell
  std::string predicate;   // of a share of what an earlier figure counts: 实现一证通办
  std::string comparison;  // 增长, 占 …; "" for a plain count
  bool of_which = false;   // 其中 stands before it, behind the figure before
  bool among = false;      // "598件申请中，…": what follows are parts of it
};

// `text` is the sentence as printed, `folded` the same folded; `figures` are all
// of the sentence and `index` is the one in question.
FigureWords words_of_figure(std::u32string_view text, std::u32string_view folded,
                            std::span<const ScannedFigure> figures, std::size_t index);

}  // namespace zhengbao
