// Issues of a gazette in three layouts: a letterhead for every document on a
// leaf of its own; two columns in which documents run on; an old issue on small
// pages without contents.
#include <functional>

#include "samples/draw/board.h"
#include "samples/draw/drawings.h"
#include "samples/draw/gazette_texts.h"

namespace zhengbao::samples {

namespace {

// What a layout decides.
struct IssueStyle {
  TextStyle title, annex_title, text, part, number, mark;
  double text_indent = 2;
  double before_document = 30;
  bool columns = false;  // headings of columns stand over the documents
  TextStyle column;
  std::string column_mark;
  std::string number_open = "〔", number_close = "〕", number_year;
  bool number_in_brackets = false;
  std::function<std::string(const IssueDate&)> date;
};

std::string number_of(const IssueDocument& document, const IssueStyle& style) {
  if (document.agency.empty()) return {};
  const std::string serial = std::to_string(document.serial) + "号";
  if (document.agency == "令") return "第" + serial;
  const std::string number =
      document.agency + style.number_open + style.number_year + style.number_close + serial;
  return style.number_in_brackets ? "（" + number + "）" : number;
}

bool is_part(const std::string& text) {
  for (const char* label : {"一、", "二、", "三、"}) {
    if (text.starts_with(label)) return true;
  }
  return false;
}

class IssueSetter {
 public:
  IssueSetter(Flow& flow, const IssueStyle& style) : flow_(flow), style_(style) {}

  void column(const std::string& name) {
    if (!style_.columns || name == column_) return;
    column_ = name;
    flow_.gap(style_.before_document / 2);
    flow_.heading(style_.column_mark + name, style_.column);
  }

  void head(const IssueDocument& document) {
    flow_.gap(style_.before_document);
    for (const std::string& line : document.title) flow_.heading(line, style_.title);
    flow_.gap(4);
    const std::string number = number_of(document, style_);
    if (!number.empty()) flow_.heading(number, style_.number);
    flow_.gap(8);
  }

  void body(const IssueDocument& document) {
    if (!document.addressees.empty()) flow_.paragraph(document.addressees, style_.text, 0);
    paragraphs(document.paragraphs);
    if (!document.signers.empty()) sign(document.signers, document.date);
  }

  void annex(const IssueDocument& document) {
    if (document.annex.empty()) return;
    flow_.gap(style_.before_document / 2);
    if (!document.annex_mark.empty()) flow_.paragraph(document.annex_mark, style_.mark, 0);
    for (const std::string& line : document.annex_title) flow_.heading(line, style_.annex_title);
    flow_.gap(8);
    if (!document.annex_signer.empty()) flow_.paragraph("市人民政府：", style_.text, 0);
    paragraphs(document.annex);
    if (!document.annex_signer.empty()) sign({document.annex_signer}, document.annex_date);
  }

 private:
  void paragraphs(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
      flow_.paragraph(text, is_part(text) ? style_.part : style_.text, style_.text_indent);
    }
  }

  void sign(const std::vector<std::string>& signers, const IssueDate& date) {
    flow_.gap(style_.text.line_pt / 2);
    for (const std::string& signer : signers) flow_.right(signer, style_.text, 24);
    flow_.right(style_.date(date), style_.text, 24);
  }

  Flow& flow_;
  const IssueStyle& style_;
  std::string column_;
};

std::string arabic_date(std::string_view year, const IssueDate& date) {
  return std::string(year) + "年" + std::to_string(date.month) + "月" + std::to_string(date.day) +
         "日";
}

std::string han_number(int number) {
  static const std::vector<std::string> kDigits = {"",   "一", "二", "三", "四",
                                                   "五", "六", "七", "八", "九"};
  const auto digit = [](int value) { return kDigits.at(static_cast<std::size_t>(value)); };
  if (number < 10) return digit(number);
  return (number >= 20 ? digit(number / 10) : "") + "十" + digit(number % 10);
}

// --- every document on a leaf of its own, under a letterhead ---

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
    IssueSetter setter(flow, style);
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

namespace {

// --- two columns, documents run on ---

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
  IssueSetter setter(flow, style);
  for (const IssueDocument& document : documents) {
    setter.column(document.column);
    setter.head(document);
    setter.body(document);
    setter.annex(document);
  }
}

namespace {

// --- an old issue: small pages, no contents, numbers of two digits ---

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
  IssueSetter setter(flow, style);
  auto documents = issue_documents("一九九二年");
  documents.erase(documents.begin() + 7);  // nobody explained policies then
  for (const IssueDocument& document : documents) {
    setter.head(document);
    setter.body(document);
    setter.annex(document);
  }
}

}  // namespace zhengbao::samples
