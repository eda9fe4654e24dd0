#include "extract/label_line.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/brackets.h"
#include "extract/site_date.h"

namespace zhengbao {
namespace {

constexpr std::u32string_view kSeparators = U"|｜;；,，/／·•　";

// The line without spaces, and where each character stood.
struct Compact {
  std::u32string text;
  std::vector<std::size_t> offsets;  // in the line, in bytes
  std::vector<bool> space_before;
};

Compact compact(std::string_view line) {
  Compact out;
  bool space = true;
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t start = i;
    const char32_t c = clean_code_point(next_code_point(line, i));
    if (c == 0) continue;
    if (is_space(c)) {
      space = true;
      continue;
    }
    out.text += c;
    out.offsets.push_back(start);
    out.space_before.push_back(space);
    space = false;
  }
  out.offsets.push_back(line.size());
  return out;
}

struct Found {
  std::size_t begin = 0;  // of the label, in the compact text
  std::size_t end = 0;    // behind the colon
  std::string label;
  const LabelInfo* info = nullptr;
};

// "2015-11-10 01:51:51信息来源：": behind a time that a site prints.
bool follows_site_date(const Compact& line, std::size_t at) {
  constexpr std::size_t kLongestDate = 24;
  return at <= kLongestDate && is_digit(line.text[at - 1]) &&
         is_date_alone(to_utf8(std::u32string_view(line.text).substr(0, at)));
}

bool may_begin_label(const Compact& line, std::size_t at, bool within_labels) {
  if (at == 0 || line.space_before[at] || follows_site_date(line, at)) return true;
  const char32_t before = line.text[at - 1];
  if (is_one_of(before, kOpeners) || is_one_of(before, kClosers) ||
      is_one_of(before, kSeparators)) {
    return true;
  }
  // "信息来源:浏览次数:": the value is empty.
  return within_labels && is_colon(before);
}

// A label of the table at `at`, or one with an empty end.
Found known_label(const Compact& line, std::size_t at) {
  const LabelInfo* info = label_prefix(std::u32string_view(line.text).substr(at));
  if (!info) return {};
  std::size_t end = at + count_code_points(info->label);
  const std::size_t label_end = end;
  while (end < line.text.size() && is_one_of(line.text[end], U"】]］〗")) ++end;
  // 【索引号】 needs no colon.
  const bool framed = end > label_end && at > 0 && is_one_of(line.text[at - 1], U"【[［〖");
  const bool colon = end < line.text.size() && is_colon(line.text[end]);
  if (!colon && !framed && info->use != LabelUse::noise) return {};
  // As it is printed: 索引號 stays so.
  return {at, colon ? end + 1 : end,
          to_utf8(std::u32string_view(line.text).substr(at, label_end - at)), info};
}

// Two to six ideographs between a space and a colon.
Found unknown_label(const Compact& line, std::size_t at) {
  constexpr std::size_t kMaxLength = 6;
  if (!line.space_before[at]) return {};
  std::size_t end = at;
  while (end < line.text.size() && end - at <= kMaxLength && is_han(line.text[end]) &&
         (end == at || !line.space_before[end])) {
    ++end;
  }
  if (end - at < 2 || end - at > kMaxLength) return {};
  if (end >= line.text.size() || !is_colon(line.text[end])) return {};
  return {at, end + 1, to_utf8(std::u32string_view(line.text).substr(at, end - at)), nullptr};
}

std::vector<Found> find_labels(const Compact& line) {
  std::vector<Found> found;
  bool known_seen = false;
  for (std::size_t at = 0; at < line.text.size();) {
    Found next;
    if (may_begin_label(line, at, !found.empty())) {
      next = known_label(line, at);
      if (next.end == 0 && known_seen) next = unknown_label(line, at);
    }
    if (next.end == 0) {
      ++at;
      continue;
    }
    known_seen = known_seen || (next.info && next.info->use != LabelUse::noise);
    at = next.end;
    found.push_back(std::move(next));
  }
  return found;
}

// One space for every run of spaces.
std::string single_spaces(std::string_view text) {
  std::string out;
  bool pending = false;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    if (is_space(c)) {
      pending = !out.empty();
      continue;
    }
    if (pending) out += ' ';
    pending = false;
    append_utf8(out, c);
  }
  return out;
}

