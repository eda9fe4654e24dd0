// A scan for tests: small pages that are read in a moment.
#pragma once

#include <string>

namespace zhengbao {

// A TIFF file of `pages` pictures, each with a row of strokes that differs from
// page to page. What they are taken for does not matter.
std::string scan_file(int pages);

}  // namespace zhengbao
