// Writes the documents of an issue: what letters and texts of every kind have in
// common.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "samples/issues/issue_words.h"
#include "samples/issues/made_issue.h"

namespace zhengbao::samples {

class IssueWriter {
 public:
  IssueWriter(MadeIssue& of_issue, IssueDice& of_dice) : issue(of_issue), dice(of_dice) {}

  std::string city() const { return issue.government; }
  std::string office() const;  // of that government
  std::string rank() const { return issue.place.substr(issue.place.size() - 3); }  // 市, 省
  std::string year() const { return std::to_string(issue.year); }
  const Subject& subject();  // the next one
  MadeDate date();

  // Letters with number, addressee and signature, without title and text.
  MadeDocument letter(const std::string& section, const std::string& body,
                      const std::string& agency);
  MadeDocument government_letter();
  MadeDocument office_letter();
  MadeDocument department_letter(const Subject& about);

  void paragraphs(std::vector<MadePart>& parts, const Subject& about, int count);
  void numbered(std::vector<MadePart>& parts, const Subject& about);
  void articles(std::vector<MadePart>& parts, const Subject& about, bool chapters);
  MadePart register_of(const Subject& about, int rows);

  void add(MadeDocument document) { issue.documents.push_back(std::move(document)); }

  MadeIssue& issue;
  IssueDice& dice;

 private:
  int next_subject_ = dice.below(13);
  int serial_ = 3 + dice.below(30);
};

}  // namespace zhengbao::samples
