// HTML to a Tree, by libxml2's forgiving parser.
#pragma once

#include <string_view>

#include "extract/html/tree.h"

namespace zhengbao::html {

struct ParseLimits {
  int max_nodes = 1'000'000;
  // Pages pasted from word processors nest unclosed <font> and <span> some
  // hundred deep; libxml2 takes time quadratic in the depth.
  int max_depth = 2000;
};

// `utf8` must be valid UTF-8. Never fails: what cannot be understood is left
// out, and a reached limit sets Tree::truncated. Nothing is loaded from the
// network or the disk.
Tree parse(std::string_view utf8, const ParseLimits& limits = {});

// The charset a meta tag in the first 4 KiB of undecoded bytes declares, or "".
std::string_view declared_charset(std::string_view bytes);

}  // namespace zhengbao::html
