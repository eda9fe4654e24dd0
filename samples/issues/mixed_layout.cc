#include "samples/issues/issue_layout.h"

namespace zhengbao::samples {

namespace {

void mix_type(IssueLayout& layout, IssueDice& dice) {
  static constexpr double kText[] = {9, 10.5, 12, 14};
  static constexpr double kLarger[] = {1.1, 1.25, 1.4, 1.6};
  static constexpr double kLeading[] = {1.45, 1.6, 1.8};
  const bool small = dice.chance(30);
  if (small) {
    layout.width = 516;
    layout.height = 729;
  }
  layout.left = layout.right = 48 + dice.below(40);
  layout.top = 60 + dice.below(30);
  layout.bottom = 56 + dice.below(30);
  layout.columns = dice.chance(35) ? 2 : 1;
  layout.wide_heads = layout.columns == 2 && dice.chance(50);
  layout.text.size_pt = layout.columns == 2 ? kText[dice.below(2)] : dice.one_of(kText);
  layout.text.line_pt = layout.text.size_pt * dice.one_of(kLeading);
  layout.title.size_pt = layout.text.size_pt * dice.one_of(kLarger);
  layout.title.line_pt = layout.title.size_pt * 1.5;
  layout.title.face = dice.chance(70) ? Face::hei : Face::song;
  layout.gap = layout.text.line_pt * (1 + dice.below(2));
  layout.justified = dice.chance(70);
}

void mix_documents(IssueLayout& layout, IssueDice& dice) {
  static constexpr HeadForm kHeads[] = {HeadForm::number_below,   HeadForm::brackets_below,
                                        HeadForm::number_above,   HeadForm::number_at_right,
                                        HeadForm::letterhead,     HeadForm::number_in_title,
                                        HeadForm::number_and_date};
  static constexpr std::string_view kMarks[] = {"【", "■", "◆ ", "", "● "};
  static constexpr std::string_view kNotes[] = {"", "", "（此件公开发布）", "（本文有删减）"};
  layout.head = dice.one_of(kHeads);
  const bool one_column =
      layout.head == HeadForm::letterhead || layout.head == HeadForm::number_at_right;
  if (layout.columns == 2 && one_column) layout.head = HeadForm::number_below;
  layout.new_page = dice.chance(25);
  layout.blank_pages = layout.new_page && dice.chance(30);
  if (dice.chance(25)) {
    layout.open = "[";
    layout.close = "]";
  }
  layout.sections = dice.chance(45);
  layout.section_mark = dice.one_of(kMarks);
  layout.signatures = dice.chance(85);
  layout.han_dates = dice.chance(25);
  layout.closing_note = dice.one_of(kNotes);
}

void mix_issue(IssueLayout& layout, IssueDice& dice) {
  static constexpr std::string_view kLines[] = {
      "{y}年第{n}期（总第{t}期）", "{Y}年第{N}期　总第{t}期",
      "{y}年\n第{n}期\n总第{t}期", "{y}·{n}\n总第{t}期",
      "{y}年第{n}号（总号：{t}）", "第{n}期（总第{t}期）\n{y}年{m}月{d}日",
      "{y}.{n}\n（总第{t}期）"};
  static constexpr std::string_view kHeads[] = {"", "{g}", "{g} {y}年第{n}期", "{g}　{y}·{n}",
                                                "{y}年第{n}期（总第{t}期）　{g}"};
  static constexpr std::string_view kFeet[] = {"{p}",       "— {p} —",   "·{p}·", "- {p} -",
                                               "第 {p} 页", "{p} | {g}", ""};
  layout.cover = dice.chance(60);
  layout.issue_line = dice.one_of(kLines);
  layout.running_head = dice.one_of(kHeads);
  if (!layout.running_head.empty() && dice.chance(30)) layout.even_head = "{y}年第{n}期";
  layout.foot = dice.one_of(kFeet);
  layout.outer_foot = dice.chance(40);
  layout.first_printed = dice.chance(25) ? 60 + dice.below(700) : 1;
  layout.cover_counts = dice.chance(25);
  layout.colophon = dice.chance(35);
  layout.colophon_in_front = !layout.colophon && dice.chance(30);
}

void mix_contents(IssueLayout& layout, IssueDice& dice) {
  static constexpr ContentsPlace kPlaces[] = {ContentsPlace::own_pages, ContentsPlace::first_page,
                                              ContentsPlace::own_pages, ContentsPlace::back,
                                              ContentsPlace::none};
  static constexpr EntryForm kForms[] = {
      EntryForm::leaders, EntryForm::leaders_brackets, EntryForm::white,  EntryForm::slash,
      EntryForm::leading, EntryForm::leading_brackets, EntryForm::unpaged};
  static constexpr EntryNumber kNumbers[] = {EntryNumber::none, EntryNumber::none,
                                             EntryNumber::behind, EntryNumber::below,
                                             EntryNumber::before};
  static constexpr std::string_view kMarks[] = {"", "【", "◆", "■ ", "● "};
  static constexpr std::string_view kHeadings[] = {"目　录", "目　次", "本期目录", "目录 CONTENTS"};
  layout.contents = dice.one_of(kPlaces);
  layout.contents_heading = dice.one_of(kHeadings);
  layout.entries = dice.one_of(kForms);
  layout.entry_number = dice.one_of(kNumbers);
  layout.entry_sections = dice.chance(70);
  layout.entry_section_mark = dice.one_of(kMarks);
  layout.section_centered = dice.chance(30);
  layout.two_digits = dice.chance(25);
  layout.order_and_rule = dice.chance(20);
}

}  // namespace

IssueLayout mixed_layout(std::uint64_t seed) {
  IssueDice dice(seed * 7919 + 5);
  for (int i = 0; i < 6; ++i) dice.below(2);
  IssueLayout layout;
  layout.name = "mixed";
  mix_type(layout, dice);
  mix_documents(layout, dice);
  mix_issue(layout, dice);
  mix_contents(layout, dice);
  return layout;
}

}  // namespace zhengbao::samples
