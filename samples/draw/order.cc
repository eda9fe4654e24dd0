#include "samples/draw/drawings.h"
#include "samples/draw/letter.h"

namespace zhengbao::samples {

namespace {

void draw_rule(Sheet& sheet) {
  sheet.new_page();
  sheet.line("青岚市公共停车场管理办法", kTitle, Side::center);
  sheet.gap(20);
  sheet.line("第一章 总则", kHeading, Side::center);
  draw_paragraphs(sheet,
                  {"第一条 为了规范公共停车场的规划、建设和使用，方便市民停车，根据有关法律、法规，"
                   "结合本市实际，制定本办法。",
                   "第二条 本市城市建成区内公共停车场的规划、建设、使用和监督，适用本办法。",
                   "第三条 本办法所称公共停车场，是指为不特定车辆提供停放服务的场所，包括："
                   "（一）独立建设的停车场；（二）建筑物配建并对外开放的停车场；"
                   "（三）道路红线内划定的临时停车泊位。"});
  sheet.line("第二章 规划与建设", kHeading, Side::center);
  draw_paragraphs(sheet,
                  {"第四条 市自然资源主管部门会同市城市管理部门编制公共停车场专项规划，"
                   "报市人民政府批准后公布。",
                   "第五条 新建医院、学校、商场，应当按照标准配建停车泊位，配建的泊位与主体工程同时"
                   "设计、同时施工、同时交付使用。"});
  sheet.line("第三章 法律责任", kHeading, Side::center);
  draw_paragraphs(
      sheet,
      {"第六条 擅自占用道路停车泊位的，由城市管理部门责令改正，可以处二百元以上一千元以下罚款。"});
  sheet.line("第四章 附则", kHeading, Side::center);
  draw_paragraphs(sheet, {"第七条 本办法自2020年1月1日起施行。2008年3月5日公布的"
                          "《青岚市机动车停放暂行规定》（青岚市人民政府令第3号）同时废止。"});
}

}  // namespace

void draw_order(const std::string& path) {
  Sheet sheet(path, {.title = "", .created = "2019-11-29T09:00:00+08:00", .running_head = ""});
  sheet.gap(40);
  sheet.line("青岚市人民政府令", {.size_pt = 38, .line_pt = 56, .ink = kRed, .spacing_pt = 6},
             Side::center);
  sheet.gap(24);
  sheet.line("第12号", kBody, Side::center);
  sheet.gap(40);
  sheet.paragraph(
      "《青岚市公共停车场管理办法》已经2019年11月21日市人民政府第36次常务会议审议通过，"
      "现予公布，自2020年1月1日起施行。");
  sheet.gap(40);
  sheet.line("市长 顾云帆", kBody, Side::right, 64);
  sheet.line("2019年11月28日", kBody, Side::right, 64);
  draw_rule(sheet);
}

}  // namespace zhengbao::samples
