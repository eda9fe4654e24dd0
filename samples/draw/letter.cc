#include "samples/draw/letter.h"

#include <algorithm>

namespace zhengbao::samples {

const TextStyle kBody{};
const TextStyle kTitle{.face = Face::hei, .size_pt = 22, .line_pt = 34};
const TextStyle kHeading{.face = Face::hei};

namespace {

void draw_number(Sheet& sheet, std::string_view number) {
  sheet.gap(30);
  sheet.line(number, kBody, Side::center);
  sheet.gap(6);
  sheet.rule(1.6, kRed);
  sheet.gap(28);
}

bool is_level_one(std::string_view paragraph) {
  const std::size_t comma = paragraph.find("、");
  if (comma > 9) return false;
  static constexpr std::string_view kNumerals = "一二三四五六七八九十";
  return kNumerals.find(paragraph.substr(0, 3)) != std::string_view::npos;
}

}  // namespace

void draw_masthead(Sheet& sheet, std::string_view issuer, std::string_view number) {
  sheet.gap(40);
  sheet.line(issuer, {.size_pt = 36, .line_pt = 52, .ink = kRed, .spacing_pt = 2}, Side::center);
  draw_number(sheet, number);
}

void draw_joint_masthead(Sheet& sheet, const std::vector<std::string>& issuers,
                         std::string_view number) {
  const TextStyle style{.size_pt = 34, .line_pt = 50, .ink = kRed, .spacing_pt = 4};
  sheet.gap(40);
  const double middle = sheet.y() + style.line_pt * static_cast<double>(issuers.size()) / 2;
  sheet.place("文件", style, 350, middle - style.line_pt / 2);
  for (const std::string& issuer : issuers) sheet.line(issuer, style, Side::left, 30);
  draw_number(sheet, number);
}

void draw_signature(Sheet& sheet, const std::vector<std::string>& issuers, std::string_view date) {
  sheet.gap(28);
  for (const std::string& issuer : issuers) sheet.line(issuer, kBody, Side::right, 52);
  sheet.line(date, kBody, Side::right, 64);
}

void draw_colophon(Sheet& sheet, std::string_view copies, std::string_view office,
                   std::string_view printed_on) {
  const TextStyle style{.size_pt = 14, .line_pt = 24};
  sheet.sink_to_bottom(82);
  sheet.rule(1.0, kBlack);
  sheet.gap(4);
  sheet.line(copies, style, Side::left, 14);
  sheet.gap(4);
  sheet.rule(0.5, kBlack);
  sheet.gap(4);
  sheet.place(printed_on, style, 290, sheet.y());
  sheet.line(office, style, Side::left, 14);
  sheet.gap(4);
  sheet.rule(1.0, kBlack);
}

void draw_paragraphs(Sheet& sheet, const std::vector<std::string>& paragraphs) {
  for (const std::string& paragraph : paragraphs) {
    sheet.paragraph(paragraph, is_level_one(paragraph) ? kHeading : kBody);
  }
}

}  // namespace zhengbao::samples
