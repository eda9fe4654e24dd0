// Labels of statutory tables as they are compared: every office prints them a
// little differently.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

// A label taken apart. "（三）2．其他法律行政法规禁止公开（含……）" has the ordinal 2
// and the text 其他法律行政法规禁止公开.
struct LabelText {
  int ordinal = 0;      // of the last number before the text; 0 for none
  std::u32string text;  // folded; Han, letters and digits only, without 其中 and hints
};

LabelText read_label(std::string_view label);

}  // namespace zhengbao
