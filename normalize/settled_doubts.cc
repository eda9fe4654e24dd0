#include "normalize/settled_doubts.h"

#include <algorithm>
#include <string_view>

#include "core/text.h"
#include "normalize/genres.h"

namespace zhengbao {
namespace {

using Letters = std::u32string_view;

// So many letters in sequence make words that no misreading leads to.
constexpr std::size_t kWords = 5;
constexpr std::size_t kName = 3;         // 国务院: the shortest name that stands for itself
constexpr std::size_t kMaxPlaces = 200;  // at which the same words are looked at
// A recogniser may take a letter for the same other one twice; a text that has
// it twice without doubt, and never with one, has it so.
constexpr std::size_t kTwice = 2;

bool contains(Letters set, char32_t c) { return set.find(c) != Letters::npos; }

// What another place has in another document too: it tells last year's apart.
bool tells_apart(char32_t c) {
  return !is_han(c) || contains(U"一二三四五六七八九十百千零〇两第上下甲乙丙丁", c);
}

class DoubtSettler {
 public:
  DoubtSettler(const FieldValue& value, const DoubtedLetters& read, const Record& record,
               const OtherReadings& others)
      : value_(value), record_(record), others_(others) {
    const std::u32string raw = plain_letters(value.evidence.raw);
    if (raw.empty()) return;
    const bool at_the_end = value.field == Field::genre;  // of the title that it stands on
    const std::size_t at = at_the_end ? read.letters.rfind(raw) : read.letters.find(raw);
    if (at == Letters::npos) return;
    letters_ = raw;
    open_.assign(read.doubted.begin() + static_cast<std::ptrdiff_t>(at),
                 read.doubted.begin() + static_cast<std::ptrdiff_t>(at + raw.size()));
    sign_open_ = read.doubted_sign;
  }

  bool settle() {
    if (letters_.empty()) return false;
    settle_by_form();
    settle_by_values();
    for (const DoubtedLetters& listed : others_.listed) settle_listed(listed);
    settle_by_text();
    return !sign_open_ && std::ranges::find(open_, true) == open_.end();
  }

 private:
  bool sure(std::size_t begin, std::size_t end) const {
    return std::find(open_.begin() + static_cast<std::ptrdiff_t>(begin),
                     open_.begin() + static_cast<std::ptrdiff_t>(end),
                     true) == open_.begin() + static_cast<std::ptrdiff_t>(end);
  }

  void settle_by_form() {
    switch (value_.field) {
      case Field::document_number:
        sign_open_ = false;  // brackets are written in one way, however they are printed
        settle_letters(U"号第年");
        settle_code();
        break;
      case Field::written_on:
      case Field::published_at:
        sign_open_ = false;
        settle_letters(U"年月日");
        break;
      case Field::issuers:
        sign_open_ = false;
        break;
      case Field::title:
      case Field::genre:
        settle_genre();
        break;
      default:
        break;
    }
  }

  void settle_letters(Letters settled) {
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (contains(settled, letters_[i])) open_[i] = false;
    }
  }

  std::u32string part(std::string_view key) const {
    for (const auto& [name, text] : value_.parts) {
      if (name == key) return plain_letters(text);
    }
    return {};
  }

  // Where the code stands in the letters: (begin, end); empty where it does not.
  std::pair<std::size_t, std::size_t> code() const {
    const std::u32string agency = part("agency");
    const std::size_t at = agency.empty() ? Letters::npos : letters_.find(agency);
    return at == Letters::npos ? std::pair<std::size_t, std::size_t>()
                               : std::pair(at, at + agency.size());
  }

  // The last letter of a code tells the series; the ones before must be sure.
  void settle_code() {
    const auto [begin, end] = code();
    if (end - begin < 2 || !contains(U"发函字令电", letters_[end - 1])) return;
    if (sure(begin, end - 1)) open_[end - 1] = false;
  }

  // The letters of the title without notes behind it; a genre is its end.
  std::size_t stem_size() const {
    if (value_.field == Field::genre) return letters_.size();
    return std::min(letters_.size(), plain_letters(title_stem(value_.value)).size());
  }

  void settle_genre() {
    const Genre* genre = genre_of_title(value_.value);
    const std::u32string word = genre ? plain_letters(genre->word) : std::u32string();
    const std::size_t end = stem_size();
    if (word.size() < 2 || word.size() > end) return;
    const std::size_t begin = end - word.size();
    if (letters_.substr(begin, word.size()) != word) return;
    // One letter of the word may be open, not all of them.
    if (std::count(open_.begin() + static_cast<std::ptrdiff_t>(begin),
                   open_.begin() + static_cast<std::ptrdiff_t>(end), true) > 1)
      return;
    std::fill(open_.begin() + static_cast<std::ptrdiff_t>(begin),
              open_.begin() + static_cast<std::ptrdiff_t>(end), false);
  }

