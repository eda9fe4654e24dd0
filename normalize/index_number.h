// 索引号: the number under which a government body files what it publishes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

enum class IndexLayout {
  credit_code,   // GB 32100 code / period - serial
  organisation,  // GB 11714 code / period - serial
  local,         // any other layout, kept whole
};

// How a check came out. `absent`: this layout has no check character.
enum class CheckResult { absent, passed, failed };

struct IndexNumber {
  std::string canonical;  // ASCII, no spaces, codes in capitals, as written otherwise
  IndexLayout layout = IndexLayout::local;
  std::string issuer_code;  // 18 or 9 characters; empty for local layouts
  std::string area_code;    // 6 digits, from a credit code; empty otherwise
  std::string area_name;    // of that year, or the nearest known; may be empty
  std::string period;       // 2019, 202110, or a date; empty if none
  std::string serial;
  CheckResult credit_check = CheckResult::absent;        // GB 32100, 18th character
  CheckResult organisation_check = CheckResult::absent;  // GB 11714, 9th character
  std::vector<std::string> doubts;                       // each a sentence for a flag
};

// `text` as a whole; nothing when it cannot be an index number at all (prose,
// a label, a date, fewer than four digits). Defective numbers are read with
// doubts, never refused: a code of wrong length, a failed check character,
// letters that GB 32100 does not use, a period that is no year, no serial.
// Local layouts have no doubts; their period is the last part that is a year,
// month or day.
std::optional<IndexNumber> parse_index_number(std::string_view text);

// GB 32100-2015, clause 5; GB 11714-1997, clause 5. 18 and 9 characters.
bool credit_code_is_valid(std::string_view code);
bool organisation_code_is_valid(std::string_view code);

}  // namespace zhengbao
