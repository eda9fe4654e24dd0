// Brackets and quotes as sites put them around labels, values and dates.
#pragma once

#include <string_view>

#include "core/text_parts.h"

namespace zhengbao {

// The closing bracket of kOpeners[i] is kClosers[i].
inline constexpr std::u32string_view kOpeners = U"([（【［〔〖<《“「";
inline constexpr std::u32string_view kClosers = U")]）】］〕〗>》”」";

inline bool is_bracket(char32_t c) { return is_one_of(c, kOpeners) || is_one_of(c, kClosers); }

}  // namespace zhengbao
