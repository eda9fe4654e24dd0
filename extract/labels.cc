#include "extract/labels.h"

#include <algorithm>
#include <vector>

#include "core/text.h"
#include "core/text_clean.h"
#include "core/text_fold.h"
#include "extract/label_rows.h"

namespace zhengbao {
namespace {

struct Row {
  std::u32string label;
  const LabelInfo* info;
};

struct SortedLabels {
  std::vector<LabelInfo> infos;
  std::vector<Row> rows;
  std::size_t longest = 0;
};

const SortedLabels& sorted_labels() {
  static const SortedLabels sorted = [] {
    SortedLabels out;
    for (const auto& part : {card_labels(), info_line_labels()})
      out.infos.insert(out.infos.end(), part.begin(), part.end());
    std::ranges::sort(out.infos, {}, &LabelInfo::label);
    for (const LabelInfo& info : out.infos) {
      out.rows.push_back({to_utf32(info.label), &info});
      out.longest = std::max(out.longest, out.rows.back().label.size());
    }
    return out;
  }();
  return sorted;
}

bool is_label_padding(char32_t c) {
  return is_space(c) || is_colon(c) ||
         std::u32string_view(U"【】[]［］〖〗·•●■◆*＊>〉").find(c) != std::u32string_view::npos;
}

}  // namespace

std::span<const LabelInfo> label_table() { return sorted_labels().infos; }

bool is_colon(char32_t c) { return c == U':' || c == U'：' || c == U'︰' || c == U'﹕'; }

std::string bare_label(std::string_view text) {
  std::string out;
  const std::string cleaned = clean_text(text);
  for (std::size_t i = 0; i < cleaned.size();) {
    const char32_t c = next_code_point(cleaned, i);
    if (!is_label_padding(c)) append_utf8(out, c);
  }
  return out;
}

const LabelInfo* find_label(std::string_view bare) {
  const auto& infos = sorted_labels().infos;
  const std::string label = simplify_han(bare);
  const auto row = std::ranges::lower_bound(infos, std::string_view(label), {}, &LabelInfo::label);
  return row != infos.end() && row->label == label ? &*row : nullptr;
}

const LabelInfo* label_prefix(std::u32string_view text) {
  // UTF-8 and UTF-32 sort alike, so the rows stand in the order of the labels.
  const SortedLabels& sorted = sorted_labels();
  std::u32string begin(text.substr(0, sorted.longest));
  for (char32_t& c : begin) c = simplify_han(c);
  for (std::size_t length = begin.size(); length >= 2; --length) {
    const auto prefix = std::u32string_view(begin).substr(0, length);
    const auto row = std::ranges::lower_bound(
        sorted.rows, prefix, {}, [](const Row& r) { return std::u32string_view(r.label); });
    if (row != sorted.rows.end() && row->label == prefix) return row->info;
  }
  return nullptr;
}

}  // namespace zhengbao
