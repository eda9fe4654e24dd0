#include "samples/issues/issue_front.h"

#include <algorithm>

#include "core/text.h"

namespace zhengbao::samples {

namespace {

constexpr TextStyle kEntry{.face = Face::song, .size_pt = 10.5, .line_pt = 19};
constexpr TextStyle kEntrySection{.face = Face::hei, .size_pt = 10.5, .line_pt = 24};

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace

void IssueFront::cover() const {
  const double middle = layout_.width / 2;
  const double size = std::min(48.0, (layout_.width - 120) / 9);
  board_.line(issue_.gazette,
              {.face = Face::hei, .size_pt = size, .line_pt = size * 1.4, .ink = kRed}, middle, 150,
              Side::center);
  double top = 330;
  for (const std::string& line : lines_of(filled_in(layout_.issue_line, issue_))) {
    board_.line(line, {.face = Face::hei, .size_pt = 20, .line_pt = 30}, middle, top, Side::center);
    top += 40;
  }
  board_.line(issue_.government + "办公室主办", {.size_pt = 14, .line_pt = 20}, middle,
              layout_.height - 130, Side::center);
}

double IssueFront::masthead() const {
  const double middle = layout_.width / 2;
  const double size = std::min(38.0, (layout_.width - 120) / 10);
  double top = layout_.top;
  board_.line(issue_.gazette,
              {.face = Face::hei, .size_pt = size, .line_pt = size * 1.4, .ink = kRed}, middle, top,
              Side::center);
  top += size * 1.5;
  for (const std::string& line : lines_of(filled_in(layout_.issue_line, issue_))) {
    board_.line(line, {.size_pt = 12, .line_pt = 18}, middle, top, Side::center);
    top += 20;
  }
  board_.rule(layout_.left, top + 6, layout_.width - layout_.right, top + 6, 1.5);
  return top + 22;
}

std::string IssueFront::page_text(int printed) const {
  const std::string digits = std::to_string(printed);
  const std::string number = layout_.two_digits && printed < 10 ? "0" + digits : digits;
  const bool brackets = layout_.entries == EntryForm::leaders_brackets ||
                        layout_.entries == EntryForm::leading_brackets;
  return brackets ? "（" + number + "）" : number;
}

void IssueFront::add_wrapped(const std::string& text, double width, double inset, double hanging,
                             std::vector<SetLine>& out) const {
  const double room = width - inset - 3 * kEntry.size_pt;
  const auto lines = board_.wrap(text, kEntry, room, 0);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    SetLine line{lines[i], kEntry};
    line.inset = inset + (i > 0 ? hanging : 0);
    line.height = kEntry.line_pt;
    line.keeps_next = true;
    out.push_back(std::move(line));
  }
}

void IssueFront::put_page(const std::string& page, double width, SetLine& line) const {
  if (layout_.entries == EntryForm::slash) {
    line.text += " /" + page;
    return;
  }
  if (layout_.entries != EntryForm::white) {
    const double room =
        width - line.inset - board_.width_of(line.text, kEntry) - board_.width_of(page, kEntry);
    for (int i = static_cast<int>(room / board_.width_of("…", kEntry)); i > 0; --i)
      line.text += "…";
  }
  line.at_right = page;
}

std::vector<SetLine> IssueFront::entry_lines(const MadeDocument& document, const std::string& title,
                                             const std::string& page, double width,
                                             double inset) const {
  std::vector<SetLine> out;
  const std::string number = document.order ? "" : printed_number(layout_, issue_, document);
  const bool behind = layout_.entry_number == EntryNumber::behind && !number.empty();
  const bool leading =
      layout_.entries == EntryForm::leading || layout_.entries == EntryForm::leading_brackets;
  std::string text = title + (behind ? "（" + number + "）" : "");
  for (std::size_t at = text.find("　"); at != std::string::npos; at = text.find("　"))
    text.replace(at, std::string("　").size(), " ");
  if (layout_.entry_number == EntryNumber::before && !number.empty())
    add_wrapped(number, width, inset, 0, out);
  if (leading) {
    add_wrapped(page + "　" + text, width, inset, 2.5 * kEntry.size_pt, out);
  } else {
    add_wrapped(text, width, inset, kEntry.size_pt, out);
  }
  if (layout_.entry_number == EntryNumber::below && !number.empty())
    add_wrapped("（" + number + "）", width, inset + 2 * kEntry.size_pt, 0, out);
  if (!leading && layout_.entries != EntryForm::unpaged) put_page(page, width, out.back());
  out.back().keeps_next = false;
  return out;
}

std::vector<MadeEntry> IssueFront::contents(IssuePages& pages,
                                            const std::vector<int>& printed) const {
  std::vector<MadeEntry> entries;
  SetLine heading{std::string(layout_.contents_heading),
                  {.face = Face::hei, .size_pt = 18, .line_pt = 28},
                  Side::center};
  heading.height = 44;
  pages.add_wide({heading});
  const double width = pages.measure();
  std::string section;
  for (std::size_t d = 0; d < issue_.documents.size(); ++d) {
    const MadeDocument& document = issue_.documents[d];
    if (layout_.entry_sections && document.section != section) {
      const std::string mark(layout_.entry_section_mark);
      SetLine line{mark == "【" ? "【" + document.section + "】" : mark + document.section,
                   kEntrySection};
      line.side = layout_.section_centered ? Side::center : Side::left;
      line.height = kEntrySection.line_pt;
      line.keeps_next = true;
      pages.add({line});
    }
    section = document.section;
    const std::string page = page_text(printed[d]);
    const bool both = layout_.order_and_rule && document.order;
    if (both) {
      const std::string order =
          document.headline + "（第" + std::to_string(document.serial) + "号）";
      pages.add(entry_lines(document, order, page, width, 0));
    }
    pages.add(entry_lines(document, document.title, page, width, both ? 2 * kEntry.size_pt : 0));
    const bool numbered = layout_.entry_number != EntryNumber::none && !document.order;
    std::string digits = page;
    if (digits.starts_with("（")) digits = digits.substr(3, digits.size() - 6);
    if (layout_.entries == EntryForm::unpaged) digits.clear();
    entries.push_back({document.title, layout_.entry_sections ? document.section : "", digits,
                       numbered ? issue_.number_of(document) : ""});
  }
  return entries;
}

void IssueFront::colophon(IssuePages& pages) const {
  const std::string office = issue_.government + "办公室";
  const std::string date = printed_date(layout_, issue_, issue_.issued_on);
  std::vector<SetLine> lines;
  SetLine gap;
  gap.height = 40;
  lines.push_back(gap);
  for (const std::string& text :
       {"主管：" + issue_.government, "主办：" + office, "编辑：" + issue_.gazette + "编辑部",
        "准印证号：（" + issue_.letters + "）内资准字第012号", "出版日期：" + date,
        "印刷：" + issue_.place + "新华印刷厂　　印数：3000册",
        std::string("地址：人民路1号　　邮编：000000　　电话：0000-8600000")}) {
    SetLine line{text, {.size_pt = 9, .line_pt = 15}};
    line.height = 15;
    line.keeps_next = true;
    lines.push_back(std::move(line));
  }
  lines.back().keeps_next = false;
  pages.add(lines);
}

}  // namespace zhengbao::samples
