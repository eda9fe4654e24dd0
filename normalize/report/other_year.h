// Labels and captions that speak of another time than the year a report is on:
// figures of last year stand beside those of this one.
#pragma once

#include <string_view>

namespace zhengbao {

// 上年, 2022年 in a report on 2023, 第四季度: not the whole year `year`. A year is
// only looked for where `year` is known (not 0), and one within a date is none.
bool speaks_of_other_time(std::string_view label, int year);

// 增减, 同比, 占比: a change or a share, no figure of the year itself.
bool speaks_of_change(std::string_view label);

}  // namespace zhengbao
