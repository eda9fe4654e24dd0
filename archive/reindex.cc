#include "archive/reindex.h"

#include <string>

#include "archive/compression.h"
#include "archive/field_rows.h"
#include "archive/full_text.h"
#include "archive/link_rows.h"
#include "archive/settings.h"
#include "archive/store.h"
#include "core/text_fold.h"

namespace zhengbao {

Result<void> reindex_if_folded_otherwise(Store& store) {
  Connection& connection = store.connection();
  const std::string wanted = std::to_string(kFoldVersion);
  const std::string found = read_setting(connection, "fold_version");
  if (found == wanted && link_rows_are_new(connection)) return {};
  store.begin();
  renew_link_rows(connection);
  if (found == wanted) return store.commit();
  delete_all_rows(connection);
  Prepared records = connection.prepare(
      "SELECT r.id, r.title, c.text FROM records r JOIN contents c ON c.record = r.id "
      "ORDER BY r.id");
  while (records.step()) {
    insert_row(connection, records.integer(0),
               indexed_text(records.bytes(1), decompress(records.bytes(2))));
  }
  fold_field_rows(connection);
  fold_source_rows(connection);
  write_setting(connection, "fold_version", wanted);
  write_event(connection, "reindex", "", "done", "folding " + found + " to " + wanted);
  return store.commit();
}

}  // namespace zhengbao
