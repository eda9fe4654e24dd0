// What a search asks of every hit, kept in memory: 20 bytes a record instead
// of a row of the database for each.
//
// Stored as blocks of the table `facts`, written in the transaction that
// changes the records, and derived from them (verify compares).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.h"
#include "core/record.h"

namespace zhengbao {

class Connection;

struct Fact {
  std::uint64_t id_start = 0;    // the id as a number: 16 hexadecimal digits …
  std::uint32_t id_ordinal = 0;  // … and the number behind the hyphen
  std::uint32_t date = 0;        // year * 512 + month * 32 + day; 0 where unknown
  std::uint8_t length = 0;       // of the searched text, see length_class()
  RecordKind kind = RecordKind::other;
  bool present = false;  // false for a row number that is not in use
  bool current = false;  // not superseded

  bool operator==(const Fact&) const = default;
};

std::uint32_t packed_date(const CalendarDate& date);
CalendarDate unpacked_date(std::uint32_t packed);

// Characters to one byte, in steps of 9 %; and back to the middle of a step.
std::uint8_t length_class(std::size_t characters);
double class_length(std::uint8_t length_class);

Fact make_fact(std::string_view record_id, const CalendarDate& date, std::size_t characters,
               RecordKind kind, bool current);

// Row numbers are those of the table `records`, from 1.
class Facts {
 public:
  void load(Connection& connection);
  // Writes what set() changed since load() or store().
  void store(Connection& connection);

  void set(std::int64_t row, const Fact& fact);
  // An unused row gives a fact that is not present.
  const Fact& at(std::int64_t row) const;
  // By row number; row 0 is never present.
  std::span<const Fact> all() const { return facts_; }
  double mean_length() const { return present_ > 0 ? length_sum_ / present_ : 1; }

 private:
  void count(const Fact& fact, int sign);

  std::vector<Fact> facts_;
  std::vector<bool> changed_blocks_;
  double length_sum_ = 0;
  double present_ = 0;
};

}  // namespace zhengbao
