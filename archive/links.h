// Records and citations by the keys that link them (archive/link_rows.h), for
// relate/, which looks whether they belong together.
//
// Functions here throw as the database does; relate/ guards what it offers.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "archive/archive.h"
#include "archive/connection.h"
#include "archive/link_rows.h"

namespace zhengbao {

// What of a record says which document it is.
struct LinkedRecord {
  std::int64_t row = 0;
  std::int64_t source_row = 0;
  std::string id;
  RecordKind kind = RecordKind::other;
  std::string title;
  std::string document_number;
  std::string index_number;
  std::string issuers;  // joined with 、
  std::string written_on;
  std::string date;     // of writing, else of publication
  std::string gazette;  // that it was printed in; may be empty
  std::string source_name;
  bool current = true;
};

struct StoredCitation {
  std::int64_t record_row = 0;  // of the record that cites
  std::string title;
  std::string document_number;
  std::string relation;
  std::string raw;
  int page = 0;
  std::int64_t number_key = 0;  // 0 where it has none that names a document
  std::int64_t title_key = 0;
};

// One state of the archive while the object lives. One thread; must not
// outlive the archive.
class Links {
 public:
  explicit Links(const Archive& archive);

  // The row of a record; 0 when there is none of that id.
  std::int64_t find(std::string_view record_id) const;
  // Read once each. Throws CorruptArchive for a row that is not there.
  const LinkedRecord& record(std::int64_t row);
  std::string text(std::int64_t row) const;
  std::vector<LinkKey> keys(std::int64_t row) const;

  // Current records with the key in row order; none when more than `most`
  // have it: what so many share tells nothing.
  std::vector<std::int64_t> with_key(const LinkKey& key, std::size_t most) const;

  std::vector<StoredCitation> citations_of(std::int64_t row) const;
  // By current records; keys that are 0 find nothing.
  std::vector<StoredCitation> citations_by_number(std::int64_t number_key) const;
  std::vector<StoredCitation> citations_by_title(std::int64_t title_key) const;
  void for_each_citation(const std::function<void(const StoredCitation&)>& visit) const;
  // Of current records.
  void for_each_document_number(const std::function<void(std::string_view)>& visit) const;

 private:
  Connection& connection_;
  Snapshot snapshot_;
  std::unordered_map<std::int64_t, LinkedRecord> records_;
};

}  // namespace zhengbao
