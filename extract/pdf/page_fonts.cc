#include "extract/pdf/page_fonts.h"

#include <map>
#include <string_view>
#include <tuple>

namespace zhengbao {

PageFonts fonts_of(const PageContent& page) {
  PageFonts fonts;
  std::map<std::tuple<std::string_view, bool, bool>, std::uint32_t> known;
  fonts.of_style.reserve(page.styles.size());
  for (const TextStyle& style : page.styles) {
    const auto next = static_cast<std::uint32_t>(known.size());
    const auto [place, is_new] =
        known.try_emplace({style.font, style.guessed, style.invisible}, next);
    fonts.of_style.push_back(place->second);
  }
  fonts.count = known.size();
  return fonts;
}

}  // namespace zhengbao
