#include "cli/names.h"

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
