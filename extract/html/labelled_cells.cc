#include "extract/html/labelled_cells.h"

#include <algorithm>

#include "core/text.h"
#include "extract/html/flow_cells.h"
#include "extract/html/label_colons.h"
#include "extract/html/label_rows.h"
#include "extract/page_furniture.h"
#include "extract/site_date.h"

namespace zhengbao::html {
namespace {

constexpr std::size_t kLongestLabel = 10;   // code points
constexpr std::size_t kLongestLine = 2000;  // code points of a line that may hold labels
constexpr std::size_t kLongestCellValue = 2000;
constexpr std::size_t kLongestLooseValue = 300;  // of a value beside, outside of tables
constexpr int kMaxValueFlows = 12;

class CellReader {
 public:
  CellReader(const Tree& tree, std::span<const Flow> flows)
      : tree_(tree), flows_(flows), cells_(tree, flows), units_(flows.size()) {}

  std::vector<HeadUnit> read() {
    for (std::size_t i = 0; i < flows_.size(); ++i) {
      units_[i].text = flows_[i].text;
      units_[i].prose = flows_[i].prose();
    }
    for (const LabelBelow& pair : labels_with_value_below(tree_, flows_)) read_below(pair);
    for (std::size_t i = 0; i < flows_.size(); ++i) {
      if (!units_[i].is_value && units_[i].labels.empty()) read_line(static_cast<int>(i));
    }
    complete_tables();
    complete_cells();
    return std::move(units_);
  }

 private:
  const Flow& flow(int index) const { return flows_[static_cast<std::size_t>(index)]; }
  HeadUnit& unit(int index) { return units_[static_cast<std::size_t>(index)]; }

  void read_line(int index) {
    const Flow& line = flow(index);
    if (line.chars > kLongestLine) return;
    std::string text = text_with_colons(tree_, line, kLongestLabel);
    LabelledLine found = split_labelled_line(text);
    if (!leading_site_date(text).empty()) unit(index).text = std::move(text);
    if (found.values.empty()) {
      read_bare_label(index);
      return;
    }
    label_lead(found);
    const std::size_t lead = count_code_points(found.lead);
    constexpr std::size_t kLongestLead = 20;
    if (lead > 0 && (lead > kLongestLead || found.known() < 2)) return;
    LabelledValue& last = found.values.back();
    if (last.value.empty() && !(last.info && last.info->use == LabelUse::noise)) {
      read_value_beside(index, last);
    }
    unit(index).labels = std::move(found.values);
  }

  // A cell that is a label and nothing else, with or without colon.
  void read_bare_label(int index) {
    const Flow& line = flow(index);
    if (line.chars > kLongestLabel) return;
    const std::string label = bare_label(line.text);
    const LabelInfo* info = find_label(label);
    const bool unknown_label = !info && ends_with_colon(line.text) && cells_.fills_a_cell(index);
    if (!info && !unknown_label) return;
    LabelledValue value{label, {}, {}, info};
    if (!read_value_beside(index, value) && !ends_with_colon(line.text)) return;
    unit(index).labels.push_back(std::move(value));
  }

  // The value in the element after the label's cell. False when there is no
  // such element; an element that is empty or begins with a label is an empty
  // value.
  bool read_value_beside(int index, LabelledValue& value) {
    const int cell = cells_.cell_of(index);
    const int beside = cells_.next_to(index, cell);
    if (beside < 0) return false;
    const bool in_table = is_cell(tree_[cell].tag) && beside >= tree_[cell].end;
    if (in_table && !is_cell(tree_[beside].tag)) return false;
    const FlowRange range = flows_of(flows_, tree_, beside);
    if (range.empty()) return true;
    if (!in_table && !is_label_container(tree_[beside].parent, index)) return false;
    if (range.first != index + 1 || range.last - range.first > kMaxValueFlows) return in_table;
    if (is_label_flow(range.first) && !is_value_by_colon(index, range)) return true;
    std::size_t chars = 0;
    for (int i = range.first; i < range.last; ++i) chars += flow(i).chars;
    const std::string raw = text_of(range);
    if (chars > (in_table ? kLongestCellValue : kLongestLooseValue)) return false;
    if (!in_table && trim(raw).ends_with("。") && !takes_sentences(value)) return false;
    take(raw, range, value);
    return true;
  }

  // 公开形式： | 公开目录: where labels have colons, a word without one is a value.
  bool is_value_by_colon(int label, const FlowRange& beside) const {
    return beside.last == beside.first + 1 && ends_with_colon(flow(label).text) &&
           flow(beside.first).text.find(':') == std::string::npos &&
           flow(beside.first).text.find("：") == std::string::npos;
  }

  std::string text_of(const FlowRange& range) const {
    std::string text;
    for (int i = range.first; i < range.last; ++i) {
      if (!text.empty()) text += ' ';
      text += trim(flow(i).text);
    }
    return text;
  }

