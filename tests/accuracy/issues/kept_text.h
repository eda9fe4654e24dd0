// What a split must not do: lose text, or doubt what agrees.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/document.h"
#include "core/record.h"

namespace zhengbao::accuracy {

// Ideographs and digits of the running text that stand neither in a record, nor
// in the contents, nor in what belongs to no document.
std::size_t lost_characters(const Document& document, const Normalized& normalized);

// Flags that contents and documents disagree or that a boundary is unsure.
std::vector<std::string> reconciling_flags(const Normalized& normalized);

}  // namespace zhengbao::accuracy
