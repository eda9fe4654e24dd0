// What links records, as rows: keys of their numbers, titles and texts.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/record.h"

namespace zhengbao {

class Connection;
class Store;

// Two records that share a key of one kind may belong together; relate/ looks
// whether they do.
enum class LinkKind {
  document_number = 1,
  index_number = 2,
  subject = 3,  // of the title
  carried = 4,  // what the document prints as its annex
  text = 5,     // resemblance_keys()
};

struct LinkKey {
  LinkKind kind = LinkKind::subject;
  std::int64_t key = 0;

  auto operator<=>(const LinkKey&) const = default;
};

// Sorted, each once. `text` in normal form.
std::vector<LinkKey> link_keys(const Record& record, std::string_view text);

void insert_link_rows(Connection& connection, std::int64_t record_row, const Record& record,
                      std::string_view text);
void insert_citation_rows(Connection& connection, std::int64_t record_row, const Record& record);

// Whether this version's rules wrote the keys.
bool link_rows_are_new(Connection& connection);
// Makes the keys anew when another version of their rules wrote them. Runs
// inside a transaction.
void renew_link_rows(Connection& connection);
inline constexpr int kLinkVersion = 1;

}  // namespace zhengbao
