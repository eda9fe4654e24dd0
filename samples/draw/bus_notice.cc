#include "samples/draw/drawings.h"
#include "samples/draw/letter.h"

namespace zhengbao::samples {

namespace {

// More rows than one page takes, so that the table goes on over the page.
Grid stops() {
  Grid grid{.widths = {1.2, 4, 4, 2, 2},
            .rows = {{"线路", "起点", "终点", "首班", "末班"}},
            .size_pt = 12,
            .row_pt = 26};
  const std::vector<std::string> places = {"火车东站", "渔市码头", "体育公园", "第三水厂",
                                           "松岚新村", "望渚广场", "鹿鸣里",   "茶山路口"};
  for (std::size_t line = 1; line <= 24; ++line) {
    const std::string& start = places[line % places.size()];
    const std::string& end = places[(line * 3 + 2) % places.size()];
    grid.rows.push_back({std::to_string(100 + line) + "路", start,
                         end == start ? "云渡客运站" : end, line % 2 == 0 ? "5:40" : "6:10",
                         line % 3 == 0 ? "21:30" : "22:00"});
  }
  return grid;
}

}  // namespace

void draw_bus_notice(const std::string& path) {
  Sheet sheet(path,
              {.title = "线路调整", .created = "2023-08-25T09:00:00+08:00", .running_head = ""});
  draw_masthead(sheet, "青岚市交通运输局文件", "岚交运〔2023〕41号");
  sheet.line("青岚市交通运输局关于调整\n部分公交线路运营时间的通知", kTitle, Side::center);
  sheet.gap(28);
  sheet.paragraph("市公共交通集团，各区、县交通运输局：", kBody, 0);
  draw_paragraphs(
      sheet,
      {"为适应轨道交通一号线开通后的客流变化，经研究，决定自2023年9月10日起调整24条公交线路的"
       "运营时间，现将有关事项通知如下：",
       "一、调整后的首末班时间见表1，表中时间为起点站发车时间。",
       "二、市公共交通集团应当于9月5日前更换沿线站牌，并在车厢内张贴告示。",
       "三、调整后的客流情况见表2。"});
  sheet.gap(14);
  sheet.line("表1 公交线路首末班时间", kHeading, Side::center);
  sheet.table(stops());
  sheet.gap(20);
  sheet.line("表2 预计日均客流（单位：人次）", kHeading, Side::center);
  sheet.table({.widths = {3, 2, 2, 2},
               .rows = {{"区域", "调整前", "调整后", "增减"},
                        {"望渚区", "48200", "45100", "-3100"},
                        {"松岚区", "39650", "41020", "1370"},
                        {"合计", "87850", "86120", "-1730"}},
               .size_pt = 12,
               .row_pt = 26});
  draw_signature(sheet, {"青岚市交通运输局"}, "2023年8月24日");
}

}  // namespace zhengbao::samples
