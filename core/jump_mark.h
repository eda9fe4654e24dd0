// Marks that send the reader of a text to another page: （下转第12页）, 上接第三版.
#pragma once

#include <optional>
#include <string_view>

namespace zhengbao {

struct JumpMark {
  bool goes_on = false;  // the text goes on there; false where it began there
  int page = 0;          // as printed, from 1
};

// The mark that `text` is, with or without brackets; nothing for any other text.
std::optional<JumpMark> read_jump_mark(std::string_view text);

}  // namespace zhengbao
