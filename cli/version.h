// The version of the program, from the build.
#pragma once

#include <string_view>

namespace zhengbao {

inline constexpr std::string_view kProgramVersion = ZHENGBAO_VERSION;

}  // namespace zhengbao
