// What is drawn on a page beside, behind or across its text.
#include "samples/draw/board.h"
#include "samples/draw/drawings.h"

namespace zhengbao::samples {

namespace {

const TextStyle kText{.size_pt = 12, .line_pt = 22};
const TextStyle kSmall{.size_pt = 9, .line_pt = 13};
const TextStyle kTitle{.face = Face::hei, .size_pt = 18, .line_pt = 30};
const TextStyle kPart{.face = Face::hei, .size_pt = 12, .line_pt = 22};

constexpr double kLeft = 80, kRight = 515, kMiddle = 297.5;

void draw_number(Board& board, int page) {
  board.line("- " + std::to_string(page) + " -", kSmall, kMiddle, 785, Side::center);
}

void draw_row(Board& board, const std::vector<std::string>& texts, const std::vector<double>& xs,
              double top, double height) {
  for (std::size_t i = 0; i + 1 < xs.size(); ++i) {
    const Frame box{xs[i], top, xs[i + 1], top + height};
    board.frame(box);
    board.cell(texts[i], {.size_pt = 10.5}, box);
  }
}

}  // namespace

void draw_turned_page(const std::string& path) {
  Board board(path, {});
  board.line("附件2", kPart, kLeft, 70);
  board.line("青岚市公交场站用地一览表见下页。", kText, kLeft + 24, 100);
  draw_number(board, 5);
  board.new_page();
  draw_number(board, 6);
  board.turn_page();
  board.line("青岚市公交场站用地一览表", kTitle, 420, 70, Side::center);
  const std::vector<double> xs{80, 220, 360, 480, 600, 760};
  draw_row(board, {"场站名称", "位置", "用地面积（亩）", "泊位（个）", "建成年份"}, xs, 120, 28);
  draw_row(board, {"东门场站", "望渚区东门路", "12.5", "60", "2016"}, xs, 148, 28);
  draw_row(board, {"渡口场站", "临川区渡口街", "8.3", "42", "2018"}, xs, 176, 28);
  draw_row(board, {"北山场站", "北山县城关镇", "15.0", "75", "2020"}, xs, 204, 28);
  board.line("注：面积含进出道路，不含代征绿地。", kText, 80, 244);
}

void draw_watermark(const std::string& path) {
  const std::string_view texts[] = {
      "青岚市档案馆新馆于2021年3月1日开放。新馆设查档大厅、展览厅和修复室，市民凭身份证可以查阅"
      "已经开放的档案，每次可以借阅十卷，复印按照实际成本收费。",
      "查档大厅每天上午九点开门，下午五点关门，星期一闭馆。路远的市民可以在网上填写查档单，"
      "由工作人员查找以后寄送复印件，邮费由收件人承担。",
      "展览厅常年展出老地图和老照片。团体参观请提前三天预约，馆里安排讲解。"
      "修复室每月第一个星期六开放半天，市民可以看工作人员怎样修补虫蛀的纸张。"};
  Board board(path, {});
  for (int page = 1; page <= 3; ++page) {
    if (page > 1) board.new_page();
    board.turned("内部资料不得外传", {.size_pt = 60, .line_pt = 80, .ink = {0.88, 0.88, 0.88}}, 130,
                 600, -45);
    if (page == 1) board.line("青岚市档案馆开放公告", kTitle, kMiddle, 90, Side::center);
    board.line("青岚市档案馆", {.size_pt = 40, .line_pt = 50, .ink = {0.85, 0.85, 0.85}}, kMiddle,
               160, Side::center);
    Flow flow(board, {{kLeft, 140, kRight, 700}});
    for (int i = 0; i < 3; ++i) flow.paragraph(texts[page - 1], kText);
    draw_number(board, page);
  }
}

void draw_footnotes(const std::string& path) {
  Board board(path, {});
  board.line("青岚市古桥调查报告", kTitle, kMiddle, 80, Side::center);
  Flow flow(board, {{kLeft, 130, kRight, 690}});
  flow.paragraph("一、调查经过", kPart);
  flow.paragraph(
      "调查组用三个月时间走访了全市二十六座古桥，逐座测量、拍照、登记。其中石拱桥"
      "十七座，石梁桥九座，最早的一座建于明代。",
      kText);
  // The mark stands raised behind the title above.
  board.line("①", {.size_pt = 8, .line_pt = 10}, kMiddle + 82, 86);
  flow.paragraph("调查面积共计约4200m", kText);
  board.line("2", {.size_pt = 7, .line_pt = 9}, kLeft + 24 + 12 * 7 + 6 * 5 + 1, flow.y() - 22 + 4);
  flow.paragraph("二、主要问题", kPart);
  flow.paragraph(
      "部分古桥护栏缺失，桥面长草，桥基被水流掏空。有四座桥仍在通行货车，"
      "桥身出现裂缝，需要尽快限重。对这些桥应当先保护、后修缮，修缮时尽量使用原有石料和",
      kText);
  board.rule(kLeft, 720, kLeft + 120, 720);
  board.line("①本报告中的古桥，是指1949年以前建成的桥梁。", kSmall, kLeft, 724);
  draw_number(board, 1);
  board.new_page();
  Flow next(board, {{kLeft, 80, kRight, 690}});
  next.paragraph("原有做法，不得改变桥的外形。", kText, 0);
  next.paragraph("三、保护建议", kPart);
  next.paragraph(
      "建议把二十六座古桥全部公布为文物保护单位，每座桥明确一名看护人，"
      "每年汛期前后各检查一次。",
      kText);
  draw_number(board, 2);
}

void draw_boxed_notice(const std::string& path) {
  Board board(path, {});
  const Frame box{330, 150, kRight, 330};
  board.line("青岚市自来水公司年度服务公告", kTitle, kMiddle, 80, Side::center);
  Flow left(board, {{kLeft, 140, 310, 340}});
  left.paragraph("今年公司为三万户居民更换了水表，把老旧管道全部换成新管，漏水明显减少。", kText);
  left.paragraph("服务大厅从八点开到十八点，中午不休息，办理过户和报修都只要一次。", kText);
  left.paragraph("用户可以在手机上查水费、报水表读数，也可以到社区服务站办理。", kText);
  board.frame(box, 1);
  board.line("停水通知", kPart, (box.left + box.right) / 2, box.top + 8, Side::center);
  Flow notice(board, {{box.left + 10, box.top + 34, box.right - 10, box.bottom}});
  notice.paragraph("6月12日零时至六时，望渚区东门路检修管道，沿线停水。请居民提前储水，关好龙头。",
                   {.size_pt = 10.5, .line_pt = 18});
  notice.paragraph("咨询电话：5550123", {.size_pt = 10.5, .line_pt = 18});
  Flow below(board, {{kLeft, 352, kRight, 700}});
  below.paragraph(
      "明年公司将继续改造东门、渡口两片的管道，并在每个社区设一名用水管家，"
      "上门查漏，帮助居民节约用水。欢迎市民监督。",
      kText);
}

}  // namespace zhengbao::samples
