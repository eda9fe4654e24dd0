// Fields that only a card, an info line or a meta tag states: taken as printed.
#pragma once

#include <optional>
#include <string_view>

#include "normalize/rules.h"

namespace zhengbao {

// Adds the first labelled value of the field, if any. True when one was added.
bool read_labelled(const Reading& reading, Field field, Record& record);

}  // namespace zhengbao
