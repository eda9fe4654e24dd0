// Decides which record one citation means. Throws as archive/links.h does.
#pragma once

#include <unordered_map>
#include <vector>

#include "relate/citations.h"

namespace zhengbao {

class CitationResolver {
 public:
  explicit CitationResolver(Links& links) : links_(links) {}

  struct Answer {
    CitationState state = CitationState::open;
    std::vector<std::int64_t> rows;
  };
  Answer resolve(const StoredCitation& citation);

 private:
  Answer by_number(const StoredCitation& citation, const LinkedRecord& citing);
  Answer by_title(const StoredCitation& citation, const LinkedRecord& citing, LinkKind kind);
  bool prints_forwarded(const StoredCitation& citation, const LinkedRecord& citing) const;
  Answer settle(std::vector<std::int64_t> rows, const LinkedRecord& citing);
  const std::vector<std::int64_t>& rows_of(const LinkKey& key);

  Links& links_;
  // Many records cite the same few documents.
  std::unordered_map<std::int64_t, std::vector<std::int64_t>> rows_by_key_;
};

}  // namespace zhengbao
