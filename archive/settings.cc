#include "archive/settings.h"

#include <ctime>

#include "archive/connection.h"
#include "core/text_fold.h"

namespace zhengbao {

std::string_view program_version() { return ZHENGBAO_VERSION; }

std::string now_utc() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc)};
}

std::string read_setting(Connection& connection, std::string_view key) {
  Prepared read = connection.prepare("SELECT value FROM settings WHERE key = ?");
  read.add(key);
  return read.step() ? read.text(0) : std::string();
}

void write_setting(Connection& connection, std::string_view key, std::string_view value) {
  Prepared write = connection.prepare("INSERT OR REPLACE INTO settings(key, value) VALUES(?, ?)");
  write.add(key).add(value).run();
}

void note_created(Connection& connection) {
  write_setting(connection, "fold_version", std::to_string(kFoldVersion));
  write_setting(connection, "created_by", program_version());
}

void write_event(Connection& connection, std::string_view what, std::string_view object,
                 std::string_view outcome, std::string_view detail) {
  Prepared write = connection.prepare(
      "INSERT INTO events(at, what, object, outcome, detail, program) VALUES(?, ?, ?, ?, ?, ?)");
  write.add(now_utc()).add(what).add(object).add(outcome).add(detail).add(program_version()).run();
}

}  // namespace zhengbao
