#include "normalize/sections.h"

#include <algorithm>
#include <optional>
#include <string>

#include "core/text.h"
#include "normalize/section_labels.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxDepth = 12;
constexpr std::size_t kMaxHeadingCharacters = 60;
// A first sentence of this many characters may be a heading that runs into its
// text: （一）主动公开情况。主要通过…
constexpr std::size_t kMaxRunInCharacters = 30;

// The pointers stay good: a vector of sections grows only when none of its
// elements is open.
struct Open {
  LabelForm form;
  int level;  // of the heading block; 0 for labels
  Section* section;
};

struct Heading {
  std::string heading;
  std::string text;
};

// 一、元旦：2018年12月30日至…: a few characters before a colon head the text.
std::optional<Heading> heading_before_colon(std::string_view text) {
  constexpr std::string_view kColon = "：";
  constexpr std::size_t kMaxCharacters = 12;
  const std::size_t colon = text.find(kColon);
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const std::string_view before = text.substr(0, colon);
  const std::string_view after = trim(text.substr(colon + kColon.size()));
  if (after.empty() || count_code_points(before) > kMaxCharacters) return std::nullopt;
  for (std::string_view mark : {"，", "。", "；", "、", "《", "（"}) {
    if (before.find(mark) != std::string_view::npos) return std::nullopt;
  }
  return Heading{std::string(before), std::string(after)};
}

// "一、总体情况" is a heading; "1. 完成项目12个。" is text; "（一）主动公开情况。主要通过…"
// is both.
Heading split_heading(std::string_view text, LabelForm form) {
  text = trim(text);
  constexpr std::string_view kStop = "。";
  const std::size_t stop = text.find(kStop);
  if (form == LabelForm::article) {
    // 第一条【目的】…, 第一條（立法目的）: the bracket is the heading.
    for (auto [open, close] :
         {std::pair<std::string_view, std::string_view>{"【", "】"}, {"〔", "〕"}}) {
      if (!text.starts_with(open)) continue;
      const std::size_t end = text.find(close);
      if (end == std::string_view::npos) continue;
      return {std::string(text.substr(open.size(), end - open.size())),
              std::string(trim(text.substr(end + close.size())))};
    }
    return {"", std::string(text)};
  }
  if (auto heading = heading_before_colon(text)) return *heading;
  if (stop == std::string_view::npos) {
    const bool sentence = text.find("；") != std::string_view::npos || text.ends_with("，");
    if (count_code_points(text) <= kMaxHeadingCharacters && !sentence) {
      if (text.ends_with("：")) text.remove_suffix(std::string_view("：").size());
      return {std::string(text), ""};
    }
    return {"", std::string(text)};
  }
  const std::string_view first = text.substr(0, stop);
  const std::string_view rest = trim(text.substr(stop + kStop.size()));
  const bool clause =
      first.find("，") != std::string_view::npos || first.find("；") != std::string_view::npos;
  if (clause || count_code_points(first) > kMaxRunInCharacters) return {"", std::string(text)};
  // "1. 完成项目12个。" alone: a figure in a sentence without text behind it.
  const bool figure = first.find_first_of("0123456789") != std::string_view::npos;
  if (rest.empty() && figure) return {"", std::string(text)};
  return {std::string(first), std::string(rest)};
}

void append_text(Section& section, std::string_view text) {
  if (text.empty()) return;
  if (!section.text.empty()) section.text += '\n';
  section.text += text;
}

class TreeBuilder {
 public:
  explicit TreeBuilder(float body_size) : body_size_(body_size) {}

  void add(const TextRow& row) {
    const auto label = parse_section_label(row.text);
    const bool arabic = label && label->form == LabelForm::arabic;
    in_attachment_list_ = row.text.starts_with("附件") || (in_attachment_list_ && arabic);
    if (label && is_set_as_text(row) && !in_attachment_list_ && open_.size() < kMaxDepth) {
      open(row, *label);
    } else {
      append_text(current(row.page), row.text);
    }
  }

  // The rows of a table whose lines were not seen as one are set smaller than
  // the text (the forms of disclosure reports: 9 to 14 points beside 16).
  bool is_set_as_text(const TextRow& row) const {
    constexpr float kSmaller = 0.92F;
    return row.font_size <= 0 || body_size_ <= 0 || row.font_size >= kSmaller * body_size_;
  }

  // The title of an annex: a section without label, and the labels after it
  // begin anew. The second line of such a title goes on with the first.
  void add_annex(const TextRow& row) {
    const bool continued = in_annex_ && open_.empty() && roots_.back().text.empty() &&
                           roots_.back().label.empty() && !row.text.starts_with("附件");
    if (continued) {
      roots_.back().heading += row.text;
      return;
    }
    open_.clear();
    roots_.push_back({1, "", std::string(row.text), "", row.page, {}});
    in_annex_ = true;
  }

