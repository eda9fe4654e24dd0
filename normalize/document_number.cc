#include "normalize/document_number.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/text.h"
#include "normalize/document_number_readers.h"
#include "normalize/text_cursor.h"

namespace zhengbao {
namespace {

enum class Anchor { none, number_sign, standard };

bool is_ascii_alphanumeric(unsigned char byte) {
  return (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

// Every number is found from its 号 or from the first letter of a standard.
Anchor anchor_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte == 0xE5) return stands_at(text, at, kNumberSign) ? Anchor::number_sign : Anchor::none;
  if (byte == 0xE8) {
    return stands_at(text, at, kTraditionalNumberSign) ? Anchor::number_sign : Anchor::none;
  }
  const bool capital = byte >= 'A' && byte <= 'Z';
  const bool inside = at > 0 && is_ascii_alphanumeric(static_cast<unsigned char>(text[at - 1]));
  return capital && !inside ? Anchor::standard : Anchor::none;
}

std::optional<DocumentNumber> covering(std::string_view text) {
  auto found = find_document_numbers(text);
  if (found.size() != 1 || found[0].offset != 0 || found[0].length != text.size()) {
    return std::nullopt;
  }
  return std::move(found.front());
}

std::string_view without_outer_brackets(std::string_view text) {
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
    if (text.starts_with(open) && text.ends_with(close)) {
      return trim(text.substr(open.size(), text.size() - open.size() - close.size()));
    }
  }
  return text;
}

}  // namespace

std::vector<DocumentNumber> find_document_numbers(std::string_view text) {
  std::vector<DocumentNumber> found;
  std::size_t floor = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Anchor anchor = anchor_at(text, at);
    if (anchor == Anchor::none) {
      ++at;
      continue;
    }
    std::vector<DocumentNumber> numbers;
    if (anchor == Anchor::number_sign) {
      numbers = read_numbers_at_sign(text, at, floor, found.empty() ? nullptr : &found.back());
    } else if (auto standard = read_standard(text, at)) {
      numbers.push_back(std::move(*standard));
    }
    ++at;
    if (numbers.empty()) continue;
    at = floor = numbers.back().offset + numbers.back().length;
    std::move(numbers.begin(), numbers.end(), std::back_inserter(found));
  }
  return found;
}

std::optional<DocumentNumber> parse_document_number(std::string_view text) {
  constexpr std::size_t kMaxBytes = 400;
  std::string_view body = trim(text);
  if (body.empty() || body.size() > kMaxBytes) return std::nullopt;
  auto number = covering(body);
  if (!number) {
    body = without_outer_brackets(body);
    number = covering(body);
  }
  if (!number && (number = covering(std::string(body) + std::string(kNumberSign)))) {
    number->doubt += number->doubt.empty() ? "" : "; ";
    number->doubt += "号 is missing";
    number->length = body.size();
  }
  if (number) number->offset += static_cast<std::size_t>(body.data() - text.data());
  return number;
}

}  // namespace zhengbao
