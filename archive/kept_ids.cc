#include "archive/kept_ids.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "archive/title_key.h"

namespace zhengbao {
namespace {

using Key = std::u32string;

int ordinal_of(std::string_view id) {
  const std::size_t hyphen = id.rfind('-');
  int ordinal = 0;
  if (hyphen != std::string_view::npos)
    std::from_chars(id.data() + hyphen + 1, id.data() + id.size(), ordinal);
  return ordinal;
}

std::string with_ordinal(std::string_view id, int ordinal) {
  return std::string(id.substr(0, id.rfind('-') + 1)) + std::to_string(ordinal);
}

Key page_key(int page) {
  Key key = U"\n";
  for (const char c : std::to_string(page)) key += static_cast<char32_t>(c);
  return key;
}

// Pairs held and new records that have a key in common, in order; those that
// are paired already and empty keys are left out.
class Pairing {
 public:
  Pairing(std::size_t held, std::size_t read) : held_of_read_(read, -1), taken_(held) {}

  template <class HeldKey, class ReadKey>
  void pair(HeldKey&& held_key, ReadKey&& read_key) {
    std::multimap<Key, std::size_t> free;
    for (std::size_t i = 0; i < taken_.size(); ++i) {
      if (!taken_[i]) free.emplace(held_key(i), i);
    }
    for (std::size_t i = 0; i < held_of_read_.size(); ++i) {
      const Key key = held_of_read_[i] < 0 ? read_key(i) : Key();
      const auto found = key.empty() ? free.end() : free.find(key);
      if (found == free.end()) continue;
      held_of_read_[i] = static_cast<int>(found->second);
      taken_[found->second] = true;
      free.erase(found);
    }
  }
  int held_of(std::size_t read) const { return held_of_read_[read]; }

 private:
  std::vector<int> held_of_read_;
  std::vector<bool> taken_;
};

Pairing pair_up(const std::vector<HeldIdentity>& held, const std::vector<Record>& records) {
  const auto held_title = [&](std::size_t i) { return bare_text(held[i].title); };
  const auto read_title = [&](std::size_t i) { return bare_text(records[i].value(Field::title)); };
  const auto with_page = [](const Key& title, int page) {
    return title.empty() ? title : title + page_key(page);
  };
  Pairing pairing(held.size(), records.size());
  pairing.pair([&](std::size_t i) { return with_page(held_title(i), held[i].first_page); },
               [&](std::size_t i) { return with_page(read_title(i), records[i].first_page); });
  pairing.pair(
      [&](std::size_t i) { return number_form(held[i].document_number); },
      [&](std::size_t i) { return number_form(records[i].value(Field::document_number)); });
  pairing.pair(held_title, read_title);
  return pairing;
}

void renumber_entries(const std::vector<int>& ordinals, std::vector<GazetteIssue>& issues) {
  for (GazetteIssue& issue : issues) {
    for (ContentsEntry& entry : issue.contents) {
      const auto number = static_cast<std::size_t>(entry.record);
      if (entry.record > 0 && number <= ordinals.size()) entry.record = ordinals[number - 1];
    }
  }
}

}  // namespace

void keep_ids(const std::vector<HeldIdentity>& held, Normalized& normalized) {
  std::vector<Record>& records = normalized.records;
  if (held.empty() || held.size() == records.size()) return;
  const Pairing pairing = pair_up(held, records);
  int last_used = 0;
  for (const HeldIdentity& identity : held)
    last_used = std::max(last_used, ordinal_of(identity.id));
  std::vector<int> ordinals;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const int from = pairing.held_of(i);
    records[i].id = from >= 0 ? held[static_cast<std::size_t>(from)].id
                              : with_ordinal(records[i].id, ++last_used);
    ordinals.push_back(ordinal_of(records[i].id));
  }
  renumber_entries(ordinals, normalized.issues);
}

}  // namespace zhengbao
