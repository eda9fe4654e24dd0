#include "tests/accuracy/issues/made_truth.h"

namespace zhengbao::accuracy {

namespace {

std::string iso(int year, const samples::MadeDate& date) {
  const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  return date.month == 0 ? "" : std::to_string(year) + "-" + two(date.month) + "-" + two(date.day);
}

// A year of two digits stays one: of which century is not printed.
std::string number_of(const samples::MadeIssueFile& file, const samples::MadeDocument& made) {
  std::string number = file.issue.number_of(made);
  const std::string year = "〔" + std::to_string(file.issue.year) + "〕";
  const std::size_t at = number.find(year);
  if (file.short_year && at != std::string::npos)
    number.replace(at, year.size(), "〔" + year.substr(year.size() - 5));
  return number;
}

TrueDocument document_of(const samples::MadeIssueFile& file, const samples::MadeDocument& made,
                         const samples::MadePages& pages) {
  const samples::MadeIssue& issue = file.issue;
  TrueDocument document;
  document.title = made.title;
  document.fields["title"] = made.title;
  document.fields["document_number"] = number_of(file, made);
  // Where a speech was given is its date to some and none to others.
  if (made.under.empty()) document.fields["written_on"] = iso(issue.year, made.date);
  if (made.order || made.section == "人事任免") {
    document.fields["issuers"] = issue.government;
  } else if (!made.signers.empty()) {
    document.fields["issuers"] = made.signers.front();
  }
  document.first_page = pages.first;
  document.last_page = pages.last;
  return document;
}

}  // namespace

TrueIssue truth_of(const samples::MadeIssueFile& file) {
  TrueIssue truth;
  truth.file = file.path;
  truth.values = file.values;
  for (std::size_t d = 0; d < file.pages.size(); ++d)
    truth.documents.push_back(document_of(file, file.issue.documents[d], file.pages[d]));
  for (const samples::MadeEntry& entry : file.entries)
    truth.entries.push_back({entry.title, entry.section, entry.page, entry.number});
  truth.contents_pages = file.contents_pages;
  return truth;
}

}  // namespace zhengbao::accuracy
