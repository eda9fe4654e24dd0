#include "samples/issues/made_issue.h"

#include "samples/issues/issue_kinds.h"

namespace zhengbao::samples {

int IssueDice::below(int limit) {
  state_ ^= state_ << 13;
  state_ ^= state_ >> 7;
  state_ ^= state_ << 17;
  return static_cast<int>(state_ % static_cast<std::uint64_t>(limit));
}

std::string MadeIssue::number_of(const MadeDocument& document) const {
  const std::string serial = std::to_string(document.serial) + "号";
  if (document.order) return government + "令第" + serial;
  if (document.agency.empty()) return {};
  return document.agency + "〔" + std::to_string(year) + "〕" + serial;
}

MadeIssue make_issue(std::uint64_t seed, int year) {
  struct Place {
    const char *name, *stem, *letters;
  };
  static constexpr Place kPlaces[] = {{"青岚市", "青岚", "青"},
                                      {"白渚市", "白渚", "白"},
                                      {"云崖县", "云崖", "云"},
                                      {"澄浦区", "澄浦", "澄"},
                                      {"岚川省", "岚川", "岚"}};
  IssueDice dice(seed * 977 + static_cast<std::uint64_t>(year));
  for (int i = 0; i < 8; ++i) dice.below(2);
  const Place& place = kPlaces[seed % std::size(kPlaces)];
  MadeIssue issue;
  issue.place = place.name;
  issue.letters = place.letters;
  issue.government = issue.place + "人民政府";
  issue.gazette = seed % 3 == 1 ? place.stem + std::string("政报") : issue.government + "公报";
  issue.year = year;
  issue.number = 2 + dice.below(10);
  issue.total_number = 40 + dice.below(600);
  issue.issued_on = {issue.number + 1, 10 + dice.below(18)};
  add_documents(issue, dice);
  return issue;
}

}  // namespace zhengbao::samples
