#include "cli/names.h"

#include <algorithm>

#include "core/text_fold.h"

namespace zhengbao {

std::string_view status_word(SourceStatus status) {
  switch (status) {
    case SourceStatus::done:
      return "done";
    case SourceStatus::list_page:
      return "list_page";
    case SourceStatus::failed:
      return "failed";
  }
  return "";
}

std::string_view fate_word(SourceFate fate) {
  switch (fate) {
    case SourceFate::added:
      return "added";
    case SourceFate::list_page:
      return "list_page";
    case SourceFate::failed:
      return "failed";
    case SourceFate::held:
      return "held";
    case SourceFate::duplicate:
      return "duplicate";
  }
  return "";
}

bool is_named_by(const SourceInfo& source, const std::vector<std::string>& words) {
  const std::string folded = fold_to_utf8(source.name + "\n" + source.origin + "\n" + source.url);
  return std::ranges::all_of(words, [&folded](const std::string& word) {
    return folded.find(fold_to_utf8(word)) != std::string::npos;
  });
}

std::vector<std::string> split_issuers(std::string_view joined) {
  constexpr std::string_view kSeparator = "、";
  std::vector<std::string> names;
  while (!joined.empty()) {
    const std::size_t end = joined.find(kSeparator);
    names.emplace_back(joined.substr(0, end));
    joined.remove_prefix(end == std::string_view::npos ? joined.size() : end + kSeparator.size());
  }
  return names;
}

}  // namespace zhengbao
