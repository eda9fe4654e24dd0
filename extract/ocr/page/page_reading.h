// What was read from the picture of a page, in a form that can be kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/layout/page_content.h"
#include "extract/ocr/page/reading_plan.h"

namespace zhengbao {

struct PageReading {
  ReadingPlan plan;  // what was to be read
  PageContent content;
  // Models that the page would have been read with, had they been installed.
  std::vector<std::string> missing_models = {};
};

// Places are rounded to 1/64 point. The packed form names the version of the
// recogniser and carries a checksum.
std::string pack_reading(const PageReading& reading);

// Nothing when `packed` is damaged or was made by another version.
std::optional<PageReading> unpack_reading(std::string_view packed);

}  // namespace zhengbao
