// Whether the full-text index says exactly what the texts say: a sum over all
// tokens of a record, computed once from the index and once from the text.
// Sums do not depend on order, so the index is read once from end to end.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "archive/full_text.h"

namespace zhengbao {

class Connection;

class IndexSums {
 public:
  // Reads the whole index: time and memory as its size; 8 bytes per record
  // are kept.
  explicit IndexSums(Connection& connection);

  // Whether the index holds exactly `text` for `row`. A row asked for counts
  // as seen.
  bool agrees(std::int64_t row, const IndexedText& text);
  // Rows that the index has and agrees() was never asked for.
  std::vector<std::int64_t> unseen() const;

 private:
  void add(std::int64_t row, std::uint64_t token_hash);

  std::vector<std::uint64_t> sums_;
  std::vector<bool> seen_;
};

}  // namespace zhengbao
