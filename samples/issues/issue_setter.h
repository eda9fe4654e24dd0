// Documents of an issue as lines of type.
#pragma once

#include <vector>

#include "samples/issues/issue_pages.h"

namespace zhengbao::samples {

class IssueSetter {
 public:
  IssueSetter(const Board& board, const IssueLayout& layout, const MadeIssue& issue)
      : board_(board), layout_(layout), issue_(issue) {}

  // `width` of what they are set into.
  std::vector<SetLine> section(const std::string& name) const;
  std::vector<SetLine> head(const MadeDocument& document, double width) const;
  std::vector<SetLine> body(const MadeDocument& document, double width) const;
  std::vector<SetLine> annex(const MadeAnnex& annex, double width) const;

 private:
  void title(const std::string& text, const TextStyle& style, double width,
             std::vector<SetLine>& out) const;
  void parts(const std::vector<MadePart>& parts, double width, std::vector<SetLine>& out) const;
  void paragraph(const std::string& text, const TextStyle& style, double width, double indent_em,
                 std::vector<SetLine>& out) const;
  void table(const MadePart& part, double width, std::vector<SetLine>& out) const;
  void sign(const std::vector<std::string>& signers, const MadeDate& date,
            std::vector<SetLine>& out) const;
  void centered(const std::string& text, const TextStyle& style, std::vector<SetLine>& out) const;
  static void gap(double points, std::vector<SetLine>& out);
  void number(const MadeDocument& document, std::vector<SetLine>& out) const;

  const Board& board_;
  const IssueLayout& layout_;
  const MadeIssue& issue_;
};

}  // namespace zhengbao::samples
