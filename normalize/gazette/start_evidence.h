// How much speaks for it that a document begins at a head: the sum of weak
// signs, each a logarithm of odds.
#pragma once

#include <cstddef>
#include <vector>

#include "normalize/gazette/starts.h"

namespace zhengbao {

// What else is known of a head, from the lists of the issue.
struct ListedSigns {
  double contents = 0;  // likeness of the entry that means it; 0 where none does
  bool contents_page_agrees = false;
  bool contents_page_differs = false;
  double outline = 0;          // outline_evidence()
  bool contents_rich = false;  // the issue lists its documents; one it omits is doubtful
};

// The sizes in which this issue sets the titles of documents, learnt from the
// heads that a number and a title leave no doubt about.
class TitleStyle {
 public:
  explicit TitleStyle(const std::vector<StartCandidate>& starts);

  enum class Fit { unknown, same, smaller, larger };
  Fit fit(const StartCandidate& start) const;

 private:
  void learn(const std::vector<StartCandidate>& starts, bool (*counts)(const StartCandidate&));

  std::vector<float> sizes_;
};

// By itself, whatever stands before it in the issue but the row directly above.
double own_evidence(const IssueText& text, const StartCandidate& start, const TitleStyle& style,
                    const ListedSigns& listed);

// What document `before` says of it: an annex, a text that it promulgates or
// forwards, begins no document. `next` tells that no other head stands between.
double evidence_from(const StartCandidate& before, const StartCandidate& start, bool next,
                     const TitleStyle& style);

// A number, a title of a formal genre and the form of a head, without any list.
bool is_certain_head(const StartCandidate& start);

}  // namespace zhengbao