  void take(const std::string& raw, const FlowRange& range, LabelledValue& value) {
    value.raw = raw;
    value.value = clean_value(raw, value.info && value.info->list);
    for (int i = range.first; i < range.last; ++i) unit(i).is_value = true;
  }

  void read_below(const LabelBelow& pair) {
    const std::string label = bare_label(flow(pair.label).text);
    LabelledValue value{label, {}, {}, find_label(label)};
    take(text_of(pair.value), pair.value, value);
    unit(pair.label).labels = {std::move(value)};
  }

  // An element of labels and their values, and nothing else: not one that holds
  // the title or the text, whose first paragraph an empty 来源： would take.
  bool is_label_container(int node, int label) const {
    constexpr int kMaxFlows = 80;
    const FlowRange range = flows_of(flows_, tree_, node);
    if (range.last - range.first > kMaxFlows) return false;
    int labels = 0;
    int others = 0;
    for (int i = range.first; i < range.last; ++i) {
      if (flow(i).heading > 0) return false;
      ++(i == label || is_label_flow(i) ? labels : others);
    }
    return others <= labels + 1;
  }

  // 内容概述, 摘要: what else has a full stop is text.
  static bool takes_sentences(const LabelledValue& value) {
    return value.label.ends_with("概述") || value.label.ends_with("摘要") ||
           value.label.ends_with("简介");
  }

  bool is_label_flow(int index) const {
    const Flow& line = flow(index);
    const LabelledLine found = split_labelled_line(line.text);
    if (!found.values.empty() && found.lead.empty()) return true;
    return line.chars <= kLongestLabel &&
           (find_label(bare_label(line.text)) != nullptr || ends_with_colon(line.text));
  }

  // In a table with two known labels the cells in the label columns are labels
  // too, whether a table of ours knows them or not.
  void complete_tables() {
    for (int i = 0; i < tree_.size(); ++i) {
      if (!tree_.is(i, Tag::table)) continue;
      const FlowRange range = flows_of(flows_, tree_, i);
      constexpr int kMaxFlows = 80;
      constexpr int kMaxNodes = 5000;
      if (range.empty() || range.last - range.first > kMaxFlows || tree_[i].end - i > kMaxNodes) {
        continue;
      }
      int known = 0;
      for (int k = range.first; k < range.last; ++k) {
        for (const LabelledValue& value : unit(k).labels) {
          known += value.info && value.info->use != LabelUse::noise;
        }
      }
      if (known < 2) continue;
      for (int row = i; row < tree_[i].end; ++row) {
        if (tree_.is(row, Tag::tr)) complete_row(row);
      }
    }
  }

  void complete_row(int row) {
    bool label_column = true;
    for (int cell = row + 1; cell < tree_[row].end; cell = tree_[cell].end) {
      const Tag tag = tree_[cell].tag;
      if (tag != Tag::td && tag != Tag::th) continue;
      const FlowRange range = flows_of(flows_, tree_, cell);
      const bool single = range.last - range.first == 1;
      if (label_column && single && unit(range.first).labels.empty() &&
          !unit(range.first).is_value && flow(range.first).chars <= kLongestLabel) {
        LabelledValue value{bare_label(flow(range.first).text), {}, {}, nullptr};
        if (read_value_beside(range.first, value)) {
          unit(range.first).labels.push_back(std::move(value));
        }
      }
      label_column = !label_column;
    }
  }

  // A cell or item beside labelled ones of the same parent is labelled too where
  // it is written as they are: <li>索引号：X</li><li>登记编码：Y</li>.
  void complete_cells() {
    const int count = static_cast<int>(flows_.size());
    for (int i = 1; i < count; ++i) complete_cell(i, i - 1);
    for (int i = count - 2; i >= 0; --i) complete_cell(i, i + 1);
  }

  // A label of cards, or one that was found beside them.
  static bool belongs_to_card(const std::vector<LabelledValue>& labels) {
    return std::ranges::any_of(labels, [](const LabelledValue& value) {
      return !value.info || value.info->use == LabelUse::card_only ||
             value.info->use == LabelUse::card;
    });
  }

  void complete_cell(int index, int beside) {
    HeadUnit& own = unit(index);
    if (!own.labels.empty() || own.is_value || unit(beside).labels.empty()) return;
    if (!belongs_to_card(unit(beside).labels) || is_furniture(flow(index).text)) return;
    const int cell = cells_.cell_of(index);
    if (!is_cell(tree_[cell].tag) || !cells_.in_same_list(cell, cells_.cell_of(beside))) return;
    if (auto value = line_with_any_label(flow(index).text)) own.labels.push_back(*std::move(value));
  }

  const Tree& tree_;
  std::span<const Flow> flows_;
  FlowCells cells_;
  std::vector<HeadUnit> units_;
};

}  // namespace

std::vector<HeadUnit> label_units(const Tree& tree, std::span<const Flow> flows) {
  return CellReader(tree, flows).read();
}

}  // namespace zhengbao::html
