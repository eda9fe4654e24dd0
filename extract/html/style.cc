#include "extract/html/style.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <string>

#include "core/ascii.h"
#include "core/text.h"

namespace zhengbao::html {
namespace {

constexpr float kPointsPerPixel = 0.75f;
constexpr float kDefaultFontSize = 12;  // where an em is asked for and no size is known

std::string lowered(std::string_view text) { return in_small(trim(text)); }

// "18pt", "24px", "2em" to points; `em` is the size an em stands for. Negative
// where it is no such length.
float parse_length(const std::string& text, float em) {
  float number = 0;
  const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || !(number >= 0 && number < 1000)) return -1;
  const std::string_view unit =
      trim({rest, static_cast<std::size_t>(text.data() + text.size() - rest)});
  if (unit.starts_with("pt")) return number;
  if (unit.starts_with("px")) return number * kPointsPerPixel;
  if (unit.starts_with("em") || unit.starts_with("rem")) return number * em;
  if (unit.starts_with("cm")) return number * 28.35f;
  if (unit.starts_with("mm")) return number * 2.835f;
  return -1;
}

// The sizes of <font size=1..7> in browsers.
float font_element_size(std::string_view size) {
  static constexpr std::array<float, 7> kSizes = {7.5f, 10, 12, 13.5f, 18, 24, 36};
  int step = 0;
  std::string_view digits = trim(size);
  const bool relative = digits.starts_with('+');
  if (relative) digits.remove_prefix(1);
  if (std::from_chars(digits.data(), digits.data() + digits.size(), step).ec != std::errc()) {
    return 0;
  }
  const int index = std::clamp(relative ? 3 + std::min(step, 4) : step, 1, 7) - 1;
  return kSizes[static_cast<std::size_t>(index)];
}

void apply_alignment(Style& style, const std::string& value) {
  if (value.starts_with("center") || value == "middle") style.alignment = Alignment::center;
  if (value.starts_with("right") || value == "end") style.alignment = Alignment::right;
  if (value.starts_with("justify")) style.alignment = Alignment::justified;
  if (value.starts_with("left") || value == "start") style.alignment = Alignment::left;
}

void apply_declaration(Style& style, const std::string& property, const std::string& value) {
  const float em = style.font_size > 0 ? style.font_size : kDefaultFontSize;
  if (property == "text-align") {
    apply_alignment(style, value);
  } else if (property == "font-size") {
    if (const float size = parse_length(value, em); size > 0) style.font_size = size;
  } else if (property == "text-indent") {
    if (const float indent = parse_length(value, em); indent >= 0) style.indent = indent;
  } else if (property == "font-weight") {
    style.bold = value.starts_with("bold") || std::atoi(value.c_str()) >= 600;
  } else if (property == "color") {
    style.color = parse_color(value);
  } else if (property == "display" || property == "visibility") {
    if (value.starts_with("none") || value.starts_with("hidden")) style.hidden = true;
  }
}

void apply_style_attribute(Style& style, std::string_view text) {
  constexpr int kMaxDeclarations = 64;
  for (int i = 0; i < kMaxDeclarations && !text.empty(); ++i) {
    const std::size_t end = text.find(';');
    const std::string_view declaration = text.substr(0, end);
    const std::size_t colon = declaration.find(':');
    if (colon != std::string_view::npos) {
      apply_declaration(style, lowered(declaration.substr(0, colon)),
                        lowered(declaration.substr(colon + 1)));
    }
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
}

void apply_tag(Style& style, const Tree& tree, int index) {
  const Tag tag = tree[index].tag;
  if (tag == Tag::b || tag == Tag::strong || tag == Tag::th || tree.heading_level_of(index) > 0)
    style.bold = true;
  if (tag == Tag::center || tag == Tag::th) style.alignment = Alignment::center;
  if (tag == Tag::skipped || tag == Tag::select || tag == Tag::button || tag == Tag::option) {
    style.hidden = true;
  }
}

}  // namespace

std::uint32_t parse_color(std::string_view text) {
  const std::string value = lowered(text);
  std::uint32_t rgb = 0;
  if (value.starts_with('#')) {
    const auto [end, error] =
        std::from_chars(value.data() + 1, value.data() + value.size(), rgb, 16);
    if (error != std::errc()) return 0;
    if (end - value.data() == 4) {
      return ((rgb & 0xF00) * 0x1100) | ((rgb & 0x0F0) * 0x110) | ((rgb & 0x00F) * 0x11);
    }
    return rgb & 0xFFFFFF;
  }
  if (value.starts_with("rgb")) {
    std::size_t at = value.find('(');
    for (int channel = 0; channel < 3 && at != std::string::npos; ++channel) {
      const int part = std::atoi(value.c_str() + at + 1);
      rgb = rgb << 8 | static_cast<std::uint32_t>(std::clamp(part, 0, 255));
      at = value.find(',', at + 1);
    }
    return rgb;
  }
  if (value == "red") return 0xFF0000;
  if (value == "blue") return 0x0000FF;
  return 0;
}

std::vector<Style> compute_styles(const Tree& tree) {
  std::vector<Style> styles(tree.nodes.size());
  for (int i = 0; i < tree.size(); ++i) {
    const Node& node = tree[i];
    Style& style = styles[static_cast<std::size_t>(i)];
    if (node.parent >= 0) style = styles[static_cast<std::size_t>(node.parent)];
    if (node.tag == Tag::text) continue;
    apply_tag(style, tree, i);
    for (const auto& [attr, value] : node.attributes) {
      // On a table it places the table, not the text in it.
      if (attr == Attr::align && node.tag != Tag::table) apply_alignment(style, lowered(value));
      if (attr == Attr::color) style.color = parse_color(value);
      if (attr == Attr::size && node.tag == Tag::font) style.font_size = font_element_size(value);
      if (attr == Attr::hidden) style.hidden = true;
    }
    apply_style_attribute(style, tree.attribute(i, Attr::style));
  }
  return styles;
}

}  // namespace zhengbao::html
