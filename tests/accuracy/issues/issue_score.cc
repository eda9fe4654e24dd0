#include "tests/accuracy/issues/issue_score.h"

#include <algorithm>

#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao::accuracy {

namespace {

// Titles are the same when their letters are.
std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  for (const char32_t c : fold_for_search(text)) {
    if (is_han(c) || is_digit(c) || is_latin_letter(c)) letters += c;
  }
  return letters;
}

bool flagged(const std::vector<Flag>& flags, std::string_view key) {
  return std::any_of(flags.begin(), flags.end(),
                     [&](const Flag& flag) { return flag.field == key; });
}

// Most characters are the same: a title that was recognised, some of them wrong.
bool are_alike(const std::u32string& a, std::u32string b) {
  constexpr double kAlike = 0.7;
  std::size_t same = 0;
  for (const char32_t c : a) {
    const std::size_t at = b.find(c);
    if (at == std::u32string::npos) continue;
    b.erase(at, 1);
    ++same;
  }
  return static_cast<double>(same) >=
         kAlike * static_cast<double>(std::max(a.size(), b.size() + same));
}

bool is_same(const TrueDocument& truth, const Record& record, bool is_scan) {
  if (record.first_page != truth.first_page) return false;
  const std::u32string title = letters_of(record.value(Field::title));
  if (title == letters_of(truth.title)) return true;
  if (is_scan && are_alike(title, letters_of(truth.title))) return true;
  const auto number = truth.fields.find("document_number");
  return number != truth.fields.end() && !number->second.empty() &&
         record.value(Field::document_number) == number->second;
}

class Scorer {
 public:
  Scorer(const TrueIssue& truth, const Normalized& normalized)
      : truth_(truth), records_(normalized.records) {
    if (!normalized.issues.empty()) issue_ = &normalized.issues.front();
    record_of_.assign(truth.documents.size(), -1);
  }

  IssueScore score() {
    match();
    for (std::size_t d = 0; d < truth_.documents.size(); ++d) {
      if (record_of_[d] >= 0) compare_fields(truth_.documents[d], records_[record_of_[d]]);
    }
    compare_values();
    compare_entries();
    return std::move(score_);
  }

 private:
  void match() {
    std::vector<bool> taken(records_.size(), false);
    score_.documents = static_cast<int>(truth_.documents.size());
    for (std::size_t d = 0; d < truth_.documents.size(); ++d) {
      const TrueDocument& document = truth_.documents[d];
      for (std::size_t r = 0; r < records_.size() && record_of_[d] < 0; ++r) {
        if (taken[r] || !is_same(document, records_[r], truth_.is_scan)) continue;
        taken[r] = true;
        record_of_[d] = static_cast<int>(r);
      }
      if (record_of_[d] < 0) {
        score_.misses.push_back("not found: " + document.title);
        continue;
      }
      ++score_.found;
      const Record& record = records_[static_cast<std::size_t>(record_of_[d])];
      if (record.last_page == document.last_page) {
        ++score_.ranges;
      } else {
        score_.misses.push_back("ends on page " + std::to_string(record.last_page) + ", not " +
                                std::to_string(document.last_page) + ": " + document.title);
      }
    }
    for (std::size_t r = 0; r < records_.size(); ++r) {
      if (taken[r]) continue;
      ++score_.spurious;
      score_.misses.push_back("no document: page " + std::to_string(records_[r].first_page) + " " +
                              std::string(records_[r].value(Field::title)));
    }
  }

  void count(std::string_view key, std::string_view expected, std::string_view found, bool same,
             bool flag) {
    if (same) {
      ++score_.right;
      score_.right_flagged += flag ? 1 : 0;
    } else {
      ++(flag ? score_.wrong_flagged : score_.wrong);
    }
    if (same && !flag) return;
    score_.misses.push_back(std::string(key) + ": expected " + std::string(expected) + ", found " +
                            std::string(found) + (flag ? " (flagged)" : ""));
  }

  void compare_fields(const TrueDocument& truth, const Record& record) {
    for (const auto& [key, expected] : truth.fields) {
      const FieldInfo* field = find_field(key);
      const std::string found(field ? record.value(field->field) : "");
      const bool same =
          key == "title" ? letters_of(found) == letters_of(expected) : found == expected;
      count(key, expected, found, same, flagged(record.flags, key));
    }
  }

  void compare_values() {
    for (const IssueField& field : issue_fields()) {
      const auto expected = truth_.values.find(std::string(field.key));
      if (expected == truth_.values.end()) continue;
      const std::string found = issue_ ? (issue_->*field.value).value : "";
      count(field.key, expected->second, found, found == expected->second,
            issue_ && flagged(issue_->flags, field.key));
    }
  }

  void compare_entries() {
    score_.entries = static_cast<int>(truth_.entries.size());
    std::vector<bool> taken(issue_ ? issue_->contents.size() : 0, false);
    for (const TrueEntry& truth : truth_.entries) {
      bool right = false;
      for (std::size_t e = 0; e < taken.size() && !right; ++e) {
        right = !taken[e] && is_entry(truth, issue_->contents[e]);
        if (right) taken[e] = true;
      }
      score_.entries_right += right ? 1 : 0;
      if (!right) score_.misses.push_back("entry: " + truth.title);
    }
    for (std::size_t e = 0; e < taken.size(); ++e) {
      if (!taken[e] && !truth_.entries.empty())
        score_.misses.push_back("no entry: " + issue_->contents[e].title);
    }
  }

  bool is_entry(const TrueEntry& truth, const ContentsEntry& entry) const {
    if (letters_of(entry.title) != letters_of(truth.title)) return false;
    if (entry.section != truth.section || entry.printed_page != truth.page) return false;
    if (letters_of(entry.document_number) != letters_of(truth.document_number)) return false;
    const auto index = static_cast<std::size_t>(entry.record);
    if (index == 0 || index > records_.size()) return false;
    return std::any_of(truth_.documents.begin(), truth_.documents.end(),
                       [&](const TrueDocument& document) {
                         return letters_of(document.title) == letters_of(truth.title) &&
                                is_same(document, records_[index - 1], truth_.is_scan);
                       });
  }

  const TrueIssue& truth_;
  const std::vector<Record>& records_;
  const GazetteIssue* issue_ = nullptr;
  std::vector<int> record_of_;  // of each true document; -1 where none was found
  IssueScore score_;
};

}  // namespace

double IssueScore::boundary_f1() const {
  const int all = 2 * found + spurious + (documents - found);
  return all == 0 ? 1 : 2.0 * found / all;
}

IssueScore score_issue(const TrueIssue& truth, const Normalized& normalized) {
  return Scorer(truth, normalized).score();
}

}  // namespace zhengbao::accuracy
