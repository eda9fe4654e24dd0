#include "archive/shingles.h"

#include <algorithm>
#include <array>

#include "archive/title_key.h"
#include "core/text.h"

namespace zhengbao {
namespace {

constexpr std::size_t kRun = 5;
constexpr std::size_t kMaxCharacters = 200'000;
constexpr std::size_t kMinCharacters = 80;
constexpr std::size_t kBands = 12, kRows = 6, kBins = kBands * kRows;
constexpr std::uint64_t kEmpty = ~std::uint64_t{0};

std::uint64_t mixed(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
  return x ^ (x >> 31);
}

std::u32string compared_text(std::string_view text) {
  std::u32string bare = bare_text(utf8_prefix(text, kMaxCharacters * 3));
  if (bare.size() > kMaxCharacters) bare.resize(kMaxCharacters);
  return bare;
}

template <class Visit>
void for_each_run(std::u32string_view text, Visit&& visit) {
  for (std::size_t i = 0; i + kRun <= text.size(); ++i) {
    std::uint64_t hash = 0;
    for (std::size_t k = 0; k < kRun; ++k) hash = hash * 0x100000001B3 + text[i + k];
    visit(mixed(hash));
  }
}

using Bins = std::array<std::uint64_t, kBins>;

// An empty bin takes the value of the next full one, told apart by how far
// away that is.
void fill_empty(Bins& bins) {
  const Bins found = bins;
  for (std::size_t i = 0; i < kBins; ++i) {
    std::size_t step = 0;
    while (step < kBins && found[(i + step) % kBins] == kEmpty) ++step;
    if (step > 0 && step < kBins) bins[i] = found[(i + step) % kBins] + mixed(step);
  }
}

Bins smallest_of_each_bin(std::u32string_view text) {
  Bins bins;
  bins.fill(kEmpty);
  for_each_run(text, [&bins](std::uint64_t hash) {
    std::uint64_t& bin = bins[hash % kBins];
    bin = std::min(bin, hash);
  });
  fill_empty(bins);
  return bins;
}

}  // namespace

std::vector<std::uint64_t> shingles(std::string_view text) {
  std::vector<std::uint64_t> runs;
  for_each_run(compared_text(text), [&runs](std::uint64_t hash) { runs.push_back(hash); });
  std::sort(runs.begin(), runs.end());
  runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
  return runs;
}

double resemblance(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  if (a.empty() || b.empty()) return 0;
  std::size_t common = 0;
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    if (a[i] == b[k]) ++common;
    const std::uint64_t left = a[i], right = b[k];
    if (left <= right) ++i;
    if (right <= left) ++k;
  }
  return static_cast<double>(common) / static_cast<double>(a.size() + b.size() - common);
}

std::vector<std::int64_t> resemblance_keys(std::string_view text) {
  const std::u32string compared = compared_text(text);
  if (compared.size() < kMinCharacters) return {};
  const Bins bins = smallest_of_each_bin(compared);
  std::vector<std::int64_t> keys;
  for (std::size_t band = 0; band < kBands; ++band) {
    std::uint64_t hash = band + 1;
    for (std::size_t row = 0; row < kRows; ++row) hash = mixed(hash ^ bins[band * kRows + row]);
    keys.push_back(static_cast<std::int64_t>((hash >> 17) | 1));
  }
  return keys;
}

}  // namespace zhengbao