// Without separators at both ends, an opening bracket at the end, or a closing
// bracket at the end that nothing opens.
std::u32string_view without_frame(std::u32string_view value) {
  const auto says_nothing = [](char32_t c) {
    return is_space(c) || is_one_of(c, kOpeners) || is_one_of(c, kClosers);
  };
  if (std::ranges::all_of(value, says_nothing)) return {};
  while (!value.empty()) {
    const char32_t first = value.front();
    const char32_t last = value.back();
    const std::size_t closer = kClosers.find(last);
    const bool unopened = closer != std::u32string_view::npos &&
                          value.find(kOpeners[closer]) == std::u32string_view::npos;
    if (is_one_of(first, kSeparators) || is_space(first) || is_colon(first)) {
      value.remove_prefix(1);
    } else if (is_one_of(last, kSeparators) || is_space(last) || is_one_of(last, kOpeners) ||
               unopened) {
      value.remove_suffix(1);
    } else {
      break;
    }
  }
  return value;
}

// 全文有效 成文日期：…: tax offices print whether a document is in force without a label.
bool says_validity(std::string_view text) {
  constexpr std::array<std::string_view, 10> kStates = {
      "有效",     "全文有效", "现行有效", "条款有效", "部分有效",
      "全文失效", "条款失效", "全文废止", "条款废止", "尚未生效"};
  return std::ranges::find(kStates, text) != kStates.end();
}

}  // namespace

int LabelledLine::known() const {
  return static_cast<int>(std::ranges::count_if(values, [](const LabelledValue& value) {
    return value.info && value.info->use != LabelUse::noise;
  }));
}

std::string clean_value(std::string_view raw, bool list) {
  const std::u32string value = to_utf32(trim(clean_text(raw)));
  const std::string bare = to_utf8(without_frame(value));
  return list ? single_spaces(bare) : collapse_spaces(bare);
}

LabelledLine split_labelled_line(std::string_view text) {
  const Compact line = compact(text);
  const std::vector<Found> labels = find_labels(line);
  LabelledLine result;
  const std::size_t lead_end = labels.empty() ? text.size() : line.offsets[labels.front().begin];
  result.lead = clean_value(text.substr(0, lead_end), false);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const std::size_t begin = line.offsets[labels[i].end];
    const std::size_t end = i + 1 < labels.size() ? line.offsets[labels[i + 1].begin] : text.size();
    LabelledValue entry;
    entry.label = labels[i].label;
    entry.info = labels[i].info;
    entry.raw = std::string(trim(text.substr(begin, end - begin)));
    entry.value = clean_value(entry.raw, entry.info && entry.info->list);
    result.values.push_back(std::move(entry));
  }
  return result;
}

void label_lead(LabelledLine& line) {
  if (line.values.empty()) return;
  if (says_validity(line.lead)) {
    line.values.insert(line.values.begin(), {"有效性", line.lead, line.lead, find_label("有效性")});
    line.lead.clear();
  }
  if (!is_date_alone(line.lead)) return;
  line.values.insert(line.values.begin(),
                     {"日期", date_value(line.lead), line.lead, find_label("日期")});
  line.lead.clear();
}

std::optional<LabelledValue> line_with_any_label(std::string_view text) {
  constexpr std::size_t kLongest = 100;  // code points
  constexpr std::size_t kMaxLabel = 10;
  if (text.size() > 4 * kLongest || text.find("。") != std::string_view::npos) return std::nullopt;
  const Compact line = compact(text);
  std::size_t end = 0;
  while (end < line.text.size() && end <= kMaxLabel && is_han(line.text[end])) ++end;
  if (end < 2 || end > kMaxLabel || end + 1 >= line.text.size() || !is_colon(line.text[end])) {
    return std::nullopt;
  }
  LabelledValue entry;
  entry.label = to_utf8(std::u32string_view(line.text).substr(0, end));
  entry.raw = std::string(trim(text.substr(line.offsets[end + 1])));
  entry.value = clean_value(entry.raw, false);
  return entry;
}

}  // namespace zhengbao
