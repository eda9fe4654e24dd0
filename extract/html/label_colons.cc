#include "extract/html/label_colons.h"

#include "core/text.h"
#include "extract/labels.h"
#include "extract/site_date.h"

namespace zhengbao::html {
namespace {

bool begins_with_label(std::string_view text) {
  constexpr std::size_t kEnough = 80;  // bytes
  return label_prefix(to_utf32(without_spaces(utf8_prefix(text, kEnough)))) != nullptr;
}

bool next_text_is_colon(const Tree& tree, int from, int to) {
  for (int i = from; i < to; ++i) {
    if (!tree.is(i, Tag::text)) continue;
    const std::string_view text = trim(tree[i].text);
    if (text.empty()) continue;
    std::size_t at = 0;
    return is_colon(next_code_point(text, at));
  }
  return false;
}

}  // namespace

bool ends_with_colon(std::string_view text) {
  text = trim(text);
  std::size_t at = text.size();
  return at > 0 && is_colon(previous_code_point(text, at));
}

std::string text_with_colons(const Tree& tree, const Flow& line, std::size_t longest_label) {
  std::string out;
  for (int i = line.first; i < line.end; ++i) {
    if (!tree.is(i, Tag::text)) continue;
    if (i > line.first && (begins_with_label(tree[i].text) || is_date_alone(out))) out += ' ';
    out += tree[i].text;
    const int parent = tree[i].parent;
    const bool whole = tree[parent].end == i + 1 && !is_block_element(tree[parent].tag);
    if (!whole || i + 1 >= line.end || count_code_points(tree[i].text) > longest_label * 2) {
      continue;
    }
    if (find_label(bare_label(tree[i].text)) && !ends_with_colon(tree[i].text) &&
        !next_text_is_colon(tree, i + 1, line.end)) {
      out += "：";
    }
  }
  return out;
}

}  // namespace zhengbao::html
