#include "extract/language/han_statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/code_point_pairs.h"
#include "core/text.h"

namespace zhengbao {
namespace {

constexpr std::string_view kCharacterRows[] = {
#include "extract/language/han_characters.inc"
};
constexpr std::string_view kPairRows[] = {
#include "extract/language/han_pairs.inc"
};

constexpr char32_t kFirst = 0x4E00;
constexpr char32_t kLast = 0x9FFF;
constexpr std::size_t kSpan = kLast - kFirst + 1;
constexpr char kSignOfOne = '#';

constexpr std::uint8_t kNotCounted = 0xFF;
const float kLogTotal = std::log(18'355'514.0F);

// Counts are kept as quarters of their natural logarithm.
float log_count(std::uint8_t quarters) { return static_cast<float>(quarters) / 4; }
std::uint8_t quarters_of(char sign) { return static_cast<std::uint8_t>(sign - kSignOfOne); }

struct Follower {
  std::uint16_t code;
  std::uint8_t quarters;
};

class Statistics {
 public:
  Statistics() {
    read_characters();
    read_pairs();
    weigh_back_off();
  }

  bool is_counted(char32_t c) const {
    return c >= kFirst && c <= kLast && quarters_[canonical_[c - kFirst] - kFirst] != kNotCounted;
  }
  float log_probability(char32_t c) const {
    if (!is_counted(c)) return is_han(c) ? kUnseenHan : kNotHan;
    return log_count(quarters_[canonical_[c - kFirst] - kFirst]) - kLogTotal;
  }
  float log_probability(char32_t first, char32_t second) const {
    const float alone = log_probability(second);
    if (!is_counted(first) || !is_counted(second)) return alone;
    const std::size_t row = canonical_[first - kFirst] - kFirst;
    const std::uint16_t code = canonical_[second - kFirst];
    const auto begin = followers_.begin() + row_[row];
    const auto end = followers_.begin() + row_[row + 1];
    const auto place = std::lower_bound(
        begin, end, code, [](const Follower& a, std::uint16_t b) { return a.code < b; });
    const float first_count = log_count(quarters_[row]);
    if (place != end && place->code == code) {
      return std::min(log_count(place->quarters) - first_count, 0.0F);
    }
    const float rarest = log_count(rarest_pair_) - first_count;
    return std::max(std::min(alone + back_off_[row], rarest), kUnseenHan);
  }

 private:
  void read_characters() {
    quarters_.fill(kNotCounted);
    for (const std::string_view row : kCharacterRows) {
      for (std::size_t at = 1; at < row.size();) {
        quarters_[next_code_point(row, at) - kFirst] = quarters_of(row.front());
      }
    }
    const std::u16string_view simplified = traditional_simplified_pairs();
    for (std::size_t i = 0; i < kSpan; ++i) {
      canonical_[i] = static_cast<std::uint16_t>(kFirst + i);
    }
    for (std::size_t i = 0; i + 1 < simplified.size(); i += 2) {
      const char32_t from = simplified[i];
      const char32_t to = simplified[i + 1];
      if (from < kFirst || from > kLast || to < kFirst || to > kLast) continue;
      canonical_[from - kFirst] = static_cast<std::uint16_t>(to);
    }
  }

  void read_pairs() {
    followers_.reserve(60'000);
    std::size_t open = 0;  // rows below it have their start
    for (const std::string_view row : kPairRows) {
      std::size_t at = 0;
      const std::size_t first = next_code_point(row, at) - kFirst;
      for (; open <= first; ++open) row_[open] = static_cast<std::uint32_t>(followers_.size());
      while (at < row.size()) {
        const char32_t second = next_code_point(row, at);
        const std::uint8_t quarters = quarters_of(row[at++]);
        rarest_pair_ = std::min(rarest_pair_, quarters);
        followers_.push_back({static_cast<std::uint16_t>(second), quarters});
      }
    }
    for (; open <= kSpan; ++open) row_[open] = static_cast<std::uint32_t>(followers_.size());
  }

  // What the counted pairs of a character leave is shared among all others, as
  // often as they stand alone (Katz's back-off).
  void weigh_back_off() {
    constexpr float kLeastLeft = 0.01F;
    for (std::size_t row = 0; row < kSpan; ++row) {
      if (quarters_[row] == kNotCounted) continue;
      float followed = 0;
      float alone = 0;
      for (std::uint32_t i = row_[row]; i < row_[row + 1]; ++i) {
        followed += std::exp(log_count(followers_[i].quarters) - log_count(quarters_[row]));
        alone += std::exp(log_probability(followers_[i].code));
      }
      back_off_[row] =
          std::log(std::max(1 - followed, kLeastLeft)) - std::log(std::max(1 - alone, kLeastLeft));
    }
  }

  std::array<std::uint8_t, kSpan> quarters_{};
  std::array<std::uint16_t, kSpan> canonical_{};
  std::array<float, kSpan> back_off_{};
  std::array<std::uint32_t, kSpan + 1> row_{};  // where the followers of a character begin
  std::vector<Follower> followers_;
  std::uint8_t rarest_pair_ = kNotCounted;
};

const Statistics& statistics() {
  static const Statistics kStatistics;
  return kStatistics;
}

}  // namespace

float han_log_probability(char32_t c) { return statistics().log_probability(c); }

float pair_log_probability(char32_t first, char32_t second) {
  return statistics().log_probability(first, second);
}

bool is_counted_han(char32_t c) { return statistics().is_counted(c); }

}  // namespace zhengbao
