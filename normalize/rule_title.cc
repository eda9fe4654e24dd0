#include <algorithm>
#include <string>
#include <vector>

#include "core/text.h"
#include "core/text_clean.h"
#include "core/text_fold.h"
#include "core/text_parts.h"
#include "normalize/citations.h"
#include "normalize/genres.h"
#include "normalize/organisations.h"
#include "normalize/rules.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxTitleCharacters = 200;
// A citation this far into the body no longer names what an order promulgates.
constexpr std::size_t kOrderBodyRows = 4;

struct Candidate {
  std::string text;
  Evidence evidence;
};

// Names that stand where a title should: of the site, of its column.
std::vector<std::string> other_names(const Reading& reading) {
  std::vector<std::string> names;
  for (const MetadataEntry& entry : reading.document.metadata) {
    if (entry.label == "SiteName" || entry.label == "ColumnName") names.push_back(entry.value);
  }
  return names;
}

// Titles are the same when their letters and digits are.
std::u32string key_of(std::string_view text) {
  std::u32string key;
  for (char32_t c : fold_for_search(text)) {
    if (is_han(c) || is_digit(c) || is_latin_letter(c) || is_kana(c)) key += c;
  }
  return key;
}

bool is_title_text(std::string_view text, const std::vector<std::string>& other) {
  const std::u32string key = key_of(text);
  if (key.size() < 3 || count_code_points(text) > kMaxTitleCharacters) return false;
  if (std::all_of(key.begin(), key.end(), is_digit)) return false;
  return std::none_of(other.begin(), other.end(),
                      [&](const std::string& name) { return key_of(name) == key; });
}

std::string without_footnote_mark(std::string text) {
  while (text.ends_with("*") || text.ends_with("＊")) {
    text.erase(text.size() - (text.ends_with("*") ? 1 : 3));
    text = std::string(trim(text));
  }
  return text;
}

// Page titles carry the site behind a separator: 标题__青岚市财政局, 标题 - 青岚市人民政府.
std::string without_site_suffix(std::string_view text, std::string_view site_name) {
  for (std::string_view separator : {"_", "|", " - ", "-", "–", "—"}) {
    const std::size_t at = text.rfind(separator);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string suffix = tidy_text(text.substr(at + separator.size()));
    const bool site =
        (!site_name.empty() && key_of(suffix) == key_of(site_name)) || is_organisation(suffix) ||
        std::string_view(suffix).ends_with("网") || std::string_view(suffix).ends_with("网站") ||
        std::string_view(suffix).ends_with("专栏") || separator == "|" || separator == "_";
    if (!site) continue;
    std::string_view head = trim(text.substr(0, at));
    while (head.ends_with("_") || head.ends_with("-")) head = trim(head.substr(0, head.size() - 1));
    return without_site_suffix(head, site_name);
  }
  return tidy_text(text);
}

void add_from_document(const Reading& reading, TitleSource source, std::string_view rule,
                       double confidence, std::vector<Candidate>& out) {
  const auto* site = reading.find(Field::site_name);
  const std::string_view site_name = site ? std::string_view(site->value) : std::string_view();
  for (const TitleCandidate& title : reading.document.titles) {
    if (title.source != source) continue;
    std::string text = source == TitleSource::title_tag
                           ? without_site_suffix(title.text, site_name)
                           : without_footnote_mark(tidy_text(title.text));
    if (!is_title_text(text, other_names(reading))) continue;
    out.push_back(
        {std::move(text), {title.page, title.box, title.text, std::string(rule), confidence}});
  }
}

void add_labelled(const Reading& reading, MetadataSource source, std::vector<Candidate>& out) {
  const LabelledEntry* value = reading.find(Field::title, source);
  if (value && is_title_text(value->value, {})) out.push_back({value->value, value->evidence});
}

// …的通知（青政发〔2021〕5号）, as some gazettes print it: the number is a field of its
// own.
std::string without_number(const std::string& title) {
  const std::string_view stem = title_stem(title);
  if (stem.size() == title.size() || !genre_of_title(stem)) return title;
  const auto numbers = find_document_numbers(title);
  const bool behind =
      numbers.size() == 1 && numbers.front().complete && numbers.front().offset >= stem.size();
  return behind ? std::string(stem) : title;
}

