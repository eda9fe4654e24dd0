// What an entry of a contents page says beside its title: a number, an author.
#pragma once

#include <string>
#include <string_view>

#include "core/gazette_issue.h"

namespace zhengbao {

// The document number that `text` is and nothing else, with or without round
// brackets around it; "" where it is none.
std::string number_alone(std::string_view text);

// Takes （…） from the end of the title where it is an author or a number.
void split_bracket(ContentsEntry& entry);

}  // namespace zhengbao
