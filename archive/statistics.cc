#include "archive/statistics.h"

#include <filesystem>
#include <system_error>

#include "archive/store.h"

namespace zhengbao {
namespace {

std::vector<CountRow> count_rows(Connection& connection, std::string_view sql) {
  Prepared rows = connection.prepare(sql);
  std::vector<CountRow> counts;
  while (rows.step()) counts.push_back({rows.text(0), rows.integer(1)});
  return counts;
}

std::int64_t file_bytes(const std::filesystem::path& file) {
  std::error_code error;
  const auto bytes = std::filesystem::file_size(file, error);
  return error ? 0 : static_cast<std::int64_t>(bytes);
}

}  // namespace

ArchiveStats count_everything(Store& store) {
  Connection& connection = store.connection();
  const Snapshot snapshot(connection);
  ArchiveStats stats;
  stats.sources = connection.integer("SELECT count(*) FROM sources");
  stats.failures = connection.integer("SELECT count(*) FROM sources WHERE status = 'failed'");
  stats.list_pages = connection.integer("SELECT count(*) FROM sources WHERE status = 'list_page'");
  stats.records = connection.integer("SELECT count(*) FROM records WHERE current = 1");
  stats.pages = connection.integer("SELECT coalesce(sum(pages), 0) FROM sources");
  stats.text_bytes =
      connection.integer("SELECT coalesce(sum(text_bytes), 0) FROM records WHERE current = 1");
  stats.original_bytes = connection.integer("SELECT coalesce(sum(bytes), 0) FROM sources");
  stats.database_bytes =
      file_bytes(store.database_file()) + file_bytes(store.database_file().string() + "-wal");

  stats.by_year = count_rows(connection,
                             "SELECT CASE year WHEN 0 THEN '' ELSE year END, count(*) "
                             "FROM records WHERE current = 1 GROUP BY year ORDER BY year");
  stats.by_kind = count_rows(connection,
                             "SELECT kind, count(*) AS n FROM records WHERE current = 1 "
                             "GROUP BY kind ORDER BY n DESC, kind");
  stats.by_issuer = count_rows(
      connection,
      "SELECT f.value, count(DISTINCT f.record) AS n FROM fields f JOIN records r ON r.id = "
      "f.record WHERE f.field = 'issuers' AND f.folded IS NOT NULL AND r.current = 1 "
      "GROUP BY f.value ORDER BY n DESC, f.value");
  stats.by_flag = count_rows(connection,
                             "SELECT g.code, count(DISTINCT g.record) AS n FROM flags g "
                             "JOIN records r ON r.id = g.record WHERE r.current = 1 "
                             "GROUP BY g.code ORDER BY n DESC, g.code");
  stats.by_failure = count_rows(connection,
                                "SELECT error_code, count(*) AS n FROM sources "
                                "WHERE status = 'failed' GROUP BY error_code ORDER BY n DESC, "
                                "error_code");
  return stats;
}

}  // namespace zhengbao
