#include "tests/accuracy/score.h"

#include <algorithm>

#include "core/text.h"

namespace zhengbao::accuracy {

namespace {

// A flag names a field; sections, tables and the like are held by the baseline.
bool can_be_flagged(const std::string& name) {
  return name == "records" || name == "kind" || find_field(name) != nullptr;
}

// Adds up what is known of one record.
class RecordScore {
 public:
  RecordScore(const Expectation& expectation, const Record& record, Score& score)
      : expectation_(expectation), record_(record), score_(score) {}

  void right(const std::string& field) {
    Count& c = count(field);
    ++c.right;
    if (record_.flagged(field)) ++c.right_flagged;
  }
  void wrong(const std::string& field, const std::string& expected, const std::string& found) {
    Count& c = count(field);
    ++c.wrong;
    if (can_be_flagged(field) && !record_.flagged(field)) ++c.wrong_unflagged;
    miss(field, expected, found);
  }
  void missing(const std::string& field, const std::string& expected) {
    ++count(field).missing;
    miss(field, expected, "");
  }
  void absent(const std::string& field) { ++count(field).absent; }

 private:
  Count& count(const std::string& field) { return score_.counts[{expectation_.group, field}]; }
  void miss(const std::string& field, const std::string& expected, const std::string& found) {
    score_.misses.push_back(
        {expectation_.file.filename().string(), field, expected, found, record_.flagged(field)});
  }

  const Expectation& expectation_;
  const Record& record_;
  Score& score_;
};

std::string found_value(const Record& record, const std::string& key) {
  if (key == "kind") return std::string(record_kind_name(record.kind));
  const FieldInfo* info = find_field(key);
  std::string joined;
  if (!info) return joined;
  for (const FieldValue* value : record.all(info->field)) {
    joined += joined.empty() ? "" : "、";
    joined += value->value;
  }
  return joined;
}

// White space is layout; an instant is as precise as the person could read it.
bool same_value(const std::string& key, const std::string& expected, const std::string& found) {
  if (key == "published_at") return found.compare(0, expected.size(), expected) == 0;
  return without_spaces(expected) == without_spaces(found);
}

void score_fields(const ExpectedRecord& expected, const Record& record, RecordScore& score) {
  for (const auto& field : expected.fields) {
    const std::string& key = field.first;
    const std::string found = found_value(record, key);
    const auto& choices = field.second.alternatives;
    if (choices.empty()) {
      found.empty() ? score.absent(key) : score.wrong(key, "(nothing)", found);
    } else if (found.empty()) {
      score.missing(key, choices.front());
    } else if (std::any_of(choices.begin(), choices.end(), [&](const std::string& choice) {
                 return same_value(key, choice, found);
               })) {
      score.right(key);
    } else {
      score.wrong(key, choices.front(), found);
    }
  }
}

void score_list(const std::string& name, const std::vector<std::string>& expected,
                const std::vector<std::string>& found, RecordScore& score) {
  for (const std::string& one : expected) {
    const auto same = [&](const std::string& other) {
      return without_spaces(other) == without_spaces(one);
    };
    std::any_of(found.begin(), found.end(), same) ? score.right(name) : score.missing(name, one);
  }
}

void score_sections(const ExpectedRecord& expected, const Record& record, RecordScore& score) {
  if (expected.sections.empty()) return;
  std::vector<std::string> found;
  for (const Section& section : record.sections) {
    // The text before the first label and the titles of annexes have none.
    if (!section.label.empty()) found.push_back(section.label + section.heading);
  }
  score_list("sections", expected.sections, found, score);
  if (!expected.sections_complete) return;
  for (const std::string& one : found) {
    const auto same = [&](const std::string& other) {
      return without_spaces(other) == without_spaces(one);
    };
    if (std::none_of(expected.sections.begin(), expected.sections.end(), same)) {
      score.wrong("sections", "(nothing)", one);
    }
  }
}

void score_tables(int expected, int found, RecordScore& score) {
  for (int i = 0; i < expected; ++i) {
    i < found ? score.right("tables") : score.missing("tables", std::to_string(expected));
  }
  if (expected >= 0 && found > expected) {
    score.wrong("tables", std::to_string(expected), std::to_string(found));
  }
}

void score_record(const ExpectedRecord& expected, const Record& record, RecordScore& score) {
  score_fields(expected, record, score);
  score_sections(expected, record, score);
  const std::string text = without_spaces(record.text);
  for (const std::string& sentence : expected.contained) {
    text.find(without_spaces(sentence)) != std::string::npos ? score.right("text")
                                                             : score.missing("text", sentence);
  }
  std::vector<std::string> numbers, names;
  for (const Citation& citation : record.citations) numbers.push_back(citation.document_number);
  for (const Attachment& attachment : record.attachments) names.push_back(attachment.name);
  score_list("citations", expected.citations, numbers, score);
  score_list("attachments", expected.attachments, names, score);
  score_tables(expected.tables, static_cast<int>(record.tables.size()), score);
}

}  // namespace

double Count::precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
double Count::recall() const {
  return right + missing == 0 ? 1 : double(right) / (right + missing);
}

Count Score::total() const {
  Count sum;
  for (const auto& [key, count] : counts) {
    sum.right += count.right;
    sum.right_flagged += count.right_flagged;
    sum.wrong += count.wrong;
    sum.wrong_unflagged += count.wrong_unflagged;
    sum.missing += count.missing;
    sum.absent += count.absent;
  }
  return sum;
}

void add_to_score(const Expectation& expectation, const std::vector<Record>& records,
                  std::string_view failure, Score& score) {
  const Record nothing;
  RecordScore whole(expectation, nothing, score);
  const std::string found =
      std::to_string(records.size()) + (failure.empty() ? "" : " (" + std::string(failure) + ")");
  if (records.size() == expectation.records.size()) {
    whole.right("records");
  } else {
    whole.wrong("records", std::to_string(expectation.records.size()), found);
  }
  for (std::size_t i = 0; i < expectation.records.size(); ++i) {
    const Record& record = i < records.size() ? records[i] : nothing;
    RecordScore one(expectation, record, score);
    score_record(expectation.records[i], record, one);
  }
}

}  // namespace zhengbao::accuracy
