// An old issue: small pages, no contents, numbers of two digits.
#include "samples/draw/board.h"
#include "samples/draw/document_setter.h"
#include "samples/draw/drawings.h"
#include "samples/draw/gazette_texts.h"

namespace zhengbao::samples {

namespace {

std::string han_number(int number) {
  static const std::vector<std::string> kDigits = {"",   "一", "二", "三", "四",
                                                   "五", "六", "七", "八", "九"};
  const auto digit = [](int value) { return kDigits.at(static_cast<std::size_t>(value)); };
  if (number < 10) return digit(number);
  return (number >= 20 ? digit(number / 10) : "") + "十" + digit(number % 10);
}

IssueStyle old_style() {
  IssueStyle style;
  style.title = {.face = Face::hei, .size_pt = 12, .line_pt = 19};
  style.annex_title = {.face = Face::hei, .size_pt = 10.5, .line_pt = 17};
  style.text = {.size_pt = 10, .line_pt = 16};
  style.part = style.text;
  style.number = style.text;
  style.mark = style.text;
  style.number_open = "（";
  style.number_close = "）";
  style.number_year = "92";
  style.date = [](const IssueDate& date) {
    return "一九九二年" + han_number(date.month) + "月" + han_number(date.day) + "日";
  };
  return style;
}

}  // namespace

void draw_old_issue(const std::string& path) {
  Board board(path, {.width = 420, .height = 595, .created = "1992-05-10T09:00:00+08:00"});
  const TextStyle foot{.size_pt = 9, .line_pt = 12};
  const double middle = 210;
  board.line("青 岚 政 报", {.face = Face::hei, .size_pt = 34, .line_pt = 44}, middle, 60,
             Side::center);
  board.line("一九九二年第四期", {.size_pt = 12, .line_pt = 18}, middle, 116, Side::center);
  board.line("青岚市人民政府办公室编印", {.size_pt = 10, .line_pt = 14}, middle, 138, Side::center);
  board.rule(52, 160, 368, 160);
  int page = 1;
  board.line("1", foot, middle, 560, Side::center);
  std::vector<Frame> frames{{52, 170, 368, 546}};
  for (int i = 0; i < 9; ++i) frames.push_back({52, 50, 368, 546, true});
  Flow flow(board, frames,
            [&] { board.line(std::to_string(++page), foot, middle, 560, Side::center); });
  const IssueStyle style = old_style();
  DocumentSetter setter(flow, style);
  auto documents = issue_documents("一九九二年");
  documents.erase(documents.begin() + 7);  // nobody explained policies then
  for (const IssueDocument& document : documents) {
    setter.head(document);
    setter.body(document);
    setter.annex(document);
  }
}

}  // namespace zhengbao::samples
