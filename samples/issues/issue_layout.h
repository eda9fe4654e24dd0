// How a gazette is set in type: what one differs in from another.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "samples/draw/sheet.h"
#include "samples/issues/made_issue.h"

namespace zhengbao::samples {

enum class HeadForm {
  number_below,     // title, 青政发〔2021〕5号
  brackets_below,   // title, （青政发〔2021〕5号）
  number_above,     // number, title
  number_at_right,  // title, number at the right
  letterhead,       // red name of the body, number, rule, title
  number_in_title,  // title（青政发〔2021〕5号）
  number_and_date,  // title, 青政发〔2021〕5号　2021年3月5日
};

enum class ContentsPlace { none, first_page, own_pages, back };

enum class EntryForm {
  leaders,           // title……12
  leaders_brackets,  // title……（12）
  white,             // title      12
  slash,             // title /12
  leading,           // 12  title
  leading_brackets,  // （12）title
  unpaged,           // title
};

enum class EntryNumber { none, behind, below, before };

struct IssueLayout {
  std::string_view name;
  double width = 595.28, height = 841.89;
  double left = 72, top = 76, right = 72, bottom = 72;
  int columns = 1;
  bool wide_heads = false;  // heads over both columns
  bool new_page = false;    // every document on a page of its own
  // Type.
  TextStyle title{.face = Face::hei, .size_pt = 16, .line_pt = 26};
  TextStyle text{.face = Face::song, .size_pt = 10.5, .line_pt = 17};
  double gap = 24;  // before a document
  bool justified = true;
  // Heads and signatures.
  HeadForm head = HeadForm::number_below;
  std::string_view open = "〔", close = "〕";
  bool short_year = false;        // 〔92〕
  bool sections = false;          // names of columns stand over the documents
  std::string_view section_mark;  // before it; 【 brings its 】
  bool signatures = true;         // else the date stands in brackets under the title
  bool han_dates = false;
  std::string_view closing_note;  // （此件公开发布）
  // The issue.
  bool cover = false;             // a page of its own
  std::string_view issue_line;    // {y} {n} {t}, {Y} {N} in ideographs, {m} the month
  std::string_view running_head;  // {g} and the same; "" without
  std::string_view even_head;     // on even pages, "" for the same
  std::string_view foot = "{p}";  // "" without
  bool outer_foot = false;
  bool foot_at_top = false;
  int first_printed = 1;      // number of the first page that is numbered
  bool cover_counts = false;  // else pages count from the first document
  ContentsPlace contents = ContentsPlace::own_pages;
  std::string_view contents_heading = "目　录";
  EntryForm entries = EntryForm::leaders;
  EntryNumber entry_number = EntryNumber::none;
  bool entry_sections = true;
  std::string_view entry_section_mark;
  bool section_centered = false;
  int entry_columns = 1;
  bool two_digits = false;         // 03
  bool order_and_rule = false;     // the contents list 令 and the rule below it
  bool colophon = false;           // at the end
  bool colophon_in_front = false;  // below the contents
  bool blank_pages = false;        // before documents that begin on even pages
  std::string_view supplement;     // instead of a number
  bool combined = false;           // two numbers in one issue
};

std::span<const IssueLayout> issue_layouts();
// Every feature drawn by lot: what no gazette that we know of combines.
IssueLayout mixed_layout(std::uint64_t seed);

// {…} of `pattern` filled in.
std::string filled_in(std::string_view pattern, const MadeIssue& issue, int page = 0);
std::string year_in_han(int year);
std::string printed_date(const IssueLayout& layout, const MadeIssue& issue, const MadeDate& date);
std::string printed_number(const IssueLayout& layout, const MadeIssue& issue,
                           const MadeDocument& document);

}  // namespace zhengbao::samples