  void settle_by_values() {
    if (value_.field == Field::title || value_.field == Field::genre) {
      settle_last_letter();
      settle_body();
    }
    if (value_.field != Field::document_number) return;
    settle_by_issuer();
    settle_code();  // what comes before its last letter may be sure now
  }

  // …的函 under 国办函〔2004〕25号.
  void settle_last_letter() {
    const FieldValue* number = record_.find(Field::document_number);
    const std::size_t end = stem_size();
    if (!number || end == 0 || !contains(U"函令", letters_[end - 1])) return;
    for (const auto& [name, text] : number->parts) {
      const std::u32string code = plain_letters(text);
      if (name == "agency" && code.size() >= 2 && code.back() == letters_[end - 1])
        open_[end - 1] = false;
    }
  }

  // 国务院办公厅关于…, and the same name under the text.
  void settle_body() {
    const FieldValue* issuer = record_.find(Field::issuers);
    if (!issuer || issuer->evidence.rule != "signature") return;
    const std::u32string name = plain_letters(issuer->value);
    if (!Letters(letters_).starts_with(name) || !stands_sure(name)) return;
    std::fill_n(open_.begin(), name.size(), false);
  }

  // A code abbreviates the name of its body, which is printed elsewhere.
  void settle_by_issuer() {
    const FieldValue* issuer = record_.find(Field::issuers);
    if (!issuer || issuer->evidence.rule.starts_with("number")) return;
    const std::u32string name = plain_letters(issuer->value);
    const auto [begin, end] = code();
    for (std::size_t i = begin; i < end; ++i) {
      if (contains(name, letters_[i]) && stands_sure(name)) open_[i] = false;
    }
  }

  // The name is read somewhere without any doubt.
  bool stands_sure(const std::u32string& name) const {
    return name.size() >= kName && places_of(name, 0, name.size(), others_.text).sure > 0;
  }

  struct Places {
    std::size_t sure = 0, doubted = 0;
  };

  // Where `words` stand in `other`, and how sure the letters [from, to) are there.
  static Places places_of(Letters words, std::size_t from, std::size_t to,
                          const DoubtedLetters& other) {
    Places places;
    std::size_t at = other.letters.find(words);
    while (at != Letters::npos && places.sure + places.doubted < kMaxPlaces) {
      const auto first = other.doubted.begin() + static_cast<std::ptrdiff_t>(at + from);
      const auto last = other.doubted.begin() + static_cast<std::ptrdiff_t>(at + to);
      ++(std::find(first, last, true) == last ? places.sure : places.doubted);
      at = other.letters.find(words, at + 1);
    }
    return places;
  }

  // The whole value, or a title that the list has shortened.
  void settle_listed(const DoubtedLetters& listed) {
    const bool title = value_.field == Field::title;
    if (!title && value_.field != Field::document_number && value_.field != Field::issuers) return;
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (!open_[i]) continue;
      const bool whole = places_of(letters_, i, i + 1, listed).sure > 0;
      if (whole || (title && words_at(i, listed).sure > 0)) open_[i] = false;
    }
    if (title && places_of(letters_, 0, letters_.size(), listed).sure > 0) sign_open_ = false;
  }

  // The letters around `position`, as many as make words, in `other`: the ones
  // that stand there most often.
  Places words_at(std::size_t position, const DoubtedLetters& other) const {
    Places best;
    const std::size_t first = position + 1 > kWords ? position + 1 - kWords : 0;
    for (std::size_t begin = first; begin <= position && begin + kWords <= letters_.size();
         ++begin) {
      const Places places = places_of(Letters(letters_).substr(begin, kWords), position - begin,
                                      position - begin + 1, other);
      if (places.sure > best.sure) best = places;
    }
    return best;
  }

  // Elsewhere in the document. Dates and numbers stand in texts for other things.
  void settle_by_text() {
    if (value_.field != Field::title && value_.field != Field::issuers) return;
    const bool name = value_.field == Field::issuers;
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (!open_[i] || tells_apart(letters_[i])) continue;
      const Places places =
          name ? places_of(letters_, i, i + 1, others_.text) : words_at(i, others_.text);
      // The value itself is one of the doubted places.
      if (places.sure >= (name ? 1 : kTwice) && places.doubted <= 1) open_[i] = false;
    }
  }

  const FieldValue& value_;
  const Record& record_;
  const OtherReadings& others_;
  std::u32string letters_;
  std::vector<bool> open_;  // letters still in doubt
  bool sign_open_ = false;
};

}  // namespace

bool settles_doubts(const FieldValue& value, const DoubtedLetters& read, const Record& record,
                    const OtherReadings& others) {
  return DoubtSettler(value, read, record, others).settle();
}

}  // namespace zhengbao
