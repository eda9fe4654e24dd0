// Near-identical texts without comparing all with all: MinHash with one
// permutation (Li, Owen, Zhang: One Permutation Hashing, NIPS 2012; empty bins
// by rotation: Shrivastava, Li, ICML 2014) over runs of characters.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

// Hashes of all runs of five characters of the bare text (archive/title_key.h),
// sorted, each once. At most the first 200,000 characters count.
std::vector<std::uint64_t> shingles(std::string_view text);

// The share of runs that two texts have in common, 0 to 1.
double resemblance(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b);

// Keys of which two texts share at least one with a probability of 0.97 where
// their resemblance is 0.8, and of 0.9995 where it is 0.9. None for texts too
// short to tell a document by.
std::vector<std::int64_t> resemblance_keys(std::string_view text);

}  // namespace zhengbao
