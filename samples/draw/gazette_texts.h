// The documents of an invented issue, for layouts to set in type.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhengbao::samples {

struct IssueDate {
  int month = 1;
  int day = 1;
};

struct IssueDocument {
  std::string column = {};              // 市政府文件
  std::vector<std::string> title = {};  // its lines
  std::string agency = {};              // 青政发; 令 for an order; "" without number
  int serial = 0;
  std::string addressees = {};               // "" without
  std::vector<std::string> paragraphs = {};  // those that begin with 一、 are headings
  std::vector<std::string> signers = {};     // the person with the office, for an order
  IssueDate date = {};                       // of the signature
  std::vector<std::string> annex_title = {};
  std::vector<std::string> annex = {};
  std::string annex_mark = {};    // 附件 over it, "" where it follows at once
  std::string annex_signer = {};  // the body that wrote what is forwarded
  IssueDate annex_date = {};
  std::string joined_title() const;
};

// In the order of the issue. `year` stands in texts and titles that name one.
std::vector<IssueDocument> issue_documents(std::string_view year);

}  // namespace zhengbao::samples
