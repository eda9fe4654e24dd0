#include "archive/schema.h"

#include <string>

#include "archive/connection.h"
#include "archive/settings.h"
#include "archive/upgrade.h"

namespace zhengbao {
namespace {

constexpr std::string_view kVersion1 =
#include "archive/schema_v1.inc"
    ;

constexpr std::string_view kVersion2 =
#include "archive/schema_v2.inc"
    ;

constexpr Migration kMigrations[] = {
    {1, kVersion1, note_created},
    {2, kVersion2, fill_format_2},
};

Result<void> check_owner(Connection& connection, std::int64_t version) {
  const std::int64_t owner = connection.integer("PRAGMA application_id");
  const bool empty = connection.integer("SELECT count(*) FROM sqlite_schema") == 0;
  if (owner == kApplicationId || (version == 0 && owner == 0 && empty)) return {};
  return fail(ErrorCode::corrupt, "the file is not the database of an archive");
}

tl::unexpected<Error> newer(std::int64_t version, int known) {
  return fail(ErrorCode::unsupported, "the archive has format " + std::to_string(version) +
                                          ", this program knows up to " + std::to_string(known) +
                                          "; use a newer program");
}

}  // namespace

std::span<const Migration> migrations() { return kMigrations; }
int schema_version() { return kMigrations[std::size(kMigrations) - 1].to; }

Result<void> migrate(Connection& connection, std::span<const Migration> steps) {
  const std::int64_t version = connection.integer("PRAGMA user_version");
  if (auto owner = check_owner(connection, version); !owner) return owner;
  const int newest = steps.empty() ? 0 : steps.back().to;
  if (version > newest) return newer(version, newest);
  if (version == newest) return {};
  connection.run("BEGIN IMMEDIATE");
  for (const Migration& step : steps) {
    if (step.to <= version) continue;
    connection.run(std::string(step.sql));
    if (step.run) step.run(connection);
    connection.run("PRAGMA user_version = " + std::to_string(step.to));
  }
  connection.run("PRAGMA application_id = " + std::to_string(kApplicationId));
  connection.run("COMMIT");
  return {};
}

Result<void> check_version(Connection& connection) {
  const std::int64_t version = connection.integer("PRAGMA user_version");
  if (auto owner = check_owner(connection, version); !owner) return owner;
  if (version > schema_version()) return newer(version, schema_version());
  if (version == 0) return fail(ErrorCode::corrupt, "the database of the archive is empty");
  if (version < schema_version()) {
    return fail(ErrorCode::unsupported, "the archive has the older format " +
                                            std::to_string(version) +
                                            "; add something to it once to bring it forward");
  }
  return {};
}

}  // namespace zhengbao
