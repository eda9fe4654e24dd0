#include "archive/facts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "archive/connection.h"
#include "archive/failure.h"

namespace zhengbao {
namespace {

constexpr std::size_t kBlockRows = 512;
constexpr std::size_t kFactBytes = 20;
constexpr std::size_t kMaxBlocks = 1 << 20;
constexpr double kStepsPerDoubling = 8;
constexpr Fact kAbsent;

template <class Integer>
void put(std::string& out, Integer value) {
  for (std::size_t i = 0; i < sizeof value; ++i)
    out += static_cast<char>((value >> (8 * i)) & 0xFF);
}

template <class Integer>
Integer take(std::string_view& in) {
  Integer value = 0;
  for (std::size_t i = 0; i < sizeof value; ++i)
    value = static_cast<Integer>(value | static_cast<Integer>(static_cast<unsigned char>(in[i]))
                                             << (8 * i));
  in.remove_prefix(sizeof value);
  return value;
}

void put_fact(std::string& out, const Fact& fact) {
  put(out, fact.id_start);
  put(out, fact.id_ordinal);
  put(out, fact.date);
  put(out, fact.length);
  put(out, static_cast<std::uint8_t>(fact.kind));
  put(out, static_cast<std::uint8_t>((fact.present ? 1 : 0) | (fact.current ? 2 : 0)));
  put(out, std::uint8_t{0});
}

Fact take_fact(std::string_view& in) {
  Fact fact;
  fact.id_start = take<std::uint64_t>(in);
  fact.id_ordinal = take<std::uint32_t>(in);
  fact.date = take<std::uint32_t>(in);
  fact.length = take<std::uint8_t>(in);
  const auto kind = take<std::uint8_t>(in);
  fact.kind = static_cast<RecordKind>(std::min<int>(kind, static_cast<int>(RecordKind::other)));
  const auto bits = take<std::uint8_t>(in);
  fact.present = (bits & 1) != 0;
  fact.current = (bits & 2) != 0;
  in.remove_prefix(1);
  return fact;
}

std::array<double, 256> make_class_lengths() {
  std::array<double, 256> lengths{};
  for (std::size_t i = 0; i < lengths.size(); ++i)
    lengths[i] = std::exp2(static_cast<double>(i) / kStepsPerDoubling) - 1;
  return lengths;
}

}  // namespace

std::uint32_t packed_date(const CalendarDate& date) {
  return static_cast<std::uint32_t>(date.year * 512 + date.month * 32 + date.day);
}

CalendarDate unpacked_date(std::uint32_t packed) {
  return {static_cast<int>(packed / 512), static_cast<int>(packed / 32 % 16),
          static_cast<int>(packed % 32)};
}

std::uint8_t length_class(std::size_t characters) {
  const double steps = kStepsPerDoubling * std::log2(static_cast<double>(characters) + 1);
  return static_cast<std::uint8_t>(std::min(255.0, std::round(steps)));
}

double class_length(std::uint8_t length_class) {
  static const std::array<double, 256> lengths = make_class_lengths();
  return lengths[length_class];
}

Fact make_fact(std::string_view record_id, const CalendarDate& date, std::size_t characters,
               RecordKind kind, bool current) {
  Fact fact;
  const std::size_t hyphen = std::min(record_id.find('-'), record_id.size());
  const char* const data = record_id.data();
  const auto start = std::from_chars(data, data + hyphen, fact.id_start, 16);
  if (start.ec == std::errc() && hyphen < record_id.size())
    std::from_chars(data + hyphen + 1, data + record_id.size(), fact.id_ordinal);
  fact.date = packed_date(date);
  fact.length = length_class(characters);
  fact.kind = kind;
  fact.present = true;
  fact.current = current;
  return fact;
}

void Facts::count(const Fact& fact, int sign) {
  if (!fact.present) return;
  present_ += sign;
  length_sum_ += sign * class_length(fact.length);
}

void Facts::load(Connection& connection) {
  *this = Facts();
  Prepared blocks = connection.prepare("SELECT block, bytes FROM facts ORDER BY block");
  while (blocks.step()) {
    const auto block = static_cast<std::uint64_t>(blocks.integer(0));
    std::string_view bytes = blocks.bytes(1);
    if (block >= kMaxBlocks || bytes.size() != kBlockRows * kFactBytes)
      throw CorruptArchive("a block of facts is damaged");
    facts_.resize((block + 1) * kBlockRows);
    for (std::size_t i = 0; i < kBlockRows; ++i) {
      const Fact fact = take_fact(bytes);
      facts_[block * kBlockRows + i] = fact;
      count(fact, 1);
    }
  }
  changed_blocks_.assign(facts_.size() / kBlockRows, false);
}

void Facts::store(Connection& connection) {
  Prepared write = connection.prepare("INSERT OR REPLACE INTO facts(block, bytes) VALUES(?, ?)");
  for (std::size_t block = 0; block < changed_blocks_.size(); ++block) {
    if (!changed_blocks_[block]) continue;
    std::string bytes;
    bytes.reserve(kBlockRows * kFactBytes);
    for (std::size_t i = 0; i < kBlockRows; ++i) put_fact(bytes, facts_[block * kBlockRows + i]);
    write.add(static_cast<std::int64_t>(block)).add_blob(bytes).run();
    changed_blocks_[block] = false;
  }
}

void Facts::set(std::int64_t row, const Fact& fact) {
  const auto index = static_cast<std::size_t>(row);
  const std::size_t block = index / kBlockRows;
  if (row < 0 || block >= kMaxBlocks) throw CorruptArchive("a record has an impossible row number");
  if (index >= facts_.size()) {
    facts_.resize((block + 1) * kBlockRows);
    changed_blocks_.resize(block + 1, false);
  }
  count(facts_[index], -1);
  facts_[index] = fact;
  count(fact, 1);
  changed_blocks_[block] = true;
}

const Fact& Facts::at(std::int64_t row) const {
  const auto index = static_cast<std::size_t>(row);
  return row >= 0 && index < facts_.size() ? facts_[index] : kAbsent;
}

}  // namespace zhengbao
