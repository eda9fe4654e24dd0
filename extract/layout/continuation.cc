#include "extract/layout/continuation.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/text.h"
#include "extract/layout/line_form.h"
#include "extract/layout/list_label.h"

namespace zhengbao {

namespace {

// Two wide gaps set three columns apart; one alone may follow a label.
bool has_columns(const TextLine& line) { return line.wide_gaps >= 2 || has_leader(line); }

bool in_running_type(const Block& block) {
  return block.alignment == Alignment::left || block.alignment == Alignment::justified;
}

struct Placed {
  Block* block = nullptr;
  const BlockSetting* setting = nullptr;
  int page = 0;
};

bool set_alike(const Placed& a, const Placed& b) {
  constexpr float kSizeStep = 0.12F;
  const float larger = std::max(a.block->font_size, b.block->font_size);
  if (std::abs(a.block->font_size - b.block->font_size) > kSizeStep * larger) return false;
  // A bold lead-in goes over into plain text within the paragraph.
  const bool weights_differ =
      a.block->bold != b.block->bold && a.setting->last_bold != b.setting->first_bold;
  return !weights_differ && !colors_differ(a.block->color, b.block->color);
}

// The last few characters of a text decide, the first few hold the label.
constexpr std::size_t kEndBytes = 64;

bool is_cut_off(std::string_view text) {
  const std::size_t from = text.size() - std::min(text.size(), kEndBytes);
  return !ends_in_stop(to_utf32(text.substr(from)));
}

bool has_label(std::string_view text) {
  return find_label(to_utf32(utf8_prefix(text, kEndBytes))).kind != LabelKind::none;
}

bool goes_on(const Placed& before, const Placed& after) {
  const BlockSetting& end = *before.setting;
  const BlockSetting& begin = *after.setting;
  if (end.direction != begin.direction || end.has_columns || begin.has_columns) return false;
  if (!in_running_type(*before.block) || !in_running_type(*after.block)) return false;
  if (!set_alike(before, after)) return false;
  const float em = after.block->font_size;
  if (end.space_left > begin.first_unit + kLineEndSlack * em) return false;
  const auto begins_at = [&](float place) {
    return std::abs(begin.begins_at - place) <= 0.8F * em;
  };
  if (!begins_at(end.goes_on_at) && !begins_at(end.hangs_at)) return false;
  return is_cut_off(before.block->text) && !has_label(after.block->text);
}

bool can_flow(const Block& block, const BlockSetting& setting) {
  return block.kind == BlockKind::paragraph && setting.flows;
}

// The first line of a numbered paragraph, alone at the end of a column, looks
// like a heading until the next column goes on with it.
bool may_be_cut(const Block& block, const BlockSetting& setting) {
  return block.kind == BlockKind::heading && block.lines.size() == 1 && setting.flows &&
         has_label(block.text);
}

}  // namespace

BlockSetting measure_setting(const std::vector<const TextLine*>& lines, const TextArea& area) {
  const TextLine& first = *lines.front();
  const TextLine& last = *lines.back();
  BlockSetting setting;
  setting.flows = first.role == LineRole::body && first.direction != Direction::slanted &&
                  !first.framed && !area.is_verse;
  setting.has_columns = has_columns(first) || has_columns(last);
  setting.first_bold = first.first_bold;
  setting.last_bold = last.last_bold;
  setting.region = first.region;
  setting.direction = first.direction;
  setting.begins_at = first.box.left - area.left;
  const bool labelled = lines.size() == 1 && label_length(first) > 0;
  setting.goes_on_at = lines.size() > 1 ? last.box.left - area.left : 0;
  setting.hangs_at = labelled ? left_behind_label(first) - area.left : setting.goes_on_at;
  setting.space_left = area.right - last.box.right;
  setting.first_unit = first_unit_width(first);
  return setting;
}

void mark_continuations(std::vector<Page>& pages,
                        const std::vector<std::vector<BlockSetting>>& settings) {
  Placed before;
  bool aside_between = false;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    for (std::size_t j = 0; j < pages[i].blocks.size(); ++j) {
      Block& block = pages[i].blocks[j];
      if (!is_running_text(block.kind)) continue;
      if (is_aside(block.kind)) {
        aside_between = true;
        continue;
      }
      const Placed here{&block, &settings[i][j], pages[i].number};
      const bool flows = can_flow(block, settings[i][j]);
      // What follows directly in the same column was told apart line by line.
      const bool was_parted = before.block && (before.page != here.page || aside_between ||
                                               before.setting->region != here.setting->region);
      block.continues = flows && was_parted && goes_on(before, here);
      if (block.continues && before.block->kind == BlockKind::heading) {
        before.block->kind = BlockKind::paragraph;
        before.block->level = 0;
      }
      before = flows || may_be_cut(block, settings[i][j]) ? here : Placed{};
      aside_between = false;
    }
  }
}

}  // namespace zhengbao
