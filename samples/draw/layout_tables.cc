// Tables that rules draw only in part, or several times.
#include <utility>

#include "samples/draw/board.h"
#include "samples/draw/drawings.h"

namespace zhengbao::samples {

namespace {

using Row = std::vector<std::string>;

const TextStyle kText{.size_pt = 12, .line_pt = 22};
const TextStyle kCell{.size_pt = 10.5};
const TextStyle kTitle{.face = Face::hei, .size_pt = 16, .line_pt = 28};
constexpr double kLeft = 80, kRight = 515, kMiddle = 297.5;

struct Rules {
  bool rows = false;     // a line below every row
  bool columns = false;  // lines between columns
  bool sides = false;
};

// Rows of cells between `top` and the place returned; lines above and below
// the whole and below its first row.
double draw_table(Board& board, const std::vector<double>& xs, const std::vector<Row>& rows,
                  const std::vector<double>& heights, double top, const Rules& rules) {
  double y = top;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    for (std::size_t c = 0; c + 1 < xs.size(); ++c) {
      const Side side = c == 0 && r > 0 ? Side::left : Side::center;
      board.cell(rows[r][c], kCell, {xs[c], y, xs[c + 1], y + heights[r]}, side);
    }
    if (r == 0) board.rule(xs.front(), y, xs.back(), y, 1);
    y += heights[r];
    if (r == 0 || rules.rows) board.rule(xs.front(), y, xs.back(), y);
  }
  board.rule(xs.front(), y, xs.back(), y, 1);
  for (std::size_t c = 0; c < xs.size(); ++c) {
    const bool is_side = c == 0 || c + 1 == xs.size();
    if (is_side ? rules.sides : rules.columns) board.rule(xs[c], top, xs[c], y);
  }
  return y;
}

std::vector<double> even(std::size_t count, double height) {
  return std::vector<double>(count, height);
}

}  // namespace

void draw_three_lines(const std::string& path) {
  Board board(path, {});
  board.line("表1 2020年青岚市主要农产品产量", kText, kMiddle, 80, Side::center);
  const std::vector<Row> rows = {{"产品名称", "单位", "产量", "比上年增长（%）"},
                                 {"粮食", "吨", "52310", "1.8"},
                                 {"其中：稻谷", "吨", "40118", "2.1"},
                                 {"茶叶", "吨", "963", "-0.7"},
                                 {"淡水产品", "吨", "7245", "4.6"}};
  const double end =
      draw_table(board, {kLeft, 220, 310, 410, kRight}, rows, even(rows.size(), 20), 110, {});
  board.line("注：粮食产量为抽样调查数。", {.size_pt = 9, .line_pt = 14}, kLeft, end + 4);
  Flow flow(board, {{kLeft, end + 30, kRight, 700}});
  flow.paragraph("全年粮食总产量比上年增加九百二十五吨，茶叶受春寒影响略有减少。", kText);
}

void draw_cells_of_lines(const std::string& path) {
  Board board(path, {});
  board.line("青岚市便民服务事项表", kTitle, kMiddle, 70, Side::center);
  const std::vector<Row> rows = {
      {"事项", "办理材料", "办理时限", "受理单位"},
      {"老年人优待证", "身份证原件及复印件，近期免冠照片两张，社区出具的居住证明", "当场办结",
       "各街道便民服务中心"},
      {"临时占用道路许可", "申请书，占用范围图，恢复原状的承诺书", "五个工作日",
       "市城市管理局审批科"},
      {"犬只登记", "免疫证明，犬只照片，养犬人身份证和居住证明，住所邻居的意见", "三个工作日",
       "各公安派出所户籍窗口"}};
  draw_table(board, {kLeft, 170, 320, 400, kRight}, rows, {22, 50, 50, 50}, 110, {});
}

void draw_open_sides(const std::string& path) {
  Board board(path, {});
  board.line("单位：万元", {.size_pt = 9, .line_pt = 14}, kRight, 90, Side::right);
  const std::vector<Row> rows = {{"项目", "预算数", "执行数", "完成比例"},
                                 {"一般公共服务", "1200", "1188", "99.0%"},
                                 {"教育", "3450", "3450", "100.0%"},
                                 {"城乡社区", "860", "", "0.0%"},
                                 {"合计", "5510", "4638", "84.2%"}};
  draw_table(board, {kLeft, 220, 320, 420, kRight}, rows, even(rows.size(), 24), 110,
             {.rows = true, .columns = true});
}

