#include "normalize/gazette/entry_title.h"

#include <algorithm>
#include <utility>

#include "core/text.h"
#include "core/text_clean.h"
#include "normalize/document_number.h"
#include "normalize/gazette/contents_page.h"
#include "normalize/organisations.h"
#include "normalize/row_roles.h"

namespace zhengbao {
namespace {

std::string_view without_round_brackets(std::string_view text) {
  for (auto [open, close] :
       {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
    if (text.starts_with(open) && text.ends_with(close)) {
      return text.substr(open.size(), text.size() - open.size() - close.size());
    }
  }
  return text;
}

// A person or a body: what stands in brackets behind a title and is no note.
bool is_author(std::string_view inner) {
  const std::string compact = without_spaces(inner);
  if (compact.empty() || is_draft_note("（" + compact + "）")) return false;
  const auto letters = to_utf32(compact);
  if (!std::all_of(letters.begin(), letters.end(),
                   [](char32_t c) { return is_han(c) || c == U'·'; }))
    return false;
  return is_organisation(compact) || (letters.size() >= 2 && letters.size() <= 4);
}

}  // namespace

std::string number_alone(std::string_view text) {
  if (text.empty() || text.size() > 80) return {};
  auto number = parse_document_number(text);
  if (!number) number = parse_document_number(without_round_brackets(text));
  return number && number->complete ? number->canonical : std::string();
}

void split_bracket(ContentsEntry& entry) {
  const std::string_view title = entry.title;
  for (auto [open, close] :
       {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
    if (!title.ends_with(close)) continue;
    // 云政发（2019）3号 has brackets of its own inside.
    for (std::size_t at = title.find(open); at != std::string_view::npos;
         at = title.find(open, at + 1)) {
      if (at == 0) continue;
      const auto inner =
          title.substr(at + open.size(), title.size() - at - open.size() - close.size());
      const std::string number = number_alone(inner);
      if (number.empty() && !is_author(inner)) continue;
      if (number.empty()) entry.author = std::string(trim(inner));
      if (!number.empty()) entry.document_number = number;
      entry.title = tidy_text(title.substr(0, at));
      return;
    }
  }
}

std::optional<DocumentNumber> order_number(std::string_view title) {
  constexpr std::size_t kMaxBytes = 120;
  if (title.size() > kMaxBytes || title.find("令") == std::string_view::npos) return std::nullopt;
  std::string bare;
  for (std::size_t i = 0; i < title.size();) {
    const std::size_t at = i;
    const char32_t c = next_code_point(title, i);
    const bool bracket = c == U'（' || c == U'）' || c == U'(' || c == U')';
    if (!bracket && !is_space(c)) bare += title.substr(at, i - at);
  }
  auto number = parse_document_number(bare);
  return number && number->form == NumberForm::order ? number : std::nullopt;
}

}  // namespace zhengbao
