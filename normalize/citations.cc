#include "normalize/citations.h"

#include <algorithm>
#include <set>
#include <string>

#include "core/text.h"
#include "core/text_clean.h"
#include "normalize/citations_relation.h"
#include "normalize/citations_titles.h"
#include "normalize/document_number.h"
#include "normalize/text_cursor.h"

namespace zhengbao {
namespace {

using Numbers = std::vector<DocumentNumber>;

// A title and the numbers that belong to it, before they become citations.
struct Mention {
  std::string title;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::string> numbers;
};

std::string title_text(std::string_view text, const QuotedTitle& quoted) {
  constexpr std::size_t kMark = std::string_view("《").size();
  return tidy_text(text.substr(quoted.begin + kMark, quoted.end - quoted.begin - 2 * kMark));
}

std::size_t number_end(const DocumentNumber& number) { return number.offset + number.length; }

bool only_spaces(std::string_view text) { return trim(text).empty(); }

// The end of the bracket that opens right behind `offset`; `offset` itself when
// none does or it is too long for a number.
std::size_t end_of_bracket(std::string_view text, std::size_t offset) {
  constexpr int kMaxCharacters = 120;
  TextCursor cursor(text, offset);
  if (!cursor.take(U'（') && !cursor.take(U'(')) return offset;
  int depth = 1;
  for (int i = 0; i < kMaxCharacters && depth > 0; ++i) {
    const char32_t c = cursor.peek();
    if (c == 0 || c == U'。' || c == U'\n') return offset;
    if (c == U'（' || c == U'(') ++depth;
    if (c == U'）' || c == U')') --depth;
    cursor.advance();
  }
  return depth == 0 ? cursor.offset() : offset;
}

// Where a document of its own, not only the short name of the one before the
// bracket, is named inside it; `end` when there is none.
std::size_t next_title_in(std::string_view text, std::size_t begin, std::size_t end) {
  for (auto at = text.find("《", begin); at < end; at = text.find("《", at + 1)) {
    if (!is_abbreviation(text, at)) return at;
  }
  return end;
}

// Joins titles with the numbers around them.
class MentionReader {
 public:
  MentionReader(std::string_view text, Numbers numbers)
      : text_(text), numbers_(std::move(numbers)) {}

  std::vector<Mention> read(const std::vector<QuotedTitle>& titles) {
    for (const QuotedTitle& quoted : titles) read_title(quoted);
    add_numbers_before(text_.size());
    return std::move(mentions_);
  }

 private:
  void read_title(const QuotedTitle& quoted) {
    Mention mention{title_text(text_, quoted), quoted.begin, quoted.end, {}};
    if (is_abbreviation(text_, quoted.begin)) {
      abbreviations_.insert(mention.title);
      add_numbers_before(quoted.begin);
      return;
    }
    if (mention.title.empty() || abbreviations_.contains(mention.title)) return;
    add_numbers_before(quoted.begin);
    skip_numbers_before(quoted.end);
    take_numbers_behind(mention);
    if (mention.numbers.empty()) take_number_in_front(mention);
    mentions_.push_back(std::move(mention));
  }

  // Numbers that belong to no title are mentions of their own; those without
  // an issuer (第12号) name nothing.
  void add_numbers_before(std::size_t offset) {
    for (; next_ < numbers_.size() && numbers_[next_].offset < offset; ++next_) {
      const DocumentNumber& number = numbers_[next_];
      if (number.complete)
        mentions_.push_back({"", number.offset, number_end(number), {number.canonical}});
    }
  }

  // A number inside a title is part of its words.
  void skip_numbers_before(std::size_t offset) {
    while (next_ < numbers_.size() && numbers_[next_].offset < offset) ++next_;
  }

  // 《…》（国办发〔2019〕14号）, 《…》（国令第711号，以下简称《条例》）, 《…》国办发〔2019〕14号
  void take_numbers_behind(Mention& mention) {
    const std::size_t bracket = end_of_bracket(text_, mention.end);
    const std::size_t reach = next_title_in(text_, mention.end, bracket);
    std::size_t end = mention.end;
    while (next_ < numbers_.size()) {
      const DocumentNumber& number = numbers_[next_];
      const bool inside = number_end(number) <= reach;
      const bool adjacent = mention.numbers.empty() && number.complete &&
                            only_spaces(text_.substr(mention.end, number.offset - mention.end));
      if (!inside && !adjacent) break;
      mention.numbers.push_back(number.canonical);
      end = number_end(number);
      ++next_;
      if (!inside) break;
    }
    if (mention.numbers.empty()) return;
    mention.end = reach == bracket ? std::max(end, bracket) : end;
  }

  // 国务院令第711号《…条例》
  void take_number_in_front(Mention& mention) {
    if (mentions_.empty()) return;
    Mention& last = mentions_.back();
    if (!last.title.empty() || !only_spaces(text_.substr(last.end, mention.begin - last.end)))
      return;
    mention.numbers = std::move(last.numbers);
    mention.begin = last.begin;
    mentions_.pop_back();
  }

  std::string_view text_;
  Numbers numbers_;
  std::size_t next_ = 0;
  std::vector<Mention> mentions_;
  std::set<std::string> abbreviations_;
};

std::vector<std::string_view> relations_of(std::string_view text,
                                           const std::vector<Mention>& mentions) {
  std::vector<std::string_view> relations(mentions.size());
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const std::size_t previous = i > 0 ? mentions[i - 1].end : 0;
    const auto between = text.substr(previous, mentions[i].begin - previous);
    relations[i] = i > 0 && is_enumeration(between) ? relations[i - 1] : relation_before(between);
  }
  for (std::size_t i = mentions.size(); i-- > 0;) {
    if (!relations[i].empty()) continue;
    const std::size_t next = i + 1 < mentions.size() ? mentions[i + 1].begin : text.size();
    const auto between = text.substr(mentions[i].end, next - mentions[i].end);
    relations[i] = i + 1 < mentions.size() && is_enumeration(between) ? relations[i + 1]
                                                                      : relation_behind(between);
  }
  return relations;
}

}  // namespace

std::vector<FoundCitation> find_citations(std::string_view text) {
  MentionReader reader(text, find_document_numbers(text));
  const auto mentions = reader.read(find_quoted_titles(text));
  const auto relations = relations_of(text, mentions);
  std::vector<FoundCitation> found;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const Mention& mention = mentions[i];
    FoundCitation cited{.offset = mention.begin, .length = mention.end - mention.begin};
    cited.citation.title = mention.title;
    cited.citation.relation = relations[i];
    cited.citation.raw = text.substr(cited.offset, cited.length);
    if (mention.numbers.empty()) found.push_back(cited);
    for (const std::string& number : mention.numbers) {
      cited.citation.document_number = number;
      found.push_back(cited);
    }
  }
  return found;
}

}  // namespace zhengbao
