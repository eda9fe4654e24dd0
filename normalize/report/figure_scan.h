// Numbers with a unit in running text: 598件, 48万人, 63.58%, 1,350余次.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

struct ScannedFigure {
  std::size_t begin = 0;  // code points of the text, from its first digit
  std::size_t end = 0;    // behind its unit
  std::string value;      // decimal digits and '.'
  std::string unit;       // 件, 万件, %
};

// In the order of the text, which is folded (core/text_fold.h). Dates, ordinals
// (第3次), numbers of documents, telephones and ranges are none.
std::vector<ScannedFigure> scan_figures(std::u32string_view folded);

}  // namespace zhengbao
