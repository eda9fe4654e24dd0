// What a check of a statutory table demands, in the labels of the form.
#pragma once

#include <string>
#include <string_view>

#include "core/indicators.h"
#include "core/statistic.h"

namespace zhengbao {

// "本年新收政府信息公开申请数量 + 上年结转政府信息公开申请数量 = 总计 + 结转下年度继续办理"
std::string sum_rule_text(const SumRule& rule, std::string_view form);

// What a check that a cell fails means, and the sums that the form demands of
// the cell, a line each: "sum-mismatch: …\n总计 = …".
std::string check_text(std::string_view code, const Statistic& cell);

}  // namespace zhengbao
