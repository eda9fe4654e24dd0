#include "extract/ocr/page/page_probe.h"

#include <algorithm>
#include <functional>

#include "core/median.h"
#include "core/text.h"
#include "core/text_fold.h"
#include "extract/ocr/character_row.h"
#include "extract/ocr/cut/form_ink.h"
#include "extract/ocr/line/line_reader.h"

namespace zhengbao {

namespace {

constexpr const char* kTraditionalModel = "chi_tra";
// Percent. Upright pages give more: 97 and above of eight scans, five of them worn or
// noisy; turned ones 0 to 85, and figures on their side 92. The longest of what stands on a
// page need not be text: half of them are.
constexpr float kUpright = 92;
// Latin letters have likenesses on their head, which the models are nearly sure of: lines
// that were read upside down gave 92 to 97.5, upright ones 98 to 99.6. Columns of letters on
// their side are seen as many short lines.
constexpr float kUprightLatin = 98;
constexpr std::size_t kShortText = 20;  // characters in all of the longest lines
// Percent. Turned pages are read as noise, which has to be clearly worse.
constexpr float kClearlyBetter = 8;
// Of Latin letters: this much less doubt.
constexpr float kHalfTheDoubt = 0.5F;
// Measured on eight lines of each of 11 pages in simplified characters, 1.06 to 1.24,
// and of seven in traditional ones, 1.33 to 1.43.
constexpr float kFuller = 1.29F;
// Percent. On four pages in traditional characters their model was surer by 3, on five in
// simplified ones, two of them fuller than kFuller, less sure.
constexpr float kSurerOfForms = 1;
// Every third or fourth character of traditional print has a simplified form; a name or
// a line of it in a page of simplified print stays below this.
constexpr float kTraditionalShare = 0.12F;
// Lines that are read to see how well a page can be read, and to tell its forms.
constexpr std::size_t kProbeLines = 3;
constexpr std::size_t kFormLines = 8;  // and where it seems to be turned

// Reads the first `count` of `lines` that are not known yet.
void extend(PageProbe& probe, const PageAttempt& page, const std::vector<std::size_t>& lines,
            std::size_t count, const ReadingModels& models) {
  LineReader reader(page.pictures, models);
  for (std::size_t n = 0; n < std::min(count, lines.size()); ++n) {
    if (!probe.known.contains(lines[n])) {
      probe.known.emplace(lines[n], reader.read(page.lines[lines[n]]));
    }
  }
  std::vector<float> confidences;
  for (const auto& [line, characters] : probe.known) {
    confidences.push_back(mean_confidence(characters));
  }
  probe.confidence = median(std::move(confidences));
}

// See FormInk.
float fullness(const PageAttempt& page, const PageProbe& probe) {
  FormInk forms;
  for (const auto& [line, characters] : probe.known) {
    forms.add(page.pictures.ink.get(), page.lines[line].ink, characters);
  }
  return forms.fullness();
}

// Of the Chinese characters in the lines that both know: Latin letters say nothing of
// forms.
float han_confidence(const PageProbe& probe, const PageProbe& both) {
  float sum = 0;
  float count = 0;
  for (const auto& [line, characters] : probe.known) {
    if (!both.known.contains(line)) continue;
    for (const ReadCharacter& character : characters) {
      if (!is_han(code_of(character))) continue;
      sum += character.confidence;
      ++count;
    }
  }
  return count > 0 ? sum / count : 0;
}

std::size_t count_sure(const PageProbe& probe) {
  constexpr float kSure = 85;
  std::size_t sure = 0;
  for (const auto& [line, characters] : probe.known) {
    sure += static_cast<std::size_t>(std::ranges::count_if(
        characters, [](const ReadCharacter& one) { return one.confidence >= kSure; }));
  }
  return sure;
}

// On its side a page shows few lines, of which one may chance to read well (eeHIE, 93
// percent, beside eight lines of traditional print with 91).
bool says_far_more(const PageProbe& other, const PageProbe& first) {
  constexpr float kReadsWell = 85;
  constexpr std::size_t kTimes = 4;
  constexpr std::size_t kFewest = 20;
  const std::size_t sure = count_sure(other);
  return other.confidence >= kReadsWell && sure >= kFewest && sure >= kTimes * count_sure(first);
}

bool is_clearly_better(const PageProbe& other, const PageProbe& first) {
  if (says_far_more(other, first)) return true;
  if (other.confidence > first.confidence + kClearlyBetter) return true;
  return other.is_latin() && 100 - other.confidence < kHalfTheDoubt * (100 - first.confidence);
}

// The share of the ideographs read that have a simplified form: the network knows most
// traditional ones, Tesseract's model of simplified Chinese none.
float traditional_share(const PageProbe& probe) {
  std::size_t han = 0;
  std::size_t traditional = 0;
  for (const auto& [line, characters] : probe.known) {
    for (const ReadCharacter& character : characters) {
      const char32_t code = code_of(character);
      han += is_han(code) ? 1 : 0;
      traditional += is_han(code) && fold_code_point(code) != code ? 1 : 0;
    }
  }
  return han == 0 ? 0 : static_cast<float>(traditional) / static_cast<float>(han);
}

bool seems_traditional(const PageAttempt& page, const PageProbe& probe,
                       const ReadingModels& models) {
  return models.network ? traditional_share(probe) >= kTraditionalShare
                        : fullness(page, probe) >= kFuller;
}

}  // namespace

bool PageProbe::is_latin() const {
  constexpr std::size_t kFewest = 20;  // letters; fewer are a name or a code
  std::size_t letters = 0;
  std::size_t all = 0;
  for (const auto& [line, characters] : known) {
    all += characters.size();
    letters +=
        static_cast<std::size_t>(std::ranges::count_if(characters, is_latin_letter, code_of));
  }
  return letters >= kFewest && 2 * letters > all;
}

bool may_be_turned(const PageProbe& probe) {
  std::size_t characters = 0;
  for (const auto& [line, read] : probe.known) characters += read.size();
  const bool is_short = !probe.known.empty() && characters < kShortText;
  return probe.confidence < (is_short || probe.is_latin() ? kUprightLatin : kUpright);
}

std::vector<std::size_t> longest_lines(const PageAttempt& page, const PageImage& image,
                                       const std::vector<Box>& regions) {
  constexpr int kShortest = 4;  // heights; of less, any way up may seem right
  std::vector<std::size_t> longest;
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    const FoundLine& line = page.lines[i];
    if (line.ink.width() >= kShortest * line.height && is_wanted(line.ink, image, regions)) {
      longest.push_back(i);
    }
  }
  const std::size_t count = std::min(kFormLines, longest.size());
  std::ranges::partial_sort(longest, longest.begin() + static_cast<std::ptrdiff_t>(count),
                            std::ranges::greater{},
                            [&](std::size_t i) { return page.lines[i].ink.width(); });
  longest.resize(count);
  return longest;
}

