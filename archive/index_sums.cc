#include "archive/index_sums.h"

#include "archive/connection.h"
#include "archive/failure.h"
#include "archive/tokenizers.h"

namespace zhengbao {
namespace {

constexpr std::int64_t kMaxRow = 1 << 30;

enum Place : std::uint64_t { in_title = 1, in_body = 2, in_characters = 3 };

// FNV-1a with a final mix (as splitmix64), so that sums of many do not cancel.
std::uint64_t token_hash(std::string_view token, Place place, std::uint64_t position) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : token) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  hash ^= place * 0x9e3779b97f4a7c15u + position * 0xd6e8feb86659fd93u;
  hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9u;
  hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebu;
  return hash ^ (hash >> 31);
}

std::uint64_t pairs_sum(std::string_view text, Place place) {
  std::uint64_t sum = 0;
  for_each_pair(text, [&](std::string_view token, std::size_t position) {
    sum += token_hash(token, place, position);
    return true;
  });
  return sum;
}

}  // namespace

IndexSums::IndexSums(Connection& connection) {
  // Temporary tables live in the connection, also in one that only reads.
  connection.run(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.pair_places USING fts5vocab(main, pairs, instance);"
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.character_places "
      "USING fts5vocab(main, characters, instance);");
  Prepared pairs = connection.prepare("SELECT doc, term, col = 'title', offset FROM pair_places");
  while (pairs.step()) {
    const Place place = pairs.integer(2) != 0 ? in_title : in_body;
    add(pairs.integer(0),
        token_hash(pairs.bytes(1), place, static_cast<std::uint64_t>(pairs.integer(3))));
  }
  Prepared characters = connection.prepare("SELECT doc, term FROM character_places");
  while (characters.step())
    add(characters.integer(0), token_hash(characters.bytes(1), in_characters, 0));
  seen_.assign(sums_.size(), false);
}

void IndexSums::add(std::int64_t row, std::uint64_t token_hash) {
  if (row < 0 || row > kMaxRow) throw CorruptArchive("the index has an impossible row number");
  const auto index = static_cast<std::size_t>(row);
  if (index >= sums_.size()) sums_.resize(index + index / 4 + 1024);
  sums_[index] += token_hash;
}

bool IndexSums::agrees(std::int64_t row, const IndexedText& text) {
  std::uint64_t wanted = pairs_sum(text.title, in_title) + pairs_sum(text.body, in_body);
  for_each_character(text.characters, [&](std::string_view token, std::size_t) {
    wanted += token_hash(token, in_characters, 0);
    return true;
  });
  const auto index = static_cast<std::size_t>(row);
  if (row < 0 || index >= sums_.size()) return wanted == 0;
  seen_[index] = true;
  return sums_[index] == wanted;
}

std::vector<std::int64_t> IndexSums::unseen() const {
  std::vector<std::int64_t> rows;
  for (std::size_t row = 0; row < sums_.size(); ++row)
    if (sums_[row] != 0 && !seen_[row]) rows.push_back(static_cast<std::int64_t>(row));
  return rows;
}

}  // namespace zhengbao
