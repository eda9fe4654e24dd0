#include "extract/html/titles.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "core/text_clean.h"
#include "extract/html/container_names.h"
#include "extract/label_line.h"
#include "extract/page_furniture.h"
#include "extract/site_date.h"

namespace zhengbao::html {
namespace {

constexpr std::size_t kShortestTitle = 4;  // code points
constexpr std::size_t kLongestTitle = 300;

bool is_title_length(std::string_view text) {
  const std::size_t length = count_code_points(text);
  return length >= kShortestTitle && length <= kLongestTitle;
}

// Whether a part of the title element names a site: it is the site's name, or
// it ends as those names do.
bool names_a_site(std::string_view part, const PageHead& head) {
  if (part.empty()) return true;
  if (part == head.site_name || part == head.column_name) return true;
  static constexpr std::array<std::string_view, 14> kEndings = {
      "政府", "政府网", "网",   "网站", "门户网站", "委员会", "局",
      "厅",   "办公室", "门户", "平台", "信息公开", "频道",   "部"};
  constexpr std::size_t kLongestName = 30;
  if (part.starts_with("中国") && count_code_points(part) <= 8) return true;  // 中国青岚
  return count_code_points(part) <= kLongestName &&
         std::ranges::any_of(kEndings, [&](std::string_view end) { return part.ends_with(end); });
}

struct Separator {
  std::string_view text;
  bool sure;  // never inside of a title: what follows is a site whatever it is
};

constexpr std::array<Separator, 9> kSeparators = {{{"__", true},
                                                   {"_", true},
                                                   {"|", true},
                                                   {"｜", true},
                                                   {" - ", false},
                                                   {"--", false},
                                                   {"-", false},
                                                   {"—", false},
                                                   {"·", false}}};

// Cuts at the last separator behind which a site is named.
bool cut_site_behind(std::string& title, const PageHead& head) {
  for (const Separator& separator : kSeparators) {
    const std::size_t at = title.rfind(separator.text);
    if (at == std::string::npos || at == 0) continue;
    const std::string_view behind =
        trim(std::string_view(title).substr(at + separator.text.size()));
    const std::string before(trim(std::string_view(title).substr(0, at)));
    if (!separator.sure && !names_a_site(behind, head)) continue;
    if (count_code_points(before) < kShortestTitle && !names_a_site(behind, head)) continue;
    title = before;
    return true;
  }
  return false;
}

bool cut_site_before(std::string& title, const PageHead& head) {
  for (const Separator& separator : kSeparators) {
    const std::size_t at = title.find(separator.text);
    if (at == std::string::npos) continue;
    const std::string_view before = trim(std::string_view(title).substr(0, at));
    if (before.empty() || !(before == head.site_name || before == head.column_name)) continue;
    title = std::string(trim(std::string_view(title).substr(at + separator.text.size())));
    return true;
  }
  return false;
}

// Whether `title` is `heading`, perhaps with a separator and more behind it.
bool begins_as_whole(std::string_view title, std::string_view heading) {
  if (!title.starts_with(heading)) return false;
  const std::string_view rest = title.substr(heading.size());
  return rest.empty() || rest.front() == ' ' ||
         std::ranges::any_of(kSeparators, [&](const Separator& separator) {
           return rest.starts_with(trim(separator.text));
         });
}

bool looks_like_title(const Flow& flow) {
  return is_title_length(trim(flow.text)) && !trim(flow.text).ends_with("。") &&
         !is_date_alone(flow.text) && !is_furniture(flow.text) &&
         split_labelled_line(flow.text).known() == 0;
}

// The heading element or the element named title around a flow, or -1.
int title_element(const Tree& tree, const Flow& flow) {
  constexpr int kMaxSteps = 4;
  int node = flow.holder;
  for (int step = 0; node >= 0 && step < kMaxSteps; ++step, node = tree[node].parent) {
    const int level = tree.heading_level_of(node);
    if (level >= 1 && level <= 3) return node;
    if (named_as_title(tree, node) && !named_as_content(tree, node)) return node;
  }
  return -1;
}

std::string joined(std::span<const Flow> flows, int first, int last) {
  std::string text;
  for (int i = first; i < last; ++i) {
    if (!text.empty()) text += '\n';  // a line end parts no words
    text += flows[static_cast<std::size_t>(i)].text;
  }
  return tidy_text(text);
}

bool is_big_centred_line(const Flow& flow) {
  constexpr float kTitleSize = 14;  // points; bodies are 10.5 to 14
  return flow.style.alignment == Alignment::center &&
         (flow.style.bold || flow.style.font_size > kTitleSize) && flow.link_chars == 0;
}

// The first run of big centred lines of one size: a title printed in the body.
void add_printed_title(std::span<const Flow> flows, std::vector<HeadingText>& headings) {
  constexpr int kMaxLines = 6;
  const int count = static_cast<int>(flows.size());
  for (int i = 0; i < count; ++i) {
    const Flow& flow = flows[static_cast<std::size_t>(i)];
    if (!is_big_centred_line(flow) || flow.heading > 0 || !looks_like_title(flow)) continue;
    int last = i;
    while (last < count && last - i < kMaxLines &&
           is_big_centred_line(flows[static_cast<std::size_t>(last)]) &&
           flows[static_cast<std::size_t>(last)].style.font_size == flow.style.font_size) {
      ++last;
    }
    const std::string text = joined(flows, i, last);
    if (is_title_length(text) && !is_date_alone(text)) {
      headings.push_back({text, i, last, TitleSource::layout});
    }
    return;
  }
}

class CandidateList {
 public:
  void add(TitleSource source, std::string_view text) {
    if (text.empty()) return;
    const auto same = [&](const TitleCandidate& known) { return known.text == text; };
    if (std::ranges::any_of(candidates_, same)) return;
    TitleCandidate candidate;
    candidate.source = source;
    candidate.text = std::string(text);
    candidates_.push_back(std::move(candidate));
  }
  std::vector<TitleCandidate> take() { return std::move(candidates_); }