void draw_aligned_table(const std::string& path) {
  Board board(path, {});
  board.line("青岚市各区2020年末常住人口", kTitle, kMiddle, 70, Side::center);
  const std::vector<Row> rows = {
      {"地区", "常住人口", "男", "女"},         {"望渚区", "312045", "155870", "156175"},
      {"临川区", "208311", "104902", "103409"}, {"北山县", "96420", "", ""},
      {"青溪县", "87655", "44010", "43645"},    {"全市", "704431", "304782", "303229"}};
  double y = 120;
  for (const Row& row : rows) {
    board.line(row[0], kCell, kLeft + 20, y);
    for (std::size_t i = 1; i < row.size(); ++i) {
      board.line(row[i], kCell, 220 + 90 * static_cast<double>(i), y, Side::right);
    }
    y += 20;
  }
  Flow flow(board, {{kLeft, y + 20, kRight, 700}});
  flow.paragraph("北山县的分性别人口正在核对，核对以后另行公布。", kText);
}

void draw_stacked_tables(const std::string& path) {
  Board board(path, {});
  board.line("青岚市城市管理局主动公开情况", kTitle, kMiddle, 70, Side::center);
  const std::vector<std::pair<std::vector<double>, Row>> rows = {
      {{kLeft, kRight}, {"第一部分 规章"}},
      {{kLeft, 190, 300, 410, kRight},
       {"信息内容", "本年制发件数", "本年废止件数", "现行有效件数"}},
      {{kLeft, 190, 300, 410, kRight}, {"规章", "1", "0", "6"}},
      {{kLeft, kRight}, {"第二部分 处罚"}},
      {{kLeft, 260, kRight}, {"信息内容", "本年处理决定数量"}},
      {{kLeft, 260, kRight}, {"行政处罚", "418"}},
      {{kLeft, kRight}, {"第三部分 收费"}},
      {{kLeft, 260, kRight}, {"信息内容", "本年收费金额（万元）"}},
      {{kLeft, 260, kRight}, {"行政事业性收费", "27.5"}}};
  double y = 110;
  for (const auto& [xs, texts] : rows) {
    for (std::size_t i = 0; i + 1 < xs.size(); ++i) {
      const Frame box{xs[i], y, xs[i + 1], y + 24};
      board.frame(box);
      board.cell(texts[i], kCell, box);
    }
    y += 24;
  }
}

// The name of the second group is the last row of the first page; the header
// comes again on the next.
void draw_table_over_page(const std::string& path) {
  Board board(path, {});
  const std::vector<double> xs{kLeft, 250, 380, kRight};
  const Row header = {"路段", "长度（米）", "责任单位"};
  const auto draw_rows = [&](const std::vector<Row>& rows, double y) {
    for (const Row& row : rows) {
      const bool is_band = row.size() == 1;
      for (std::size_t i = 0; i < row.size(); ++i) {
        const Frame box{xs[i], y, is_band ? kRight : xs[i + 1], y + 26};
        board.frame(box);
        board.cell(row[i], kCell, box);
      }
      y += 26;
    }
    return y;
  };
  board.line("附件", kText, kLeft, 500);
  board.line("青岚市步道养护责任表", kTitle, kMiddle, 530, Side::center);
  draw_rows({header,
             {"青溪两岸"},
             {"东门桥至渡口桥", "1260", "望渚区"},
             {"渡口桥至白塔", "840", "临川区"},
             {"白沙河两岸"}},
            580);
  board.line("- 3 -", {.size_pt = 9, .line_pt = 13}, kMiddle, 785, Side::center);
  board.new_page();
  const double end = draw_rows(
      {header, {"水文站至北山大桥", "2210", "北山县"}, {"北山大桥至两河口", "1975", "北山县"}}, 80);
  board.line("注：长度为单侧长度。", {.size_pt = 9, .line_pt = 14}, kLeft, end + 4);
  board.line("- 4 -", {.size_pt = 9, .line_pt = 13}, kMiddle, 785, Side::center);
}

}  // namespace zhengbao::samples
