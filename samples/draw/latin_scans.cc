// Scanned pages in English, and in Chinese with names, codes and addresses in Latin letters.
#include <cairo.h>
#include <pango/pangocairo.h>

#include <span>
#include <string_view>

#include "samples/draw/drawings.h"
#include "samples/draw/scanned_page.h"
#include "samples/draw/typeset.h"

namespace zhengbao::samples {

namespace {

constexpr double kLeft = 45, kTop = 40, kLine = 22;  // points

void lines(cairo_t* cairo, std::span<const std::string_view> texts) {
  use_ink(cairo, kBlack);
  double baseline = kTop;
  for (const std::string_view text : texts) {
    const LayoutPointer layout =
        make_layout(cairo, text, {.face = Face::song, .size_pt = 12, .line_pt = kLine});
    cairo_move_to(cairo, kLeft, baseline);
    pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout.get(), 0));
    baseline += kLine;
  }
}

void english(cairo_t* cairo) {
  constexpr std::string_view kTexts[] = {
      "Notice on the Summer Timetable of the Ferry Lines",
      "From 1 June to 30 September the ferries of Qinglan sail every",
      "20 minutes between the old pier and the islands. Children under",
      "six travel free of charge; bicycles pay 3 yuan. The last boat",
      "leaves the islands at 21:40. Tickets are sold at all 12 piers",
      "and by telephone: 0999-8602 1147. Please wait behind the line.",
      "Qinglan Ferry Office",
  };
  lines(cairo, kTexts);
}

void mixed(cairo_t* cairo) {
  constexpr std::string_view kTexts[] = {
      "青岚市渡轮运营服务规范的说明",
      "本规范按照GB/T 1.1—2020的规定起草，代替DB99/T 318—2014。",
      "外文名称为Qinglan Ferry Service Code，由市渡轮事务中心归口。",
      "意见请发至ferry_office@qinglan.gov.cn，联系人林一帆。",
      "网址：http://www.qinglan.gov.cn/ferry/index.html",
      "电话：0999-86021147，乘坐A线和B线的乘客可用WiFi。",
  };
  lines(cairo, kTexts);
}

}  // namespace

void draw_english_scan(const std::string& path) {
  scan_page(path, {.width_pt = 460, .height_pt = 210}, english);
}

void draw_mixed_scan(const std::string& path) {
  scan_page(path, {.width_pt = 460, .height_pt = 190}, mixed);
}

}  // namespace zhengbao::samples
