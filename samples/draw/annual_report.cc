// A report in the form of 2021: six sections, the three statutory tables.
#include <array>

#include "samples/draw/drawings.h"
#include "samples/draw/letter.h"

namespace zhengbao::samples {

namespace {

const TextStyle kSmall{.size_pt = 14, .line_pt = 25};

void draw_disclosed(Sheet& sheet) {
  sheet.table({.widths = {3, 2, 2, 2},
               .rows = {{"第二十条第（一）项", "<", "<", "<"},
                        {"信息内容", "本年制发件数", "本年废止件数", "现行有效件数"},
                        {"规章", "0", "0", "0"},
                        {"行政规范性文件", "4", "2", "31"},
                        {"第二十条第（五）项", "<", "<", "<"},
                        {"信息内容", "本年处理决定数量", "<", "<"},
                        {"行政许可", "2846", "<", "<"},
                        {"第二十条第（六）项", "<", "<", "<"},
                        {"信息内容", "本年处理决定数量", "<", "<"},
                        {"行政处罚", "613", "<", "<"},
                        {"行政强制", "27", "<", "<"},
                        {"第二十条第（八）项", "<", "<", "<"},
                        {"信息内容", "本年收费金额（单位：万元）", "<", "<"},
                        {"行政事业性收费", "318.46", "<", "<"}},
               .row_pt = 20});
}

struct RequestRow {
  std::array<const char*, 3> label;  // as Grid takes them, "<" and "^" too
  std::array<int, 6> count;          // natural persons, then the five kinds of organisations
};

std::vector<std::string> request_cells(const RequestRow& row) {
  std::vector<std::string> cells(row.label.begin(), row.label.end());
  int total = 0;
  for (int count : row.count) {
    cells.push_back(std::to_string(count));
    total += count;
  }
  cells.push_back(std::to_string(total));
  return cells;
}

const std::vector<RequestRow> kRequests = {
    {{"一、本年新收政府信息公开申请数量", "<", "<"}, {41, 6, 0, 1, 2, 0}},
    {{"二、上年结转政府信息公开申请数量", "<", "<"}, {2, 0, 0, 0, 1, 0}},
    {{"三、本年度办理结果", "（一）予以公开", "<"}, {18, 3, 0, 1, 1, 0}},
    {{"^", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "<"}, {4, 1, 0, 0, 1, 0}},
    {{"^", "（三）不予公开", "1.属于国家秘密"}, {1, 0, 0, 0, 0, 0}},
    {{"^", "^", "2.其他法律行政法规禁止公开"}, {0, 0, 0, 0, 0, 0}},
    {{"^", "^", "3.危及“三安全一稳定”"}, {0, 0, 0, 0, 0, 0}},
    {{"^", "^", "4.保护第三方合法权益"}, {0, 1, 0, 0, 0, 0}},
    {{"^", "^", "5.属于三类内部事务信息"}, {2, 0, 0, 0, 0, 0}},
    {{"^", "^", "6.属于四类过程性信息"}, {1, 0, 0, 0, 0, 0}},
    {{"^", "^", "7.属于行政执法案卷"}, {1, 0, 0, 0, 0, 0}},
    {{"^", "^", "8.属于行政查询事项"}, {0, 0, 0, 0, 0, 0}},
    {{"^", "（四）无法提供", "1.本机关不掌握相关政府信息"}, {7, 1, 0, 0, 0, 0}},
    {{"^", "^", "2.没有现成信息需要另行制作"}, {2, 0, 0, 0, 0, 0}},
    {{"^", "^", "3.补正后申请内容仍不明确"}, {1, 0, 0, 0, 0, 0}},
    {{"^", "（五）不予处理", "1.信访举报投诉类申请"}, {2, 0, 0, 0, 0, 0}},
    {{"^", "^", "2.重复申请"}, {1, 0, 0, 0, 0, 0}},
    {{"^", "^", "3.要求提供公开出版物"}, {0, 0, 0, 0, 0, 0}},
    {{"^", "^", "4.无正当理由大量反复申请"}, {0, 0, 0, 0, 0, 0}},
    {{"^", "^", "5.要求行政机关确认或重新出具已获取信息"}, {0, 0, 0, 0, 0, 0}},
    {{"^", "（六）其他处理", "1.申请人无正当理由逾期不补正"}, {1, 0, 0, 0, 0, 0}},
    {{"^", "^", "2.申请人逾期未按收费通知要求缴纳费用"}, {0, 0, 0, 0, 0, 0}},
    {{"^", "^", "3.其他"}, {0, 0, 0, 0, 0, 0}},
    {{"^", "（七）总计", "<"}, {41, 6, 0, 1, 2, 0}},
    {{"四、结转下年度继续办理", "<", "<"}, {2, 0, 0, 0, 1, 0}},
};

void draw_requests(Sheet& sheet) {
  Grid grid{.widths = {2.2, 3, 6, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5},
            .rows = {{"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "<",
                      "<", "申请人情况", "<", "<", "<", "<", "<", "<"},
                     {"^", "<", "<", "自然人", "法人或其他组织", "<", "<", "<", "<", "总计"},
                     {"^", "<", "<", "^", "商业企业", "科研机构", "社会公益组织", "法律服务机构",
                      "其他", "^"}},
            .header_rows = 3,
            .size_pt = 9,
            .row_pt = 18};
  for (const RequestRow& row : kRequests) grid.rows.push_back(request_cells(row));
  sheet.table(grid);
}

void draw_disputes(Sheet& sheet) {
  sheet.table(
      {.widths = std::vector<double>(15, 1),
       .rows = {{"行政复议", "<", "<", "<", "<", "行政诉讼", "<", "<", "<", "<", "<", "<", "<", "<",
                 "<"},
                {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "<",
                 "<", "<", "<", "复议后起诉", "<", "<", "<", "<"},
                {"^", "^", "^", "^", "^", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计",
                 "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"},
                {"2", "0", "0", "1", "3", "1", "0", "0", "0", "1", "0", "0", "0", "0", "0"}},
       .header_rows = 3,
       .size_pt = 10.5,
       .row_pt = 24});
}

}  // namespace

void draw_annual_report(const std::string& path) {
  Sheet sheet(path, {.title = "青岚市望渚区人民政府2022年政府信息公开工作年度报告",
                     .created = "2023-01-20T09:00:00+08:00",
                     .running_head = ""});
  sheet.line("青岚市望渚区人民政府\n2022年政府信息公开工作年度报告", kTitle, Side::center);
  sheet.gap(20);
  sheet.paragraph(
      "本报告由望渚区人民政府办公室根据《中华人民共和国政府信息公开条例》编制。报告中所列数据的"
      "统计期限为2022年1月1日至2022年12月31日。报告的电子版可以从区政府网站下载。",
      kSmall);
  sheet.paragraph("一、总体情况", {.face = Face::hei, .size_pt = 14, .line_pt = 25});
  sheet.paragraph(
      "2022年，全区通过政府网站发布信息3127条，办理政府信息公开申请50件，"
      "比上年增加8件，没有收取信息处理费。",
      kSmall);
  sheet.paragraph("二、主动公开政府信息情况", {.face = Face::hei, .size_pt = 14, .line_pt = 25});
  draw_disclosed(sheet);
  sheet.new_page();
  sheet.paragraph("三、收到和处理政府信息公开申请情况",
                  {.face = Face::hei, .size_pt = 14, .line_pt = 25});
  draw_requests(sheet);
  sheet.new_page();
  sheet.paragraph("四、政府信息公开行政复议、行政诉讼情况",
                  {.face = Face::hei, .size_pt = 14, .line_pt = 25});
  draw_disputes(sheet);
  sheet.gap(12);
  sheet.paragraph("五、存在的主要问题及改进情况",
                  {.face = Face::hei, .size_pt = 14, .line_pt = 25});
  sheet.paragraph(
      "少数街道更新信息不够及时，部分解读材料文字过长。2023年将每月检查栏目更新情况，"
      "用图表和问答解读与群众生活有关的文件。",
      kSmall);
  sheet.paragraph("六、其他需要报告的事项", {.face = Face::hei, .size_pt = 14, .line_pt = 25});
  sheet.paragraph("无其他需要报告的事项。", kSmall);
}

}  // namespace zhengbao::samples
