#include "archive/snippet.h"

#include <algorithm>

#include "core/text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

constexpr std::size_t kWindow = 100;      // characters
constexpr std::size_t kLeadIn = 30;       // of them before the first hit, at most
constexpr std::size_t kMaxPlaces = 5000;  // hits looked at to choose the window

struct Place {
  std::size_t begin = 0, end = 0;  // characters
  std::size_t term = 0;
};

std::vector<Place> find_places(const std::u32string& folded,
                               const std::vector<std::u32string>& terms) {
  std::vector<Place> places;
  for (std::size_t term = 0; term < terms.size(); ++term) {
    const std::size_t most = places.size() + kMaxPlaces / terms.size();
    for (std::size_t at = folded.find(terms[term]);
         at != std::u32string::npos && places.size() < most; at = folded.find(terms[term], at + 1))
      places.push_back({at, at + terms[term].size(), term});
  }
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  });
  return places;
}

// The place from which a window holds most different terms, the first such.
std::size_t best_start(const std::vector<Place>& places, std::size_t terms) {
  std::vector<int> inside(terms, 0);
  std::size_t best = 0, distinct = 0, most = 0, last = 0;
  for (std::size_t first = 0; first < places.size(); ++first) {
    for (; last < places.size() && places[last].end <= places[first].begin + kWindow; ++last)
      if (inside[places[last].term]++ == 0) ++distinct;
    if (distinct > most) {
      most = distinct;
      best = first;
    }
    if (last > first && --inside[places[first].term] == 0) --distinct;
    last = std::max(last, first + 1);
  }
  return best;
}

bool ends_sentence(char32_t c) {
  return c == U'。' || c == U'！' || c == U'？' || c == U'；' || c == U'\n';
}

// Where the window begins so that a hit at `hit` has something before it: after
// the sentence before, when that is near.
std::size_t window_begin(const std::u32string& text, std::size_t hit) {
  const std::size_t earliest = hit > kLeadIn ? hit - kLeadIn : 0;
  for (std::size_t at = hit; at > earliest; --at)
    if (ends_sentence(text[at - 1])) return at;
  return earliest;
}

class Writer {
 public:
  void put(char32_t c) { append_utf8(snippet_.text, c == U'\n' ? U' ' : c); }
  void open() { opened_ = snippet_.text.size(); }
  void close() { snippet_.highlights.emplace_back(opened_, snippet_.text.size()); }
  Snippet take() { return std::move(snippet_); }

 private:
  Snippet snippet_;
  std::size_t opened_ = 0;
};

// Overlapping and touching places become one highlight.
std::vector<std::pair<std::size_t, std::size_t>> merged(const std::vector<Place>& places,
                                                        std::size_t begin, std::size_t end) {
  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  for (const Place& place : places) {
    if (place.begin < begin || place.end > end) continue;
    if (!ranges.empty() && place.begin <= ranges.back().second) {
      ranges.back().second = std::max(ranges.back().second, place.end);
    } else {
      ranges.emplace_back(place.begin, place.end);
    }
  }
  return ranges;
}

Snippet write_window(const std::u32string& text, std::size_t begin, std::size_t end,
                     const std::vector<std::pair<std::size_t, std::size_t>>& ranges) {
  Writer writer;
  if (begin > 0) writer.put(U'…');
  auto range = ranges.begin();
  for (std::size_t i = begin; i < end; ++i) {
    if (range != ranges.end() && range->first == i) writer.open();
    writer.put(text[i]);
    if (range != ranges.end() && range->second == i + 1) {
      writer.close();
      ++range;
    }
  }
  if (end < text.size()) writer.put(U'…');
  return writer.take();
}

std::size_t byte_offset(const std::u32string& text, std::size_t characters) {
  return to_utf8(std::u32string_view(text).substr(0, characters)).size();
}

}  // namespace

Snippet make_snippet(std::string_view searched, const std::vector<std::u32string>& terms,
                     const std::vector<PageStart>& starts, std::size_t prefix) {
  const std::u32string text = to_utf32(searched);
  std::u32string folded = text;
  for (char32_t& c : folded) c = fold_code_point(c);

  const std::vector<Place> places = find_places(folded, terms);
  std::size_t begin = 0, end = std::min(text.size(), kWindow);
  if (!places.empty()) {
    const Place& first = places[best_start(places, terms.size())];
    begin = window_begin(text, first.begin);
    end = std::min(text.size(), std::max(begin + kWindow, first.end));
  }
  const auto ranges = merged(places, begin, end);
  Snippet snippet = write_window(text, begin, end, ranges);
  if (!ranges.empty()) {
    const std::size_t offset = byte_offset(text, ranges.front().first);
    snippet.page = page_at(starts, offset > prefix ? offset - prefix : 0);
  }
  return snippet;
}

}  // namespace zhengbao
