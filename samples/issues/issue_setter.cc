#include "samples/issues/issue_setter.h"

#include <algorithm>

#include "core/text.h"

namespace zhengbao::samples {

namespace {

TextStyle bold(TextStyle style) {
  style.face = Face::hei;
  return style;
}

// Balanced lines of at most `most` characters.
std::vector<std::string> in_lines(std::string_view text, std::size_t most) {
  const std::u32string letters = to_utf32(text);
  const std::size_t lines = (letters.size() + most - 1) / most;
  const std::size_t each = (letters.size() + lines - 1) / lines;
  std::vector<std::string> out;
  for (std::size_t at = 0; at < letters.size(); at += each)
    out.push_back(to_utf8(letters.substr(at, each)));
  return out;
}

}  // namespace

void IssueSetter::gap(double points, std::vector<SetLine>& out) {
  SetLine line;
  line.height = points;
  out.push_back(line);
}

void IssueSetter::centered(const std::string& text, const TextStyle& style,
                           std::vector<SetLine>& out) const {
  SetLine line{text, style, Side::center};
  line.height = style.line_pt;
  line.keeps_next = true;
  out.push_back(std::move(line));
}

void IssueSetter::title(const std::string& text, const TextStyle& style, double width,
                        std::vector<SetLine>& out) const {
  const auto most = static_cast<std::size_t>(width / style.size_pt) - 3;
  // Joint issuers stand one below the other.
  if (const std::size_t space = text.find("　"); space != std::string::npos) {
    centered(text.substr(0, space), style, out);
    return title(text.substr(space + std::string("　").size()), style, width, out);
  }
  for (const std::string& line : in_lines(text, most)) centered(line, style, out);
}

std::vector<SetLine> IssueSetter::section(const std::string& name) const {
  std::vector<SetLine> out;
  gap(layout_.gap / 2, out);
  const std::string mark(layout_.section_mark);
  const std::string text = mark == "【" ? "【" + name + "】" : mark + name;
  TextStyle style = bold(layout_.text);
  style.size_pt += 2;
  style.line_pt += 4;
  centered(text, style, out);
  gap(6, out);
  out.back().keeps_next = true;
  return out;
}

void IssueSetter::number(const MadeDocument& document, std::vector<SetLine>& out) const {
  const std::string number = printed_number(layout_, issue_, document);
  if (number.empty()) return;
  if (layout_.head == HeadForm::brackets_below && !document.order) {
    return centered("（" + number + "）", layout_.text, out);
  }
  const bool dated = layout_.head == HeadForm::number_and_date && !document.order;
  centered(dated ? number + "　" + printed_date(layout_, issue_, document.date) : number,
           layout_.text, out);
  if (layout_.head == HeadForm::number_at_right && !document.order) {
    out.back().side = Side::right;
    out.back().inset = layout_.text.size_pt;
  }
}

std::vector<SetLine> IssueSetter::head(const MadeDocument& document, double width) const {
  std::vector<SetLine> out;
  gap(layout_.gap, out);
  out.back().keeps_next = true;
  std::string text = document.headline.empty() ? document.title : document.headline;
  const bool in_title =
      layout_.head == HeadForm::number_in_title && !document.agency.empty() && !document.order;
  if (in_title) text += "（" + printed_number(layout_, issue_, document) + "）";
  const bool letterhead =
      layout_.head == HeadForm::letterhead && !document.agency.empty() && !document.order;
  if (letterhead) {
    TextStyle red{.face = Face::song, .size_pt = 26, .line_pt = 40, .ink = kRed};
    red.size_pt = std::min(red.size_pt, width / 16);
    centered(document.letterhead + "文件", red, out);
    number(document, out);
    out.back().ruled = true;
    gap(16, out);
    out.back().keeps_next = true;
  }
  if (layout_.head == HeadForm::number_above && !document.order) number(document, out);
  title(text, layout_.title, width, out);
  gap(4, out);
  out.back().keeps_next = true;
  const bool below = layout_.head != HeadForm::number_above && !letterhead && !in_title;
  if (below || document.order) number(document, out);
  const bool dated_row =
      layout_.head == HeadForm::number_and_date && !document.agency.empty() && !document.order;
  if (!layout_.signatures && !dated_row && document.date.month > 0 && document.under.empty())
    centered("（" + printed_date(layout_, issue_, document.date) + "）", layout_.text, out);
  if (!document.speaker.empty()) centered(document.speaker, layout_.text, out);
  if (!document.under.empty()) centered(document.under, layout_.text, out);
  gap(8, out);
  out.back().keeps_next = true;
  return out;
}

void IssueSetter::paragraph(const std::string& text, const TextStyle& style, double width,
                            double indent_em, std::vector<SetLine>& out) const {
  const auto lines = board_.wrap(text, style, width, indent_em);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    SetLine line{lines[i], style};
    line.inset = i == 0 ? indent_em * style.size_pt : 0;
    line.height = style.line_pt;
    const std::size_t characters = count_code_points(lines[i]);
    const double slack = width - line.inset - board_.width_of(lines[i], style);
    if (layout_.justified && i + 1 < lines.size() && characters > 1)
      line.style.spacing_pt = slack / static_cast<double>(characters - 1);
    out.push_back(std::move(line));
  }
}

