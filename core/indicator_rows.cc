// The rows of the statutory tables, in printed order.
#include "core/indicators.h"

namespace zhengbao {
namespace {

constexpr unsigned kNew = kForm2019 | kForm2021;

constexpr IndicatorTable kTables[] = {
    {"summary", kForm2014, "", "政府信息公开情况统计表",
     "Statistical table of government information disclosure", false},
    {"disclosure", kNew, "二", "主动公开政府信息情况", "Information disclosed proactively", false},
    {"requests", kNew, "三", "收到和处理政府信息公开申请情况", "Requests received and handled",
     false},
    {"review", kNew, "四", "政府信息公开行政复议、行政诉讼情况",
     "Administrative review and litigation over disclosure", true},
};

constexpr std::string_view kItem1 = "第二十条第（一）项", kItem5 = "第二十条第（五）项",
                           kItem6 = "第二十条第（六）项", kItem8 = "第二十条第（八）项",
                           kItem9 = "第二十条第（九）项";
constexpr std::string_view kSum = "summary", kDis = "disclosure", kReq = "requests",
                           kRev = "review";
constexpr bool kHead = false;

constexpr IndicatorRow kRows[] = {
#include "core/indicator_rows.inc"
};

}  // namespace

std::span<const IndicatorTable> indicator_tables() { return kTables; }

std::span<const IndicatorRow> indicator_rows() { return kRows; }

}  // namespace zhengbao
