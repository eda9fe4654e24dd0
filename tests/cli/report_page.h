// Annual reports of an invented city, as its site might publish them.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

struct ReportPage {
  std::string body = "青岚市人民政府";
  int year = 2022;
  int received = 30;  // all of them by natural persons and granted
  int carried_in = 2;
  int carried_out = 4;
  std::string text = "全年持续推进政务公开，及时发布群众关心的各类信息，回应社会关切。";
};

namespace report_page_parts {

inline std::string cell(std::string_view text) { return "<td>" + std::string(text) + "</td>"; }

inline std::string figures(int natural_persons) {
  std::string cells = cell(std::to_string(natural_persons));
  for (int column = 0; column < 5; ++column) cells += cell("0");
  return cells + cell(std::to_string(natural_persons)) + "</tr>";
}

inline std::string spanned(std::string_view text, int rows, int columns) {
  return "<td rowspan=\"" + std::to_string(rows) + "\" colspan=\"" + std::to_string(columns) +
         "\">" + std::string(text) + "</td>";
}

// A group of rows under one heading, all of them 0.
inline std::string group(std::string_view heading, std::initializer_list<std::string_view> labels) {
  std::string rows = "<tr>" + spanned(heading, static_cast<int>(labels.size()), 1);
  bool first = true;
  for (const std::string_view label : labels) {
    rows += (first ? "" : "<tr>") + cell(label) + figures(0);
    first = false;
  }
  return rows;
}

}  // namespace report_page_parts

// With table 三 of the 2021 form.
inline std::string report_page(const ReportPage& page) {
  using namespace report_page_parts;
  const std::string year = std::to_string(page.year);
  const std::string title = page.body + year + "年政府信息公开工作年度报告";
  const int handled = page.received + page.carried_in - page.carried_out;
  std::string html = "<html><head><meta charset=\"utf-8\"><title>" + title +
                     "</title></head><body><h1>" + title + "</h1><p>本报告数据统计期限为" + year +
                     "年1月1日至" + year + "年12月31日。</p><p>一、总体情况</p><p>" + page.text +
                     "</p><p>三、收到和处理政府信息公开申请情况</p><table><tr>" +
                     spanned("", 3, 3) + spanned("申请人情况", 1, 7) + "</tr><tr>" +
                     spanned("自然人", 2, 1) + spanned("法人或其他组织", 1, 5) +
                     spanned("总计", 2, 1) + "</tr><tr>" + cell("商业企业") + cell("科研机构") +
                     cell("社会公益组织") + cell("法律服务机构") + cell("其他") + "</tr>";
  html += "<tr>" + spanned("一、本年新收政府信息公开申请数量", 1, 3) + figures(page.received);
  html += "<tr>" + spanned("二、上年结转政府信息公开申请数量", 1, 3) + figures(page.carried_in);
  html += "<tr>" + spanned("三、本年度办理结果", 22, 1) + spanned("（一）予以公开", 1, 2) +
          figures(handled);
  html += "<tr>" + spanned("（二）部分公开", 1, 2) + figures(0);
  html += group("（三）不予公开",
                {"1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”",
                 "4.保护第三方合法权益", "5.属于三类内部事务信息", "6.属于四类过程性信息",
                 "7.属于行政执法案卷", "8.属于行政查询事项"});
  html += group("（四）无法提供", {"1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作",
                                   "3.补正后申请内容仍不明确"});
  html += group("（五）不予处理",
                {"1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物",
                 "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息"});
  html +=
      group("（六）其他处理",
            {"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
             "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他"});
  html += "<tr>" + spanned("（七）总计", 1, 2) + figures(handled);
  html += "<tr>" + spanned("四、结转下年度继续办理", 1, 3) + figures(page.carried_out);
  return html + "</table><p>" + page.body + "</p><p>" + std::to_string(page.year + 1) +
         "年1月20日</p></body></html>";
}

}  // namespace zhengbao
