// Columns that something stands in the way of: tables, boxes, notes, short notices.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "samples/draw/board.h"
#include "samples/draw/drawings.h"

namespace zhengbao::samples {

namespace {

using Row = std::vector<std::string>;

const TextStyle kText{.size_pt = 10.5, .line_pt = 17};
const TextStyle kPart{.face = Face::hei, .size_pt = 10.5, .line_pt = 20};
const TextStyle kSmall{.size_pt = 9, .line_pt = 13};
const TextStyle kTitle{.face = Face::hei, .size_pt = 16, .line_pt = 26};
const TextStyle kNotice{.face = Face::hei, .size_pt = 12, .line_pt = 22};

constexpr double kLeft = 70, kRight = 525, kMiddle = 297.5;
constexpr double kColumnEnd = 287, kColumnBegin = 308;

// Rows of ruled cells of one height; returns where they end.
double draw_ruled(Board& board, const std::vector<double>& xs, const std::vector<Row>& rows,
                  double height, double top) {
  double y = top;
  board.rule(xs.front(), y, xs.back(), y);
  for (const Row& row : rows) {
    for (std::size_t c = 0; c + 1 < xs.size(); ++c)
      board.cell(row[c], kSmall, {xs[c], y, xs[c + 1], y + height});
    y += height;
    board.rule(xs.front(), y, xs.back(), y);
  }
  for (const double x : xs) board.rule(x, top, x, y);
  return y;
}

}  // namespace

void draw_table_in_column(const std::string& path) {
  Board board(path, {});
  board.line("青岚市公共自行车运营简报", kTitle, kMiddle, 70, Side::center);
  Flow left(board, {{kLeft, 110, kColumnEnd, 400}});
  left.paragraph("上半年全市公共自行车累计借还四十六万次，日均二千五百次，比去年同期略有增加。",
                 kText);
  left.heading("一、站点建设", kPart);
  left.paragraph(
      "新建站点十二处，主要分布在东门、渡口两片的学校和医院旁边。拆除借还次数过低的站点三处，"
      "车桩移往新站使用。",
      kText);
  left.heading("二、车辆维护", kPart);
  left.paragraph(
      "更换车座、刹车线等配件三千余件，报废车辆二百一十辆，补充新车三百辆。维修人员每天巡查"
      "两次，雨后加查一次。",
      kText);
  left.paragraph("各片区站点和车辆数见右表，其中望渚区的车辆数包括备用车。", kText);
  Flow right(board, {{kColumnBegin, 110, kRight, 200}});
  right.heading("三、分区情况", kPart);
  right.paragraph("截至六月底，各区站点、车桩和车辆数量如下：", kText);
  const double end = draw_ruled(board, {kColumnBegin, 380, 428, 476, kRight},
                                {{"地区", "站点", "车桩", "车辆"},
                                 {"望渚区", "38", "950", "720"},
                                 {"东门区", "24", "600", "455"},
                                 {"渡口区", "17", "408", "310"}},
                                20, right.y() + 6);
  Flow below(board, {{kColumnBegin, end + 12, kRight, 400}});
  below.heading("四、下一步打算", kPart);
  below.paragraph(
      "下半年计划在地铁口增设站点六处，试行手机开锁，并把服务时间延长到二十三点。市民可以通过"
      "服务电话提出站点建议。",
      kText);
}

void draw_table_between(const std::string& path) {
  Board board(path, {});
  board.line("青岚市图书馆分馆建设通报", kTitle, kMiddle, 70, Side::center);
  Flow above(board, {{kLeft, 110, kColumnEnd, 234}, {kColumnBegin, 110, kRight, 234}});
  above.paragraph(
      "今年全市计划建成分馆八个，目前五个已经开放，两个正在装修，一个因为选址调整推迟到明年。",
      kText);
  above.paragraph(
      "开放的分馆每周服务不少于五十六小时，周末和节假日照常开门，读者可以在任何一个分馆还书。",
      kText);
  above.paragraph(
      "各分馆统一使用市馆的借阅系统，图书每月流转一次，新书到馆一周内上架。具体情况见下表。",
      kText);
  const double end = draw_ruled(board, {kLeft, 170, 290, 410, kRight},
                                {{"分馆", "开放时间", "藏书（册）", "座位（个）"},
                                 {"东门分馆", "3月1日", "21000", "120"},
                                 {"渡口分馆", "4月23日", "18500", "96"},
                                 {"白沙分馆", "6月1日", "15200", "80"}},
                                20, 246);
  Flow below(board, {{kLeft, end + 16, kColumnEnd, 470}, {kColumnBegin, end + 16, kRight, 470}});
  below.paragraph(
      "从开放情况看，东门分馆读者最多，日均九百人次，儿童阅览区周末常常满座，需要增加座位和"
      "图书。",
      kText);
  below.paragraph(
      "渡口分馆与社区学校合办讲座，每月两场，很受老年读者欢迎。其他分馆可以借鉴这一做法。", kText);
  below.paragraph(
      "尚未开放的三个分馆，有关区要明确责任人和完工时间，每月底前向市文化部门报告进度，"
      "确保按期开放。",
      kText);
}

void draw_three_columns(const std::string& path) {
  Board board(path, {});
  board.line("青岚市城市管理问答", kTitle, kMiddle, 70, Side::center);
  Flow flow(board, {{60, 110, 205, 400}, {225, 110, 370, 400}, {390, 110, 535, 400}});
  flow.heading("一、垃圾分类", kPart);
  flow.paragraph("居民小区每三百户设一个投放点，早晚各开放两小时，由专人引导。", kText);
  flow.paragraph("大件垃圾可以拨打服务电话预约上门收取，每户每年免费两次。", kText);
  flow.heading("二、犬只管理", kPart);
  flow.paragraph("养犬人应当为犬只免疫、登记，出户时系好犬绳，及时清理粪便。", kText);
  flow.paragraph("禁止在中小学校、幼儿园周边遛犬。违反规定的，由公安机关责令改正。", kText);
  flow.heading("三、停车收费", kPart);
  flow.paragraph("路内泊位首小时收费三元，以后每半小时一元，夜间不收费。", kText);
  flow.paragraph("医院、学校门前设置临时停靠区，停靠不超过十分钟的免费。", kText);
  flow.heading("四、户外广告", kPart);
  flow.paragraph("设置大型户外广告应当经过审批，期限不超过三年，到期自行拆除。", kText);
  flow.paragraph("店招店牌应当一店一牌，破损、缺字的，经营者应当在七天内修复。", kText);
  flow.heading("五、夜间施工", kPart);
  flow.paragraph("因工艺要求必须连续施工的，应当提前三天公告附近居民。", kText);
  flow.paragraph("中考、高考期间，考点周边五百米内停止一切有噪声的施工。", kText);
}

void draw_sidebar(const std::string& path) {
  Board board(path, {});
  board.line("青岚市湿地公园开园公告", kTitle, kMiddle, 70, Side::center);
  Flow flow(board, {{kLeft, 110, kColumnEnd, 216},
                    {kLeft, 320, kColumnEnd, 420},
                    {kColumnBegin, 110, kRight, 420}});
  flow.paragraph(
      "湿地公园位于白沙河下游，面积三百二十公顷，经过两年建设，定于5月1日起向市民免费开放。",
      kText);
  flow.paragraph(
      "公园分为保育区、科普区和休闲区。保育区是候鸟栖息的地方，不对游人开放；科普区设有观鸟屋"
      "和长廊。休闲区有草坪、步道和茶室，步道全长六公里，可以骑行。为了保护环境，园内不设售卖"
      "摊点，请自带饮水，把垃圾带走。",
      kText);
  flow.paragraph(
      "乘公交12路、31路在公园南门站下车，自驾车可以停在北门外的停车场，节假日车位紧张，"
      "建议乘坐公交。",
      kText);
  flow.paragraph(
      "公园招募志愿讲解员六十名，满十八周岁、每月能服务两次的市民都可以报名，经过三次培训后"
      "上岗。报名截止时间为4月20日。",
      kText);
  board.frame({kLeft, 226, kColumnEnd, 308}, 1);
  board.line("开放时间", kNotice, (kLeft + kColumnEnd) / 2, 230, Side::center);
  Flow box(board, {{kLeft + 8, 254, kColumnEnd - 8, 306}});
  box.paragraph("4月至10月为6时至21时，其他月份为7时至19时。", kText);
}

void draw_column_footnotes(const std::string& path) {
  Board board(path, {});
  board.line("青岚市方言调查记", kTitle, kMiddle, 70, Side::center);
  Flow left(board, {{kLeft, 110, kColumnEnd, 300}});
  left.paragraph(
      "青岚话属于吴语的一支，东部沿河各镇口音相近，西部山区差别较大。调查组录下了二十七位老人的"
      "说话①，整理出常用词三千多条。",
      kText);
  left.paragraph(
      "从语音看，青岚话保留了浊音声母，入声短促；从词汇看，许多农具和节令的说法在别处已经听不到。",
      kText);
  board.rule(kLeft, 316, kLeft + 80, 316);
  Flow left_note(board, {{kLeft, 320, kColumnEnd, 360}});
  left_note.paragraph("①发音人均在七十岁以上，世居本镇，没有长期外出。", kSmall, 0);
  Flow right(board, {{kColumnBegin, 110, kRight, 300}});
  right.paragraph(
      "调查组把录音存入市档案馆②，供研究者使用，并在小学开设方言课，请老人到课堂上讲故事、唱童谣。",
      kText);
  right.paragraph(
      "目前会说完整童谣的孩子不到一成。语言消失得比房屋还快，记录要趁早，学习也要趁早，这是大家"
      "共同的看法。",
      kText);
  board.rule(kColumnBegin, 316, kColumnBegin + 80, 316);
  Flow right_note(board, {{kColumnBegin, 320, kRight, 360}});
  right_note.paragraph("②档案编号为方言类第1号至第27号，录音共一百六十小时。", kSmall, 0);
}

void draw_balanced_notices(const std::string& path) {
  Board board(path, {});
  board.line("人事任免", kTitle, kMiddle, 70, Side::center);
  Flow flow(board, {{kLeft, 110, kColumnEnd, 262}, {kColumnBegin, 110, kRight, 262}});
  flow.heading("关于陆知远等同志任职的通知", kPart);
  flow.paragraph("市人民政府决定：", kText);
  flow.paragraph("任命陆知远为市水利局副局长；", kText);
  flow.paragraph("任命何月明为市图书馆馆长。", kText);
  flow.right("2020年3月2日", kText);
  flow.gap(17);
  flow.heading("关于许望舒同志免职的通知", kPart);
  flow.paragraph("市人民政府决定：", kText);
  flow.paragraph("免去许望舒的市统计局副局长职务。", kText);
  flow.heading("关于丁念慈等同志职务任免的通知", kPart);
  flow.paragraph("市人民政府决定：", kText);
  flow.paragraph("任命丁念慈为市园林局局长；", kText);
  flow.paragraph("免去孟怀山的市园林局局长职务。", kText);
  flow.right("2020年3月9日", kText);
}

void draw_short_contents(const std::string& path) {
  Board board(path, {});
  board.line("目　录", kTitle, kMiddle, 70, Side::center);
  Flow left(board, {{kLeft, 120, kColumnEnd, 300}});
  left.paragraph("【市政府文件】", kPart, 0);
  Flow right(board, {{kColumnBegin, 120, kRight, 300}});
  const auto entry = [&](std::string_view text, std::string_view page, double x, double y) {
    board.line(text, kText, x, y);
    board.line(page, kText, x + 217, y, Side::right);
  };
  double y = left.y();
  for (const auto& [text, page] :
       std::vector<std::pair<std::string, std::string>>{{"关于加强供水安全的意见", "3"},
                                                        {"关于开展植树活动的通知", "6"},
                                                        {"关于公布老字号名录的通知", "8"},
                                                        {"关于修建望渚渡口的批复", "11"},
                                                        {"关于调整公交票价的通知", "12"},
                                                        {"关于表彰优秀教师的决定", "14"}}) {
    entry(text, page, kLeft, y);
    y += 20;
  }
  right.paragraph("【人事任免】", kPart, 0);
  entry("陆知远等任职", "17", kColumnBegin, right.y());
  entry("许望舒免职", "17", kColumnBegin, right.y() + 20);
}

void draw_jumping_text(const std::string& path) {
  Board board(path, {});
  board.line("青岚市防汛工作会议召开", kTitle, kMiddle, 70, Side::center);
  Flow first(board, {{kLeft, 110, kColumnEnd, 250}, {kColumnBegin, 110, kRight, 216}});
  first.paragraph(
      "4月6日，全市防汛工作会议召开。会议听取了水利、气象部门的汇报，分析了今年的雨情和水情，"
      "对堤防检查、物资储备和人员转移作了安排。",
      kText);
  first.paragraph(
      "会议要求，各区在汛前完成堤防隐患排查，发现的问题限期整改；水库要严格执行调度方案，"
      "汛期水位不得超过限制；低洼小区要备足沙袋和水泵。"
      "气象部门要加密预报，遇有强降雨提前六小时发布预警，并通过广播和短信通知到户，不漏一村一",
      kText);
  board.line("（下转第2页）", kSmall, kRight, 222, Side::right);
  board.line("青岚市举办春季茶会", kTitle, kMiddle, 280, Side::center);
  Flow second(board, {{kLeft, 320, kColumnEnd, 420}, {kColumnBegin, 320, kRight, 420}});
  second.paragraph(
      "4月8日，春季茶会在白沙镇举行，十二个乡镇的茶农带来新茶八十余种，市民可以品尝、购买。",
      kText);
  second.paragraph("茶会设手工炒茶表演和茶具展，连办三天，预计接待市民两万人次，比去年增加一成。",
                   kText);
  board.new_page();
  board.line("（上接第1页）", kSmall, kLeft, 80);
  Flow rest(board, {{kLeft, 98, kColumnEnd, 200}, {kColumnBegin, 98, kRight, 200}});
  rest.paragraph("户。各级防汛值班人员要二十四小时在岗，接到险情报告后立即处置，并逐级上报。",
                 kText, 0);
  rest.paragraph("会议强调，要把人民生命安全放在第一位，该撤离的坚决撤离，撤离后不得擅自返回。",
                 kText);
  rest.paragraph("各区和有关部门负责人参加会议，三个乡镇作了交流发言。", kText);
}

}  // namespace zhengbao::samples