  // Without numbers the typography orders the document.
  void add_heading(const TextRow& row) {
    const int level = std::max(1, row.block->level);
    while (!open_.empty() && open_.back().level >= level) open_.pop_back();
    if (open_.size() >= kMaxDepth) return append_text(current(row.page), row.text);
    Section section{
        static_cast<int>(open_.size()) + 1, "", std::string(row.text), "", row.page, {}};
    open_.push_back({LabelForm::part, level, &place(std::move(section))});
  }

  std::vector<Section> take() { return std::move(roots_); }

 private:
  Section& current(int page) {
    if (!open_.empty()) return *open_.back().section;
    if (roots_.empty()) roots_.push_back({1, "", "", "", page, {}});
    return roots_.back();
  }

  void open(const TextRow& row, const SectionLabel& label) {
    const auto same = std::find_if(open_.begin(), open_.end(),
                                   [&](const Open& open) { return open.form == label.form; });
    open_.erase(same, open_.end());
    close_higher_forms(label.form);
    const std::string_view text = row.text.substr(label.length);
    Heading heading =
        in_article() ? Heading{"", std::string(trim(text))} : split_heading(text, label.form);
    Section section{static_cast<int>(open_.size()) + 1,
                    std::string(trim(row.text.substr(0, label.length))),
                    std::move(heading.heading),
                    std::move(heading.text),
                    row.page,
                    {}};
    open_.push_back({label.form, 0, &place(std::move(section))});
  }

  // The items of an article are text, short as they may be: 一、公司。
  bool in_article() const {
    return std::any_of(open_.begin(), open_.end(),
                       [](const Open& open) { return open.form == LabelForm::article; });
  }

  // The units of a law keep their order even where one is skipped: a chapter
  // never stands inside an article.
  void close_higher_forms(LabelForm form) {
    if (!is_statute_form(form)) return;
    while (!open_.empty() && (!is_statute_form(open_.back().form) || open_.back().form > form)) {
      open_.pop_back();
    }
  }

  Section& place(Section section) {
    std::vector<Section>& siblings = open_.empty() ? roots_ : open_.back().section->children;
    siblings.push_back(std::move(section));
    return siblings.back();
  }

  std::vector<Section> roots_;
  std::vector<Open> open_;
  float body_size_;
  bool in_annex_ = false;
  // 附件：1.… 2.… below the text name files, they number no part of it.
  bool in_attachment_list_ = false;
};

// The rows of a table of contents repeat the labels that follow: it ends where
// its first label comes again.
std::size_t end_of_contents(const std::vector<TextRow>& rows, std::size_t begin) {
  constexpr std::size_t kMaxContentsRows = 2000;
  if (begin >= rows.size()) return begin;
  const std::string first = without_spaces(rows[begin].text);
  for (std::size_t i = begin + 1; i < rows.size() && i < begin + kMaxContentsRows; ++i) {
    const std::string text = without_spaces(rows[i].text);
    if (!text.empty() && first.starts_with(text)) return i;
  }
  return begin;
}

bool is_annex_heading(const Reading& reading, std::size_t i) {
  const TextRow& row = reading.rows[i];
  if (reading.signatures.empty() || i < reading.signatures.front().end ||
      parse_section_label(row.text)) {
    return false;
  }
  const bool display = row.alignment == Alignment::center || row.block->kind == BlockKind::heading;
  return display && count_code_points(row.text) <= kMaxHeadingCharacters &&
         role_of(row) != RowRole::date && !row.text.starts_with("（");
}

}  // namespace

std::vector<Section> section_tree(const Reading& reading) {
  const std::vector<TextRow>& rows = reading.rows;
  const bool labelled = std::any_of(rows.begin(), rows.end(), [](const TextRow& row) {
    return parse_section_label(row.text).has_value();
  });
  TreeBuilder tree(reading.body_size);
  for (std::size_t i = reading.head.body_begin; i < rows.size(); ++i) {
    if (rows[i].is_table()) continue;
    if (role_of(rows[i]) == RowRole::contents) {
      const std::size_t end = end_of_contents(rows, i + 1);
      if (end > i + 1) {
        i = end - 1;
        continue;
      }
    }
    if (!labelled && rows[i].block->kind == BlockKind::heading) {
      tree.add_heading(rows[i]);
    } else if (is_annex_heading(reading, i) && tree.is_set_as_text(rows[i])) {
      tree.add_annex(rows[i]);
    } else {
      tree.add(rows[i]);
    }
  }
  return tree.take();
}

}  // namespace zhengbao
