// Pages of more than one column.
#include "samples/draw/board.h"
#include "samples/draw/drawings.h"

namespace zhengbao::samples {

namespace {

const TextStyle kText{.size_pt = 10.5, .line_pt = 17};
const TextStyle kPart{.face = Face::hei, .size_pt = 10.5, .line_pt = 20};
const TextStyle kHead{.size_pt = 9, .line_pt = 12};
const TextStyle kTitle{.face = Face::hei, .size_pt = 16, .line_pt = 26};

constexpr double kLeft = 70, kRight = 525, kMiddle = 297.5;
constexpr double kColumnEnd = 287, kColumnBegin = 308;

void draw_running_head(Board& board, int page) {
  board.line("青岚市人民政府公报", kHead, kLeft, 44);
  board.line("2020年第4期", kHead, kRight, 44, Side::right);
  board.rule(kLeft, 60, kRight, 60);
  board.line("· " + std::to_string(page) + " ·", kHead, page % 2 == 1 ? kRight : kLeft, 790,
             page % 2 == 1 ? Side::right : Side::left);
}

}  // namespace

void draw_two_columns(const std::string& path) {
  Board board(path, {});
  int page = 7;
  draw_running_head(board, page);
  board.line("青岚市人民政府办公室", kTitle, kMiddle, 80, Side::center);
  board.line("关于加强河岸步道养护工作的通知", kTitle, kMiddle, 106, Side::center);
  board.line("青政办发〔2020〕31号", kText, kMiddle, 138, Side::center);
  Flow flow(board,
            {{kLeft, 172, kColumnEnd, 342},
             {kColumnBegin, 172, kRight, 342},
             {kLeft, 76, kColumnEnd, 280, true},
             {kColumnBegin, 76, kRight, 280}},
            [&] { draw_running_head(board, ++page); });
  flow.paragraph("各县（区）人民政府，市政府各部门：", kText, 0);
  flow.paragraph(
      "为保障市民在河岸步道行走、骑行的安全，经市人民政府同意，现就加强步道养护工作通知如下。",
      kText);
  flow.heading("一、明确养护责任", kPart);
  flow.paragraph(
      "青溪、白沙河两岸步道由沿线各区负责养护，跨区路段由市园林部门统一安排。各区应当在"
      "4月底前列出步道清单，写明长度、铺装、照明和责任人，并在现场立牌公布。",
      kText);
  flow.heading("二、分级开展养护", kPart);
  flow.paragraph(
      "（一）日常养护。每天清扫一次，每周检查栏杆、座椅和灯具，发现松动或者缺失的，三天内修复。",
      kText);
  flow.paragraph(
      "（二）汛期养护。水位到达警戒线时，立即封闭低处路段，水退后先清淤、后检查、再开放。"
      "封闭和开放的时间通过广播和短信告知周边居民。",
      kText);
  flow.paragraph(
      "（三）大修。铺装破损超过一成的路段列入当年大修计划，安排在11月至次年2月施工，"
      "施工期间设置绕行标志。",
      kText);
  flow.heading("三、保障养护经费", kPart);
  flow.paragraph(
      "养护经费由市、区两级财政按照四比六的比例分担，按季度拨付。财政部门每年抽查一次经费使用情况，"
      "抽查结果作为下一年安排经费的依据。",
      kText);
  flow.paragraph("本通知自2020年5月1日起施行。", kText);
  flow.right("青岚市人民政府办公室", kText);
  flow.right("2020年4月8日", kText, 10.5);
}

void draw_heading_between(const std::string& path) {
  Board board(path, {});
  draw_running_head(board, 12);
  Flow end(board, {{kLeft, 76, kColumnEnd, 200}, {kColumnBegin, 76, kRight, 200}});
  end.paragraph("办理期限，并将结果告知提出建议的代表。", kText, 0);
  end.paragraph(
      "第六条 供水企业应当每月公布一次水质检测结果，公布的内容包括检测项目、检测时间和限值。",
      kText);
  end.paragraph("第七条 因施工停水的，应当提前二十四小时通知用户，并备好临时供水点。", kText);
  end.paragraph("第八条 用户发现水压、水质异常，可以拨打服务电话，供水企业应当在两小时内到场查看。",
                kText);
  end.paragraph("第九条 本办法自公布之日起施行。", kText);
  board.line("青岚市人民政府关于命名第二批节水街道的决定", kTitle, kMiddle, 216, Side::center);
  board.line("青政发〔2020〕9号", kText, kMiddle, 248, Side::center);
  Flow next(board, {{kLeft, 276, kColumnEnd, 400}, {kColumnBegin, 276, kRight, 400}});
  next.paragraph("各县（区）人民政府：", kText, 0);
  next.paragraph(
      "去年以来，各街道在楼院里装节水龙头、修雨水桶，用水量明显下降。经各区推荐、专家查看，"
      "市人民政府决定命名下列街道为节水街道。",
      kText);
  next.paragraph(
      "希望被命名的街道继续把做法讲给别的街道听。其他街道要对照标准，一项一项补上，"
      "争取明年也得到命名。名单附后。",
      kText);
  next.right("青岚市人民政府", kText);
  next.right("2020年4月10日", kText);
}

void draw_parallel_texts(const std::string& path) {
  Board board(path, {});
  draw_running_head(board, 3);
  board.line("城市友好合作协议", kTitle, kMiddle, 80, Side::center);
  Flow chinese(board, {{kLeft, 120, kColumnEnd, 420}});
  chinese.paragraph("青岚市与北湾市为增进友谊，商定下列各条。", kText);
  chinese.paragraph("一、两市每年互派一个学生代表团，每团不超过二十人，停留十天。", kText);
  chinese.paragraph("二、两市的图书馆每年交换五十种图书，并为对方办一次展览。", kText);
  chinese.paragraph("三、本协议自签字之日起生效，有效期五年。", kText);
  Flow english(board, {{kColumnBegin, 120, kRight, 420}});
  english.paragraph(
      "The cities of Qinglan and North Bay, wishing to deepen their friendship, have agreed as "
      "follows.",
      kText, 0);
  english.paragraph(
      "1. Each year the two cities shall exchange one group of pupils of not more than twenty "
      "persons for ten days.",
      kText, 0);
  english.paragraph(
      "2. The libraries of the two cities shall exchange fifty titles a year and show them to the "
      "public.",
      kText, 0);
  english.paragraph("3. This agreement takes effect when signed and is valid for five years.",
                    kText, 0);
}

}  // namespace zhengbao::samples
