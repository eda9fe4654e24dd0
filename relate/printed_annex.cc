#include "relate/printed_annex.h"

#include <algorithm>
#include <string>
#include <vector>

#include "archive/title_key.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxTitleBytes = 400;
constexpr std::size_t kMaxTitleLines = 3;
constexpr std::size_t kSentencesOfDocument = 2;
constexpr std::string_view kFullStop = "。";

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

bool sentences_follow(const std::vector<std::string_view>& lines, std::size_t from) {
  std::size_t sentences = 0;
  for (std::size_t i = from; i < lines.size(); ++i) {
    for (std::size_t at = lines[i].find(kFullStop); at != std::string_view::npos;
         at = lines[i].find(kFullStop, at + kFullStop.size())) {
      if (++sentences == kSentencesOfDocument) return true;
    }
  }
  return false;
}

}  // namespace

bool prints_document(std::string_view text, std::string_view cited_title,
                     std::u32string_view citing_title) {
  const TitleParts cited = title_parts(cited_title);
  if (cited.subject.empty() || cited_title.size() > kMaxTitleBytes) return false;
  const std::vector<std::string_view> lines = lines_of(text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string head;
    for (std::size_t k = i; k < lines.size() && k < i + kMaxTitleLines; ++k) {
      head += lines[k];
      if (head.size() > kMaxTitleBytes || lines[k].ends_with(kFullStop)) break;
      const TitleParts parts = title_parts(head);
      const bool of_issuer = parts.issuer.empty() || parts.issuer == cited.issuer ||
                             citing_title.find(parts.issuer) != std::u32string_view::npos;
      if (parts.subject == cited.subject && of_issuer) return sentences_follow(lines, k + 1);
    }
  }
  return false;
}

}  // namespace zhengbao
