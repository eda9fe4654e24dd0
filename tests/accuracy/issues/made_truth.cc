#include "tests/accuracy/issues/made_truth.h"

namespace zhengbao::accuracy {

namespace {

std::string iso(int year, const samples::MadeDate& date) {
  const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  return date.month == 0 ? "" : std::to_string(year) + "-" + two(date.month) + "-" + two(date.day);
}

TrueDocument document_of(const samples::MadeIssue& issue, const samples::MadeDocument& made,
                         const samples::MadePages& pages) {
  TrueDocument document;
  document.title = made.title;
  document.fields["title"] = made.title;
  document.fields["document_number"] = issue.number_of(made);
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
    truth.documents.push_back(document_of(file.issue, file.issue.documents[d], file.pages[d]));
  for (const samples::MadeEntry& entry : file.entries)
    truth.entries.push_back({entry.title, entry.section, entry.page, entry.number});
  truth.contents_pages = file.contents_pages;
  return truth;
}

}  // namespace zhengbao::accuracy
