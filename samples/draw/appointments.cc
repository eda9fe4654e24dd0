#include "samples/draw/drawings.h"
#include "samples/draw/letter.h"

namespace zhengbao::samples {

void draw_appointments(const std::string& path) {
  Sheet sheet(
      path,
      {.title = "", .created = "2020-10-20T09:00:00+08:00", .running_head = "青岚市人民政府公报"});
  draw_masthead(sheet, "青岚市人民政府文件", "岚政人〔2020〕7号");
  sheet.line("青岚市人民政府\n关于江望舒等工作人员职务任免的通知", kTitle, Side::center);
  sheet.gap(28);
  sheet.paragraph("各区、县人民政府，市政府各部门：", kBody, 0);
  draw_paragraphs(sheet, {"2020年10月15日市人民政府第五十二次常务会议决定：", "任命：",
                          "江望舒为青岚市水务局局长；", "沈一苇为青岚市教育局副局长；",
                          "骆青禾为青岚市第二人民医院院长（试用期一年）。", "免去：",
                          "陆远帆的青岚市水务局局长职务；", "沈一苇的青岚市望渚区教育局局长职务；",
                          "顾长亭的青岚市档案馆馆长职务。"});
  draw_signature(sheet, {"青岚市人民政府"}, "2020年10月16日");
  sheet.new_page();
  sheet.line("青岚市人民政府工作人员名单", kTitle, Side::center);
  sheet.gap(14);
  sheet.table({.widths = {1, 2, 1, 4, 2},
               .rows = {{"序号", "姓名", "性别", "职务", "任免"},
                        {"1", "江望舒", "男", "市水务局局长", "任"},
                        {"2", "沈一苇", "女", "市教育局副局长", "任"},
                        {"3", "骆青禾", "女", "市第二人民医院院长", "任"},
                        {"4", "陆远帆", "男", "市水务局局长", "免"},
                        {"5", "沈一苇", "女", "望渚区教育局局长", "免"},
                        {"6", "顾长亭", "男", "市档案馆馆长", "免"}},
               .size_pt = 12,
               .row_pt = 26});
}

}  // namespace zhengbao::samples
