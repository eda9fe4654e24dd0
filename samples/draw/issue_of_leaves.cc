// An issue with a letterhead for every document on a leaf of its own.
#include "samples/draw/board.h"
#include "samples/draw/document_setter.h"
#include "samples/draw/drawings.h"
#include "samples/draw/gazette_texts.h"

namespace zhengbao::samples {

namespace {

constexpr double kLeft = 78, kRight = 517, kMiddle = 297.5;

std::string letterhead_of(const IssueDocument& document) {
  if (document.agency == "青政发") return "青岚市人民政府文件";
  if (document.agency == "青政办发") return "青岚市人民政府办公室文件";
  if (document.agency == "青民发") return "青岚市民政局文件";
  return document.agency == "青教发" ? "青岚市教育局文件" : "";
}

IssueStyle leaf_style() {
  IssueStyle style;
  style.title = {.face = Face::hei, .size_pt = 20, .line_pt = 32};
  style.annex_title = style.title;
  style.text = {.size_pt = 14, .line_pt = 24};
  style.part = {.face = Face::hei, .size_pt = 14, .line_pt = 24};
  style.number = style.text;
  style.mark = style.part;
  style.before_document = 20;
  style.number_year = "2021";
  style.date = [](const IssueDate& date) { return arabic_date("2021", date); };
  return style;
}

void draw_leaf_contents(Board& board, const std::vector<IssueDocument>& documents) {
  const TextStyle text{.size_pt = 11, .line_pt = 20};
  const TextStyle column{.face = Face::hei, .size_pt = 11, .line_pt = 20};
  double top = 250;
  int page = 2;
  std::string last;
  for (const IssueDocument& document : documents) {
    if (document.column != last) {
      board.line("【" + document.column + "】", column, kLeft, top += 26);
      last = document.column;
    }
    const bool order = document.agency == "令";
    const std::string title = order ? document.annex_title.front() : document.joined_title();
    board.line(title, text, kLeft, top += 22);
    board.line("…………（" + std::to_string(page) + "）", text, kRight, top, Side::right);
    page += 1;
  }
}

}  // namespace

void draw_issue_of_leaves(const std::string& path) {
  Board board(path, {.created = "2021-04-30T09:00:00+08:00"});
  auto documents = issue_documents("2021年");
  documents.erase(documents.begin() + 7);  // as many as pages allow
  documents.erase(documents.begin() + 4);
  board.line("青岚市人民政府公报", {.face = Face::hei, .size_pt = 38, .line_pt = 50, .ink = kRed},
             kMiddle, 90, Side::center);
  board.line("2021年第4期（总第46期）", {.size_pt = 14, .line_pt = 20}, kMiddle, 160, Side::center);
  board.line("目  录", {.face = Face::hei, .size_pt = 18, .line_pt = 26}, kMiddle, 220,
             Side::center);
  draw_leaf_contents(board, documents);
  const IssueStyle style = leaf_style();
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const IssueDocument& document = documents[i];
    board.new_page();
    const TextStyle foot{.size_pt = 10, .line_pt = 14};
    board.line("— " + std::to_string(i + 2) + " —", foot, kMiddle, 790, Side::center);
    double top = 84;
    const std::string letterhead = letterhead_of(document);
    const bool order = document.agency == "令";
    board.bookmark(order ? document.annex_title.front() : document.joined_title());
    if (!order && !document.annex_title.empty()) board.bookmark(document.annex_title.front(), 1);
    if (!letterhead.empty()) {
      board.line(letterhead, {.size_pt = 32, .line_pt = 44, .ink = kRed}, kMiddle, top,
                 Side::center);
      board.line(number_of(document, style), style.text, kMiddle, top + 62, Side::center);
      board.rule(kLeft, top + 92, kRight, top + 92, 2);
      top += 100;
    }
    Flow flow(board, {{kLeft, top, kRight, 776}});
    DocumentSetter setter(flow, style);
    IssueDocument set = document;
    if (!letterhead.empty()) set.agency.clear();
    setter.head(set);
    setter.body(document);
    setter.annex(document);
    if (i + 1 < documents.size()) continue;
    double line = 640;
    for (const char* text : {"主管：青岚市人民政府", "主办：青岚市人民政府办公室",
                             "准印证号：（青）内资准字第012号", "出版日期：2021年4月30日"}) {
      board.line(text, foot, kLeft, line += 18);
    }
  }
}

}  // namespace zhengbao::samples
