#include "samples/draw/document_setter.h"

namespace zhengbao::samples {

namespace {

bool is_part(const std::string& text) {
  for (const char* label : {"一、", "二、", "三、"}) {
    if (text.starts_with(label)) return true;
  }
  return false;
}

}  // namespace

std::string number_of(const IssueDocument& document, const IssueStyle& style) {
  if (document.agency.empty()) return {};
  const std::string serial = std::to_string(document.serial) + "号";
  if (document.agency == "令") return "第" + serial;
  const std::string number =
      document.agency + style.number_open + style.number_year + style.number_close + serial;
  return style.number_in_brackets ? "（" + number + "）" : number;
}

std::string arabic_date(std::string_view year, const IssueDate& date) {
  return std::string(year) + "年" + std::to_string(date.month) + "月" + std::to_string(date.day) +
         "日";
}

void DocumentSetter::column(const std::string& name) {
  if (!style_.columns || name == column_) return;
  column_ = name;
  flow_.gap(style_.before_document / 2);
  flow_.heading(style_.column_mark + name, style_.column);
}

void DocumentSetter::head(const IssueDocument& document) {
  flow_.gap(style_.before_document);
  for (const std::string& line : document.title) flow_.heading(line, style_.title);
  flow_.gap(4);
  const std::string number = number_of(document, style_);
  if (!number.empty()) flow_.heading(number, style_.number);
  flow_.gap(8);
}

void DocumentSetter::body(const IssueDocument& document) {
  if (!document.addressees.empty()) flow_.paragraph(document.addressees, style_.text, 0);
  paragraphs(document.paragraphs);
  if (!document.signers.empty()) sign(document.signers, document.date);
}

void DocumentSetter::annex(const IssueDocument& document) {
  if (document.annex.empty()) return;
  flow_.gap(style_.before_document / 2);
  if (!document.annex_mark.empty()) flow_.paragraph(document.annex_mark, style_.mark, 0);
  for (const std::string& line : document.annex_title) flow_.heading(line, style_.annex_title);
  flow_.gap(8);
  if (!document.annex_signer.empty()) flow_.paragraph("市人民政府：", style_.text, 0);
  paragraphs(document.annex);
  if (!document.annex_signer.empty()) sign({document.annex_signer}, document.annex_date);
}

void DocumentSetter::paragraphs(const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    flow_.paragraph(text, is_part(text) ? style_.part : style_.text, style_.text_indent);
  }
}

void DocumentSetter::sign(const std::vector<std::string>& signers, const IssueDate& date) {
  flow_.gap(style_.text.line_pt / 2);
  for (const std::string& signer : signers) flow_.right(signer, style_.text, 24);
  flow_.right(style_.date(date), style_.text, 24);
}

}  // namespace zhengbao::samples
