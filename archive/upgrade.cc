#include "archive/upgrade.h"

#include "archive/compression.h"
#include "archive/connection.h"
#include "archive/failure.h"
#include "archive/figure_rows.h"
#include "archive/link_rows.h"
#include "core/json.h"

namespace zhengbao {

void fill_format_2(Connection& connection) {
  Prepared rows = connection.prepare("SELECT record, text, json FROM contents ORDER BY record");
  Prepared update = connection.prepare("UPDATE records SET region = ?, period = ? WHERE id = ?");
  while (rows.step()) {
    const auto parsed = parse_record(decompress(rows.bytes(2), decompress(rows.bytes(1))));
    if (!parsed) throw CorruptArchive(describe(parsed.error()));
    const Record& record = parsed->record;
    update.add(record.value(Field::region)).add(period_year(record)).add(rows.integer(0)).run();
  }
  renew_link_rows(connection);
}

}  // namespace zhengbao
