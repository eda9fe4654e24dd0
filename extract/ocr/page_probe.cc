#include "extract/ocr/page_probe.h"

#include <algorithm>
#include <functional>

#include "extract/ocr/form_ink.h"

namespace zhengbao {

namespace {

constexpr const char* kTraditionalModel = "chi_tra";
// Percent. Turned pages are read as noise, which has to be clearly worse.
constexpr float kClearlyBetter = 8;
// Measured on eight lines of each of 11 pages in simplified characters, 1.06 to 1.24,
// and of seven in traditional ones, 1.33 to 1.43.
constexpr float kFuller = 1.29F;
// Lines that are read to see how well a page can be read, and to tell its forms.
constexpr std::size_t kProbeLines = 3;
constexpr std::size_t kFormLines = 8;

// Reads the first `count` of `lines` that are not known yet.
void extend(PageProbe& probe, const PageAttempt& page, const std::vector<std::size_t>& lines,
            std::size_t count, const ReadingModels& models) {
  LineReader reader(page.pictures, *models.chinese, models.latin);
  for (std::size_t n = 0; n < std::min(count, lines.size()); ++n) {
    if (!probe.known.contains(lines[n])) {
      probe.known.emplace(lines[n], reader.read(page.lines[lines[n]]));
    }
  }
  probe.confidence = 0;
  for (const auto& [line, characters] : probe.known) {
    probe.confidence += mean_confidence(characters) / static_cast<float>(probe.known.size());
  }
}

// See FormInk.
float fullness(const PageAttempt& page, const PageProbe& probe) {
  FormInk forms;
  for (const auto& [line, characters] : probe.known) {
    forms.add(page.pictures.ink.get(), page.lines[line].ink, characters);
  }
  return forms.fullness();
}

}  // namespace

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
  for (const int turns : {2, 1, 3}) {
    PageAttempt turned = prepare_attempt(image, turns);
    if (!turned.pictures.ink) continue;
    PageProbe other = probe_page(turned, longest_lines(turned, image, {}), models);
    if (other.confidence <= first.confidence + kClearlyBetter) continue;
    page = std::move(turned);
    first = std::move(other);
  }
  return first;
}

void try_traditional(const PageAttempt& page, const std::vector<std::size_t>& lines,
                     ModelShelf& shelf, ReadingModels& models, PageProbe& first) {
  for (const std::size_t count : {kProbeLines, kFormLines}) {
    extend(first, page, lines, count, models);
    if (fullness(page, first) < kFuller) return;
  }
  const auto traditional = shelf.model(kTraditionalModel);
  if (!traditional) return;
  const ReadingModels others{*traditional, models.latin};
  PageProbe other = probe_page(page, lines, others);
  if (other.confidence <= first.confidence) return;
  models = others;
  first = std::move(other);
}

}  // namespace zhengbao
