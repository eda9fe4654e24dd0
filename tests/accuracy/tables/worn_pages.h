// Pages of a PDF as a scanner would give them.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace zhengbao::accuracy {

// What happened to the paper or in the scanner:
//   plain   nothing
//   jpeg    kept as JPEG of quality 40
//   skew    leaning by 0.8 degrees, with grain
//   grain   noise of the sensor on grey paper
//   fax     black and white
//   blur    out of focus
//   faint   little toner
//   seal    a red seal of 40 mm over the middle of each page
//   turned  every page lies on its side
enum class Wear { plain, jpeg, skew, grain, fax, blur, faint, seal, turned };

std::vector<std::string_view> wear_names();  // in the order of the enumerators

// Draws pages `first` to `last` of `pdf` with pdftoppm at `dpi` and writes them as
// one TIFF file to `target`. False where that does not work.
bool write_worn_pages(const std::filesystem::path& pdf, int first, int last, int dpi, Wear wear,
                      const std::filesystem::path& target);

}  // namespace zhengbao::accuracy
