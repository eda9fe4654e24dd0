// Dates as content systems print them beside titles and list items. Only their
// shape is known here; normalize/ reads their meaning.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

// "2020-03-10", "( 2022-03-30)", "2020年3月10日 16:35", "[2020/03/10]": a day,
// perhaps with a time, and nothing else.
bool is_date_alone(std::string_view text);
// Such a date without its brackets.
std::string date_value(std::string_view text);
// The date, with its time, that a short line begins with as sites write it
// ("2022-03-30 09:15 市水利局 阅读 35"); empty where there is none.
std::string leading_site_date(std::string_view text);
// The date behind the name of who put the page up ("青岚发布 2022-03-22 07:55",
// "[ 市水利局 ] [ 2022-3-30 ] [ 阅读：35 ]"), as sites write it; empty where there is none.
std::string site_date_behind(std::string_view text);
// A date alone, or a month and a day: dates of list items ("03-10", "[03/10]").
bool is_list_date(std::string_view text);

}  // namespace zhengbao
