#include "samples/draw/drawings.h"
#include "samples/draw/letter.h"

namespace zhengbao::samples {

void draw_joint_notice(const std::string& path) {
  Sheet sheet(path, {.title = "", .created = "2021-06-18T09:00:00+08:00", .running_head = ""});
  draw_joint_masthead(sheet, {"青岚市财政局", "青岚市水务局"}, "岚财农〔2021〕36号");
  sheet.line("关于做好2021年农村供水工程维修养护\n资金使用管理工作的通知", kTitle, Side::center);
  sheet.gap(28);
  sheet.paragraph("各区、县财政局、水务局：", kBody, 0);
  draw_paragraphs(
      sheet,
      {"为管好用好农村供水工程维修养护资金，根据《青岚市市级财政专项资金管理办法》"
       "（岚政发〔2019〕27号）和《关于加强农村供水工程运行管护的通知》（岚水农〔2020〕11号），"
       "现就有关事项通知如下：",
       "一、资金用途",
       "资金用于已建成的农村集中供水工程的水源井清淤、管网检漏、水质检测设备更换，"
       "不得用于新建工程和人员支出。",
       "二、分配办法",
       "资金按照供水人口占四成、管网长度占三成、上年度检测合格率占三成的比例分配到区、县。",
       "三、工作要求", "（一）各区、县应当在7月15日前把维修养护计划报市水务局备案。",
       "（二）资金实行专账核算，当年没有用完的部分结转下一年度使用。",
       "（三）市财政局、市水务局于11月组织抽查，抽查结果作为下一年度分配资金的依据。",
       "联系人：市水务局农村水利科 电话：2610 0356"});
  draw_signature(sheet, {"青岚市财政局", "青岚市水务局"}, "2021年6月11日");
  sheet.paragraph("（此件主动公开）");
  draw_colophon(sheet, "抄送：市审计局，市乡村振兴局。", "青岚市财政局办公室", "2021年6月15日印发");
}

}  // namespace zhengbao::samples