 private:
  std::vector<TitleCandidate> candidates_;
};

bool is_title_label(std::string_view label) {
  static constexpr std::array<std::string_view, 10> kLabels = {
      "标题",     "名称",     "信息名称", "文件名称", "文件名",
      "文件标题", "公文标题", "公文名称", "政策名称", "信息标题"};
  return std::ranges::find(kLabels, label) != kLabels.end();
}

}  // namespace

std::string strip_site(const PageHead& head, std::span<const std::string> headings) {
  std::string title = head.title;
  std::string longest;
  for (const std::string& heading : headings) {
    if (is_title_length(heading) && begins_as_whole(title, heading) &&
        heading.size() > longest.size() && heading != head.site_name) {
      longest = heading;
    }
  }
  if (!longest.empty()) return longest;
  constexpr int kMaxParts = 4;
  for (int i = 0; i < kMaxParts && cut_site_behind(title, head); ++i) {
  }
  cut_site_before(title, head);
  return title;
}

std::vector<HeadingText> read_headings(const Tree& tree, std::span<const Flow> flows) {
  std::vector<HeadingText> headings;
  const int count = static_cast<int>(flows.size());
  for (int i = 0; i < count;) {
    const Flow& flow = flows[static_cast<std::size_t>(i)];
    const int element = title_element(tree, flow);
    int last = i + 1;
    if (element >= 0 && looks_like_title(flow)) {
      while (last < count && flows[static_cast<std::size_t>(last)].holder == flow.holder &&
             flows[static_cast<std::size_t>(last)].after_break) {
        ++last;
      }
      std::string text = joined(flows, i, last);
      if (is_title_length(text)) {
        headings.push_back({std::move(text), i, last, TitleSource::heading});
      }
    }
    i = last;
  }
  add_printed_title(flows, headings);
  return headings;
}

std::vector<TitleCandidate> rank_titles(const PageHead& head, std::string_view stripped_title,
                                        std::span<const HeadingText> headings,
                                        std::span<const MetadataEntry> metadata) {
  CandidateList list;
  for (const MetadataEntry& entry : metadata) {
    if (entry.source == MetadataSource::card && is_title_label(entry.label)) {
      list.add(TitleSource::card, tidy_text(entry.value));
    }
  }
  list.add(TitleSource::meta_tag, head.article_title);
  const auto agrees = [&](const HeadingText& heading) {
    return head.title.find(heading.text) != std::string::npos;
  };
  for (const HeadingText& heading : headings) {
    if (agrees(heading) && heading.text != head.site_name && heading.text != head.column_name) {
      list.add(heading.source, heading.text);
    }
  }
  if (stripped_title != head.site_name) list.add(TitleSource::title_tag, stripped_title);
  constexpr std::size_t kMaxOthers = 5;
  std::size_t others = 0;
  for (const HeadingText& heading : headings) {
    if (agrees(heading) || others == kMaxOthers) continue;
    list.add(heading.source, heading.text);
    ++others;
  }
  return list.take();
}

}  // namespace zhengbao::html
