// Titles and lines that are not set from left to right without gaps.
#include "samples/draw/board.h"
#include "samples/draw/drawings.h"

namespace zhengbao::samples {

namespace {

const TextStyle kText{.size_pt = 12, .line_pt = 22};
constexpr double kLeft = 80, kRight = 515, kMiddle = 297.5;

}  // namespace

void draw_spaced_title(const std::string& path) {
  Board board(path, {});
  const TextStyle issuer{.face = Face::hei, .size_pt = 22, .line_pt = 40, .spacing_pt = 22};
  const TextStyle title{.face = Face::hei, .size_pt = 30, .line_pt = 52, .spacing_pt = 40};
  board.line("青岚市政府", issuer, kMiddle, 80, Side::center);
  board.line("工作报告", title, kMiddle, 124, Side::center);
  board.line("（ 二 〇 二 一 年 ）", kText, kMiddle, 184, Side::center);
  board.line("目　　录", {.face = Face::hei, .size_pt = 14, .line_pt = 24}, kMiddle, 230,
             Side::center);
  board.line("前　言", kText, kLeft + 24, 262);
  board.line("第一章　回　顾", kText, kLeft + 24, 284);
  Flow flow(board, {{kLeft, 330, kRight, 700}});
  flow.paragraph(
      "一年来，全市修通三条乡村公路，新开两条公交线路，为七所学校换了课桌。"
      "市民办事更方便，出行更安全，街道更整洁。",
      kText);
  flow.paragraph("　　新的一年要做好四件事：修好老桥，管好河水，办好食堂，看好山林。", kText, 0);
}

// Pages read from right to left; the columns are in two tiers.
void draw_vertical_text(const std::string& path) {
  Board board(path, {.width = 420, .height = 595});
  const TextStyle title{.face = Face::hei, .size_pt = 18, .line_pt = 24};
  const TextStyle verse{.size_pt = 12, .line_pt = 14};
  board.stacked("青岚竹枝词", title, 370, 60);
  const std::vector<std::string_view> upper = {"溪上人家半掩门", "门前流水绕孤村", "东风昨夜吹新雨",
                                               "青到山腰绿到根"};
  const std::vector<std::string_view> lower = {"渡口晨钟第一声", "卖鱼舟子趁潮行", "城中早市灯如豆",
                                               "买得鲜鳞天未明"};
  for (std::size_t i = 0; i < upper.size(); ++i) {
    board.stacked(upper[i], verse, 310 - 24 * static_cast<double>(i), 90);
    board.stacked(lower[i], verse, 310 - 24 * static_cast<double>(i), 320);
  }
}

// Traditional characters, as they are printed in Taiwan, Hong Kong and Macau.
void draw_traditional_text(const std::string& path) {
  Board board(path, {});
  board.line("青嵐市渡口管理辦法", {.face = Face::hei, .size_pt = 20, .line_pt = 36}, kMiddle, 80,
             Side::center);
  Flow flow(board, {{kLeft, 140, kRight, 700}});
  flow.paragraph("第一條　為維護渡口秩序，保障乘客與船員的安全，特制定本辦法。", kText);
  flow.paragraph(
      "第二條　渡口開放時間為每日六時至二十時。遇大風、濃霧或水位過高，應即停航，並於碼頭懸掛紅旗"
      "。",
      kText);
  flow.paragraph(
      "第三條　船隻應備救生衣，數量不得少於核定載客人數。違反規定者，處罰鍰並責令限期改善。",
      kText);
  flow.paragraph("第四條　學童及年滿六十五歲之長者，憑證件免費乘坐。", kText);
}

void draw_stacked_title(const std::string& path) {
  Board board(path, {});
  board.line("附件", kText, kLeft, 70);
  board.stacked("青岚市道路养护招标书", {.face = Face::hei, .size_pt = 30, .line_pt = 44}, kMiddle,
                130);
  board.line("青岚市公路中心", kText, kMiddle, 640, Side::center);
  board.line("2021年2月", kText, kMiddle, 662, Side::center);
}

}  // namespace zhengbao::samples
