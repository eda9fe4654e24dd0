#include "samples/draw/drawings.h"
#include "samples/draw/letter.h"

namespace zhengbao::samples {

namespace {

void draw_plan(Sheet& sheet) {
  sheet.new_page();
  sheet.line("青岚市老旧路灯更新三年行动方案\n（2022—2024年）", kTitle, Side::center);
  sheet.gap(28);
  draw_paragraphs(
      sheet,
      {"为解决我市部分街巷路灯老旧、照度不足的问题，方便群众夜间出行，制定本方案。", "一、工作目标",
       "到2024年底，更新使用满十五年的路灯12600盏，其中2022年更新3800盏，2023年更新4500盏，"
       "2024年更新4300盏，主城区街巷亮灯率保持在98%以上。",
       "二、主要任务",
       "（一）摸清底数。各区、县对辖区内路灯逐杆登记，2022年6月底前把清单报送市城市管理局。",
       "（二）分批更新。优先安排学校、医院、车站周边和没有人行道的街巷。"
       "更新时使用可以单灯控制的节能灯具，不得降低原有照度。",
       "（三）旧灯回收。拆下的灯杆、灯具由各区、县统一登记、统一处置，处置结果向社会公布。",
       "三、保障措施", "（一）明确责任。市城市管理局牵头，市财政局、市供电公司按照职责分工配合。",
       "（二）落实资金。所需资金由市、区两级各承担一半，县由市级承担六成。",
       "（三）接受监督。每季度在市政府网站公布更新进度，市民可以拨打城市管理服务热线反映问题。",
       "附件：2022年路灯更新任务分解表"});
}

void draw_annex(Sheet& sheet) {
  sheet.new_page();
  sheet.line("附件", kHeading, Side::left);
  sheet.gap(14);
  sheet.line("2022年路灯更新任务分解表", kTitle, Side::center);
  sheet.gap(14);
  sheet.table({.widths = {1, 3, 2, 2, 3},
               .rows = {{"序号", "区县", "更新数量（盏）", "完成时限", "责任单位"},
                        {"1", "望渚区", "1500", "2022年9月", "区城市管理局"},
                        {"2", "松岚区", "1150", "2022年10月", "区城市管理局"},
                        {"3", "云渡县", "700", "2022年11月", "县住房和城乡建设局"},
                        {"4", "栖岭县", "450", "2022年11月", "县住房和城乡建设局"},
                        {"合计", "<", "3800", "", ""}},
               .size_pt = 12,
               .row_pt = 28});
}

}  // namespace

void draw_policy(const std::string& path) {
  Sheet sheet(path, {.title = "Microsoft Word - 定稿3.doc",
                     .created = "2022-04-06T09:00:00+08:00",
                     .running_head = ""});
  draw_masthead(sheet, "青岚市人民政府办公室文件", "岚政办发〔2022〕18号");
  sheet.line("青岚市人民政府办公室关于印发\n青岚市老旧路灯更新三年行动方案\n（2022—2024年）的通知",
             kTitle, Side::center);
  sheet.gap(28);
  sheet.paragraph("各区、县人民政府，市政府各部门、各直属单位：", kBody, 0);
  draw_paragraphs(sheet,
                  {"根据《青岚市人民政府关于加强市政设施管理的意见》（岚政发〔2021〕32号）要求，"
                   "《青岚市老旧路灯更新三年行动方案（2022—2024年）》已经市人民政府第七次常务会议"
                   "研究同意，现印发给你们，请结合实际认真组织实施。"});
  draw_signature(sheet, {"青岚市人民政府办公室"}, "2022年4月2日");
  sheet.paragraph("（此件公开发布）");
  draw_plan(sheet);
  draw_annex(sheet);
  draw_colophon(sheet, "抄送：市委办公室，市人大常委会办公室，市政协办公室。",
                "青岚市人民政府办公室", "2022年4月6日印发");
}

}  // namespace zhengbao::samples
