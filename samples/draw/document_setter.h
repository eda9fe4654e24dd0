// Sets the documents of an issue in type, one after the other.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "samples/draw/board.h"
#include "samples/draw/gazette_texts.h"

namespace zhengbao::samples {

// What a layout decides.
struct IssueStyle {
  TextStyle title, annex_title, text, part, number, mark;
  double text_indent = 2;
  double before_document = 30;
  bool columns = false;  // headings of columns stand over the documents
  TextStyle column;
  std::string column_mark;
  std::string number_open = "〔", number_close = "〕", number_year;
  bool number_in_brackets = false;
  std::function<std::string(const IssueDate&)> date;
};

// "" for a document without number.
std::string number_of(const IssueDocument& document, const IssueStyle& style);

// 2021年3月5日
std::string arabic_date(std::string_view year, const IssueDate& date);

class DocumentSetter {
 public:
  DocumentSetter(Flow& flow, const IssueStyle& style) : flow_(flow), style_(style) {}

  // The heading of a column, where the document before stands in another.
  void column(const std::string& name);
  void head(const IssueDocument& document);
  void body(const IssueDocument& document);
  void annex(const IssueDocument& document);

 private:
  void paragraphs(const std::vector<std::string>& texts);
  void sign(const std::vector<std::string>& signers, const IssueDate& date);

  Flow& flow_;
  const IssueStyle& style_;
  std::string column_;
};

}  // namespace zhengbao::samples
