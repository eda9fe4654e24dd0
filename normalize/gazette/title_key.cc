#include "normalize/gazette/title_key.h"

#include <algorithm>
#include <bit>

#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxCharacters = 200;

std::size_t shared(const TitleKey& a, const TitleKey& b) {
  std::size_t count = 0;
  for (auto i = a.pairs.begin(), j = b.pairs.begin(); i != a.pairs.end() && j != b.pairs.end();) {
    if (*i == *j) ++count;
    if (*i < *j) {
      ++i;
    } else if (*j < *i) {
      ++j;
    } else {
      ++i, ++j;
    }
  }
  return count;
}

}  // namespace

TitleKey title_key(std::string_view title) {
  TitleKey key;
  for (const char32_t c : fold_for_search(utf8_prefix(title, kMaxCharacters * 3))) {
    if (c == U'的') continue;
    if (is_han(c) || is_digit(c) || is_latin_letter(c)) key.letters += c;
  }
  for (std::size_t i = 0; i + 1 < key.letters.size(); ++i) {
    key.pairs.push_back(static_cast<std::uint64_t>(key.letters[i]) << 32 | key.letters[i + 1]);
  }
  std::sort(key.pairs.begin(), key.pairs.end());
  key.pairs.erase(std::unique(key.pairs.begin(), key.pairs.end()), key.pairs.end());
  for (const std::uint64_t pair : key.pairs) {
    constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15;
    key.mask |= std::uint64_t{1} << (pair * kMix >> 58);
  }
  return key;
}

bool surely_lacks(const TitleKey& part, const TitleKey& whole, double share) {
  return std::popcount(part.mask & ~whole.mask) > share * static_cast<double>(part.pairs.size());
}

bool differs_in_one(const TitleKey& a, const TitleKey& b) {
  constexpr std::size_t kFewest = 5;
  if (a.letters.size() != b.letters.size() || a.letters.size() < kFewest) return false;
  std::size_t differing = 0;
  for (std::size_t i = 0; i < a.letters.size() && differing < 2; ++i) {
    if (a.letters[i] == b.letters[i]) continue;
    if (!is_han(a.letters[i]) || !is_han(b.letters[i])) return false;
    ++differing;
  }
  return differing == 1;
}

double likeness(const TitleKey& a, const TitleKey& b) {
  if (a.empty() || b.empty()) return 0;
  if (a.letters == b.letters) return 1;
  const std::size_t pairs = a.pairs.size() + b.pairs.size();
  if (pairs == 0) return 0;
  return std::min(0.99, 2.0 * static_cast<double>(shared(a, b)) / static_cast<double>(pairs));
}

double share_within(const TitleKey& part, const TitleKey& whole) {
  if (part.pairs.empty()) return 0;
  return static_cast<double>(shared(part, whole)) / static_cast<double>(part.pairs.size());
}

}  // namespace zhengbao