void add_layout(const Reading& reading, std::vector<Candidate>& out) {
  const Head& head = reading.head;
  if (!head.has_title()) return;
  const std::string title = without_footnote_mark(head.title);
  out.push_back({reading.is_markup() ? title : without_number(title),
                 evidence_of(reading.rows, head.title_begin, head.title_end, "layout-title",
                             head.title_confidence)});
}

// A file's own title is often that of another file it was made from: it counts
// only when the first page says the same.
void add_file_title(const Reading& reading, std::vector<Candidate>& out) {
  if (reading.document.pages.empty()) return;
  const std::u32string page = key_of(page_text(reading.document, reading.document.pages.front()));
  std::vector<Candidate> found;
  add_from_document(reading, TitleSource::file, "file-title", 0.6, found);
  for (Candidate& candidate : found) {
    if (page.find(key_of(candidate.text)) != std::u32string::npos)
      out.push_back(std::move(candidate));
  }
}

bool prints_its_window_title(const Reading& reading) {
  if (reading.document.pages.empty()) return true;
  std::vector<Candidate> found;
  add_from_document(reading, TitleSource::title_tag, "title-tag", 0.7, found);
  const std::u32string page = key_of(page_text(reading.document, reading.document.pages.front()));
  return found.empty() || std::ranges::any_of(found, [&](const Candidate& candidate) {
           return page.find(key_of(candidate.text)) != std::u32string::npos;
         });
}

bool prints_a_title(const Reading& reading) {
  return std::ranges::any_of(reading.document.titles, [](const TitleCandidate& title) {
    return title.source == TitleSource::layout && genre_of_title(title.text) != nullptr;
  });
}

std::vector<Candidate> candidates_of(const Reading& reading) {
  std::vector<Candidate> found;
  add_labelled(reading, MetadataSource::card, found);
  add_from_document(reading, TitleSource::card, "card", 0.99, found);
  add_labelled(reading, MetadataSource::meta_tag, found);
  add_from_document(reading, TitleSource::meta_tag, "meta-tag", 0.93, found);
  add_labelled(reading, MetadataSource::info_line, found);
  if (!reading.is_markup()) add_layout(reading, found);
  add_from_document(reading, TitleSource::heading, "heading", 0.85, found);
  // The title of the window may be that of the site's column: what the page
  // prints large, in the words of a title, is surer than what it does not print.
  const bool printed_first = !prints_its_window_title(reading) && prints_a_title(reading);
  if (printed_first) add_from_document(reading, TitleSource::layout, "layout-title", 0.7, found);
  add_from_document(reading, TitleSource::title_tag, "title-tag", printed_first ? 0.6 : 0.7, found);
  if (reading.is_markup()) add_layout(reading, found);
  if (!printed_first) add_from_document(reading, TitleSource::layout, "layout-title", 0.6, found);
  add_file_title(reading, found);
  return found;
}

// Sites cut long titles: 关于印发…实施方案的…; another candidate may have it whole.
bool is_cut(std::string_view text) {
  return text.ends_with("…") || text.ends_with("...") || text.ends_with("．．．");
}

// How many other kinds of place say the same title.
std::ptrdiff_t agreeing(const std::vector<Candidate>& candidates, std::size_t which) {
  const std::u32string key = key_of(candidates[which].text);
  return std::count_if(candidates.begin(), candidates.end(), [&](const Candidate& other) {
    return other.evidence.rule != candidates[which].evidence.rule && key_of(other.text) == key;
  });
}

// Sites put the number behind the title, …办法（青岚市人民政府令第12号）: where the page
// prints the title without it, that is the title.
std::size_t without_own_number(const std::vector<Candidate>& candidates, std::size_t chosen) {
  const std::string_view text = candidates[chosen].text;
  const std::string_view stem = title_stem(text);
  if (stem.size() == text.size()) return chosen;
  const auto numbers = find_document_numbers(text);
  if (numbers.empty() || numbers.back().offset < stem.size()) return chosen;
  const std::u32string key = key_of(stem);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (key_of(candidates[i].text) == key) return i;
  }
  return chosen;
}

