// What the archive says of itself, and its log of events.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

class Connection;

// The version of this program, as stored with what it writes.
std::string_view program_version();
// "2019-03-01T08:30:00Z"
std::string now_utc();

std::string read_setting(Connection& connection, std::string_view key);  // "" when not set
void write_setting(Connection& connection, std::string_view key, std::string_view value);
// The settings of a new archive.
void note_created(Connection& connection);

void write_event(Connection& connection, std::string_view what, std::string_view object,
                 std::string_view outcome, std::string_view detail);

}  // namespace zhengbao
