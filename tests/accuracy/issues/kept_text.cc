#include "tests/accuracy/issues/kept_text.h"

#include <map>

#include "core/text.h"

namespace zhengbao::accuracy {

namespace {

using Counts = std::map<char32_t, std::ptrdiff_t>;

void count(std::string_view text, std::ptrdiff_t step, Counts& counts) {
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    if (is_han(c) || is_digit(c)) counts[c] += step;
  }
}

void add(const Flag& flag, std::vector<std::string>& out) {
  const bool reconciles = flag.code.starts_with("contents-") || flag.code == "not-in-contents" ||
                          flag.code == "boundary-unsure" || flag.code == "text-left-over" ||
                          flag.code == "issue-values-differ";
  if (reconciles) out.push_back(std::string(flag.code) + " " + flag.message);
}

}  // namespace

std::size_t lost_characters(const Document& document, const Normalized& normalized) {
  Counts counts;
  count(document_text(document), 1, counts);
  for (const Record& record : normalized.records) count(record.text, -1, counts);
  for (const GazetteIssue& issue : normalized.issues) {
    for (const IssueMatter& matter : issue.matter) count(matter.text, -1, counts);
    std::string_view section;
    for (const ContentsEntry& entry : issue.contents) {
      count(entry.evidence.raw, -1, counts);
      if (entry.section != section) count(entry.section, -1, counts);
      section = entry.section;
    }
    if (!issue.contents.empty()) count("本期目录次", -1, counts);
  }
  std::size_t lost = 0;
  for (const auto& [character, left] : counts)
    lost += left > 0 ? static_cast<std::size_t>(left) : 0;
  return lost;
}

std::vector<std::string> reconciling_flags(const Normalized& normalized) {
  std::vector<std::string> flags;
  for (const GazetteIssue& issue : normalized.issues) {
    for (const Flag& flag : issue.flags) add(flag, flags);
  }
  for (const Record& record : normalized.records) {
    for (const Flag& flag : record.flags) {
      const std::size_t before = flags.size();
      add(flag, flags);
      if (flags.size() > before) flags.back() += ": " + std::string(record.value(Field::title));
    }
  }
  return flags;
}

}  // namespace zhengbao::accuracy