// The page's own statements come first; where none was made (a heading, a page
// title, the layout), what two of them say beats what one says: a heading may
// be the name of the column.
std::size_t choose(const std::vector<Candidate>& candidates) {
  std::size_t chosen = 0;
  if (candidates.front().evidence.rule == "heading" && agreeing(candidates, 0) == 0) {
    for (std::size_t i = 1; i < candidates.size() && chosen == 0; ++i) {
      if (agreeing(candidates, i) > 0) chosen = i;
    }
  }
  chosen = without_own_number(candidates, chosen);
  if (!is_cut(candidates[chosen].text)) return chosen;
  const std::u32string stem = key_of(candidates[chosen].text);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!is_cut(candidates[i].text) && key_of(candidates[i].text).starts_with(stem)) return i;
  }
  return chosen;
}

// From row `i` to the end of the sentence, which narrow columns cut into rows.
std::string sentence_from(const Reading& reading, std::size_t i, std::size_t end) {
  std::string sentence(reading.rows[i].text);
  for (std::size_t next = i + 1; next < end && !sentence.ends_with("。"); ++next) {
    if (reading.rows[next].is_table()) break;
    sentence += reading.rows[next].text;
  }
  return sentence;
}

// An order prints only 青岚市人民政府令 above its number; what a citizen cites is the
// document it promulgates: 《青岚市市容管理办法》已经…通过，现予公布.
std::optional<Candidate> promulgated(const Reading& reading) {
  const std::size_t end = std::min(reading.rows.size(), reading.head.body_begin + kOrderBodyRows);
  // The sentence may look like a line of the head where a page breaks it.
  const std::size_t begin =
      reading.head.has_title() ? reading.head.title_end : reading.head.body_begin;
  for (std::size_t i = std::min(begin, reading.head.body_begin); i < end; ++i) {
    const TextRow& row = reading.rows[i];
    const std::string sentence = sentence_from(reading, i, end);
    if (!contains(sentence, "公布") && !contains(sentence, "发布")) continue;
    for (const FoundCitation& found : find_citations(sentence)) {
      if (found.citation.title.empty() || found.offset >= row.text.size()) continue;
      const std::size_t length = std::min(found.length, row.text.size() - found.offset);
      return Candidate{found.citation.title,
                       evidence_of(row, "promulgated", 0.85, found.offset, length)};
    }
  }
  return std::nullopt;
}

// 青岚市人民政府令 with 第12号 below it, or 青岚市人民政府令第12号 in one row.
bool prints_an_order(const Reading& reading) {
  for (std::size_t i = 0; i < reading.head.body_begin; ++i) {
    if (reading.head.roles[i] == RowRole::masthead && reading.rows[i].text.ends_with("令"))
      return true;
    if (reading.head.roles[i] != RowRole::number) continue;
    const auto number = number_of_row(reading.rows[i]);
    if (number && number->form == NumberForm::order && number->complete) return true;
  }
  return false;
}

// 青岚市人民政府令, 青岚市人民政府令第12号, 青岚市人民政府令（第12号）, 青岚市人大常委会公告
bool names_an_order(std::string_view title) {
  const std::string_view stem = title_stem(title);
  if (stem.ends_with("令")) return true;
  // People's congresses promulgate by 公告 under their name.
  constexpr std::string_view kAnnouncement = "公告";
  if (stem.ends_with(kAnnouncement) &&
      is_organisation(stem.substr(0, stem.size() - kAnnouncement.size()))) {
    return true;
  }
  const auto number = parse_document_number(title);
  return number && number->form == NumberForm::order;
}

// What a card or the tag of the article says is the title, stays it.
bool is_stated(const Evidence& evidence) {
  return evidence.rule == "card" || evidence.rule == "meta-tag" || evidence.rule == "label-line" ||
         evidence.rule == "info-line";
}

}  // namespace

void read_title(const Reading& reading, Record& record) {
  const std::vector<Candidate> candidates = candidates_of(reading);
  const std::size_t which = candidates.empty() ? 0 : choose(candidates);
  std::optional<Candidate> chosen;
  if (!candidates.empty()) {
    chosen = candidates[which];
    const double doubt = 1 - chosen->evidence.confidence;
    chosen->evidence.confidence = 1 - doubt / static_cast<double>(1 + agreeing(candidates, which));
  }
  const bool order = chosen ? !is_stated(chosen->evidence) && names_an_order(chosen->text)
                            : prints_an_order(reading);
  if (order) {
    if (auto whole = promulgated(reading)) chosen = std::move(whole);
  }
  if (chosen) add_value(record, Field::title, std::move(chosen->text), std::move(chosen->evidence));
}

}  // namespace zhengbao