PageProbe probe_page(const PageAttempt& page, const std::vector<std::size_t>& lines,
                     const ReadingModels& models) {
  if (lines.empty()) return {page.turns == 0 && page.lines.empty() ? 100.F : 0.F, {}};
  PageProbe made;
  extend(made, page, lines, kProbeLines, models);
  return made;
}

PageProbe turn_upright(const PageImage& image, PageAttempt& page, PageProbe first,
                       const ReadingModels& models) {
  extend(first, page, longest_lines(page, image, {}), kFormLines, models);
  for (const int turns : {2, 1, 3}) {
    if (!may_be_turned(first)) break;
    PageAttempt turned = prepare_attempt(image, turns);
    if (!turned.pictures.ink) continue;
    PageProbe other;
    extend(other, turned, longest_lines(turned, image, {}), kFormLines, models);
    if (!is_clearly_better(other, first)) continue;
    page = std::move(turned);
    first = std::move(other);
  }
  return first;
}

void use_traditional(ModelShelf& shelf, ReadingModels& models) {
  const auto traditional = shelf.model(kTraditionalModel);
  if (!traditional) return;
  models.chinese = *traditional;
  models.rare = shelf.rare_reader(true);
  models.traditional = true;
}

void try_traditional(const PageAttempt& page, const std::vector<std::size_t>& lines,
                     ModelShelf& shelf, ReadingModels& models, PageProbe& first) {
  for (const std::size_t count : {kProbeLines, kFormLines}) {
    extend(first, page, lines, count, models);
    if (!seems_traditional(page, first, models)) return;
  }
  const auto traditional = shelf.model(kTraditionalModel);
  if (!traditional) return;
  const ReadingModels others{*traditional, models.latin, models.network, nullptr, true};
  PageProbe other = probe_page(page, lines, others);
  const bool is_surer = han_confidence(other, other) > han_confidence(first, other) + kSurerOfForms;
  if (!models.network && !is_surer) return;
  models = others;
  models.rare = shelf.rare_reader(true);
  first = std::move(other);
}

}  // namespace zhengbao
