#include "normalize/labels.h"

#include <algorithm>

#include "core/ascii.h"
#include "core/text.h"
#include "core/text_fold.h"
#include "normalize/label_rows.h"

namespace zhengbao {
namespace {

bool same_label(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return in_small(x) == in_small(y); });
}

// The table is in simplified characters; 索引號 is 索引号.
const LabelRow* find_label(std::string_view label) {
  const std::string simplified = simplify_han(label);
  for (const LabelRow& row : label_rows()) {
    if (same_label(row.label, simplified)) return &row;
  }
  return nullptr;
}

struct LabelAt {
  const LabelRow* row;
  std::size_t begin;        // of the label
  std::size_t value_begin;  // after the colon
};

constexpr std::size_t kMaxLabelBytes = 48;

// The longest known label that ends at the colon at `colon`; its characters may
// have spaces between them ("索 引 号：").
std::optional<LabelAt> label_before(std::string_view line, std::size_t colon,
                                    std::size_t colon_bytes, std::size_t from) {
  std::optional<LabelAt> best;
  std::size_t at = colon;
  while (at > from && colon - at < kMaxLabelBytes) {
    const char32_t c = previous_code_point(line, at);
    if (is_space(c)) continue;
    const LabelRow* row = find_label(without_spaces(line.substr(at, colon - at)));
    if (row && !row->on_cards_only) best = LabelAt{row, at, colon + colon_bytes};
  }
  return best;
}

std::vector<LabelAt> labels_in(std::string_view line) {
  std::vector<LabelAt> found;
  std::size_t from = 0;
  for (std::size_t offset = 0; offset < line.size();) {
    const std::size_t start = offset;
    const char32_t c = next_code_point(line, offset);
    if (c != U'：' && c != U':') continue;
    if (auto label = label_before(line, start, offset - start, from)) found.push_back(*label);
    from = offset;
  }
  return found;
}

}  // namespace

std::optional<LabelMeaning> meaning_of_label(std::string_view label) {
  std::string key;
  for (std::size_t at = 0; at < label.size();) {
    const char32_t c = next_code_point(label, at);
    const bool sign = c == U'：' || c == U':' || c == U'/' || c == U'／';
    if (!is_space(c) && !sign) append_utf8(key, c);
  }
  const LabelRow* row = find_label(key);
  if (!row || !row->field) return std::nullopt;
  return LabelMeaning{*row->field, row->rank};
}

std::vector<LabelledText> parse_label_line(std::string_view line) {
  std::vector<LabelledText> values;
  const std::vector<LabelAt> labels = labels_in(line);
  if (labels.empty() || !trim(line.substr(0, labels.front().begin)).empty()) return values;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (!labels[i].row->field) continue;
    const std::size_t end = i + 1 < labels.size() ? labels[i + 1].begin : line.size();
    const std::string_view value =
        trim(line.substr(labels[i].value_begin, end - labels[i].value_begin));
    if (value.empty()) continue;
    const auto offset = static_cast<std::size_t>(value.data() - line.data());
    values.push_back({*labels[i].row->field, std::string(value), offset});
  }
  return values;
}

bool is_void_value(std::string_view value) {
  static constexpr std::string_view kVoid[] = {"",  "无", "暂无",   "/",  "-",    "--",
                                               "—", "——", "无文号", "空", "null", "[]"};
  const std::string compact = without_spaces(value);
  return std::find(std::begin(kVoid), std::end(kVoid), compact) != std::end(kVoid);
}

}  // namespace zhengbao