void IssueSetter::table(const MadePart& part, double width, std::vector<SetLine>& out) const {
  constexpr double kPadding = 8;
  TextStyle style = layout_.text;
  style.size_pt = std::min(style.size_pt, 10.0);
  style.line_pt = style.size_pt * 1.4;
  for (const auto& row : part.rows) {
    std::size_t lines = 1;
    const double cell = width / static_cast<double>(row.size()) - kPadding;
    for (const std::string& text : row)
      lines = std::max(lines, board_.wrap(text, style, cell, 0).size());
    SetLine line;
    line.style = style;
    line.cells = row;
    line.height = static_cast<double>(lines) * style.line_pt + kPadding;
    out.push_back(std::move(line));
  }
  gap(layout_.text.line_pt / 2, out);
}

void IssueSetter::parts(const std::vector<MadePart>& parts, double width,
                        std::vector<SetLine>& out) const {
  for (const MadePart& part : parts) {
    switch (part.kind) {
      case MadePart::Kind::paragraph:
        paragraph(part.text, layout_.text, width, 2, out);
        break;
      case MadePart::Kind::heading:
        paragraph(part.text, bold(layout_.text), width, 2, out);
        break;
      case MadePart::Kind::chapter:
        gap(6, out);
        centered(part.text, bold(layout_.text), out);
        gap(6, out);
        break;
      case MadePart::Kind::table:
        table(part, width, out);
        break;
    }
  }
}

void IssueSetter::sign(const std::vector<std::string>& signers, const MadeDate& date,
                       std::vector<SetLine>& out) const {
  if (!layout_.signatures || date.month == 0) return;
  gap(layout_.text.line_pt / 2, out);
  const auto right = [&](const std::string& text, double inset) {
    SetLine line{text, layout_.text, Side::right, inset};
    line.height = layout_.text.line_pt;
    out.push_back(std::move(line));
  };
  for (const std::string& signer : signers) right(signer, 2 * layout_.text.size_pt);
  right(printed_date(layout_, issue_, date), 2 * layout_.text.size_pt);
}

std::vector<SetLine> IssueSetter::body(const MadeDocument& document, double width) const {
  std::vector<SetLine> out;
  if (!document.addressee.empty()) paragraph(document.addressee, layout_.text, width, 0, out);
  parts(document.parts, width, out);
  sign(document.signers, document.date, out);
  if (!layout_.closing_note.empty() && !document.agency.empty() && !document.order)
    paragraph(std::string(layout_.closing_note), layout_.text, width, 2, out);
  return out;
}

std::vector<SetLine> IssueSetter::annex(const MadeAnnex& annex, double width) const {
  std::vector<SetLine> out;
  gap(layout_.gap * 0.8, out);
  if (!annex.mark.empty()) paragraph(annex.mark, bold(layout_.text), width, 0, out);
  TextStyle style = layout_.title;
  style.size_pt *= annex.mark.empty() ? 1 : 0.92;
  title(annex.title, style, width, out);
  gap(8, out);
  out.back().keeps_next = true;
  parts(annex.parts, width, out);
  if (!annex.signer.empty()) sign({annex.signer}, annex.date, out);
  return out;
}

}  // namespace zhengbao::samples
