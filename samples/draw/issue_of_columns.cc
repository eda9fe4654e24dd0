// An issue of two columns in which documents run on.
#include "samples/draw/board.h"
#include "samples/draw/document_setter.h"
#include "samples/draw/drawings.h"
#include "samples/draw/gazette_texts.h"

namespace zhengbao::samples {

namespace {

constexpr double kMiddle = 297.5;

IssueStyle column_style() {
  IssueStyle style;
  style.title = {.face = Face::hei, .size_pt = 13, .line_pt = 20};
  style.annex_title = {.face = Face::hei, .size_pt = 11.5, .line_pt = 18};
  style.text = {.size_pt = 10, .line_pt = 16};
  style.part = {.face = Face::hei, .size_pt = 10, .line_pt = 16};
  style.number = style.text;
  style.mark = style.text;
  style.before_document = 24;
  style.columns = true;
  style.column = {.face = Face::hei, .size_pt = 10.5, .line_pt = 16};
  style.column_mark = "■ ";
  style.number_open = "[";
  style.number_close = "]";
  style.number_year = "2018";
  style.date = [](const IssueDate& date) { return arabic_date("2018", date); };
  return style;
}

struct ListedPage {
  std::string column, title;
  int page = 0;
};

void draw_column_contents(Board& board, const std::vector<ListedPage>& listed) {
  const TextStyle text{.size_pt = 10.5, .line_pt = 18};
  const TextStyle column{.face = Face::hei, .size_pt = 10.5, .line_pt = 18};
  board.line("目  录", {.face = Face::hei, .size_pt = 20, .line_pt = 28}, kMiddle, 96,
             Side::center);
  Flow flow(board, {{70, 150, 287, 780}, {308, 150, 525, 780}});
  std::string last;
  for (std::size_t i = 0; i < listed.size(); ++i) {
    if (listed[i].column != last) flow.paragraph("■ " + listed[i].column, column, 0);
    last = listed[i].column;
    flow.paragraph("（" + std::to_string(listed[i].page) + "） " + listed[i].title, text, 0);
    flow.gap(4);
  }
}

}  // namespace

void draw_issue_of_columns(const std::string& path) {
  Board board(path, {.created = "2018-06-30T09:00:00+08:00"});
  const auto documents = issue_documents("2018年");
  const TextStyle head{.size_pt = 9, .line_pt = 12};
  board.line("青岚政报", {.face = Face::hei, .size_pt = 60, .line_pt = 80}, kMiddle, 180,
             Side::center);
  board.line("2018年第5-6期", {.face = Face::hei, .size_pt = 24, .line_pt = 30}, kMiddle, 420,
             Side::center);
  board.line("（总第212期）", {.size_pt = 16, .line_pt = 24}, kMiddle, 460, Side::center);
  board.line("青岚市人民政府办公室主办", {.size_pt = 14, .line_pt = 20}, kMiddle, 720,
             Side::center);
  board.new_page();
  draw_column_contents(board,
                       {{"市政府文件", "青岚市渡口管理办法", 1},
                        {"市政府文件", documents[1].joined_title(), 1},
                        {"市政府办公室文件", documents[2].joined_title(), 1},
                        {"市政府办公室文件", documents[3].joined_title(), 1},
                        {"部门文件", "青岚市民政局、青岚市财政局关于调整高龄津贴发放办法的通知", 2},
                        {"部门文件", documents[5].joined_title(), 2},
                        {"人事任免", "人事任免", 2},
                        {"政策解读", "《青岚市渡口管理办法》解读", 2},
                        {"大事记", documents[8].joined_title(), 2}});
  board.new_page();
  int page = 0;
  // Bookmarks as a scanner's program makes them, and some left from another issue.
  board.bookmark_to(1, "未命名");
  board.bookmark_to(2, "目录");
  board.bookmark_to(3, "青岚市人民政府关于修缮古城墙的通知");
  const auto on_page = [&] {
    ++page;
    board.bookmark("第" + std::to_string(page) + "页");
    board.line("青岚政报 2018年第5-6期", head, kMiddle, 46, Side::center);
    board.line("·" + std::to_string(page) + "·", head, page % 2 == 1 ? 525 : 70, 800,
               page % 2 == 1 ? Side::right : Side::left);
  };
  on_page();
  std::vector<Frame> frames;
  for (int i = 0; i < 5; ++i) {
    frames.push_back({70, 76, 287, 780, i > 0});
    frames.push_back({308, 76, 525, 780});
  }
  Flow flow(board, frames, on_page);
  const IssueStyle style = column_style();
  DocumentSetter setter(flow, style);
  for (const IssueDocument& document : documents) {
    setter.column(document.column);
    setter.head(document);
    setter.body(document);
    setter.annex(document);
  }
}

}  // namespace zhengbao::samples
