#include "extract/ocr/line/rare_reader.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/text.h"
#include "extract/ocr/cut/character_cut.h"
#include "extract/ocr/cut/character_grid.h"
#include "extract/ocr/ink_area.h"

namespace zhengbao {

namespace {

// Percent: no model is surer of a character it has no sign for.
constexpr float kSure = 97;
constexpr float kDoubtful = 75;
// Of 150 rare characters drawn worn in two faces at 26 pixels, 95 in 100 were as near as
// this to their own shape; of the doubted characters of six pages of scans that were not
// rare, the nearest rare one was at 0.932.
constexpr float kNear = 0.94F;
// And nearer by this than to the character they were read as: so were 94 in 100, and none
// of 700 common ones was to a rare one.
constexpr float kNearer = 0.01F;
// What is as near as this to the character it was read as leaves another hardly room to be
// nearer. 挢 drawn without wear is at 0.972 to 桥; of 挢 read as 桥, five times on a scan, the
// nearest was at 0.951.
constexpr float kItself = 0.98F;
// Rare characters that are compared in every face: the nearest ones in the first. The shape
// of a character in Hei has the one in Song among its 8 nearest, that in Kai in 98 of 100.
constexpr std::size_t kLooked = 16;
// Neighbours that may be in the picture of a character, on each side.
constexpr std::size_t kMostAside = 2;
// Of so many sure characters around, this many are near to their own shape. Those of a
// face that is not like one of the book are not.
constexpr std::size_t kAround = 6;
constexpr std::size_t kWitnesses = 3;

bool is_doubted(const ReadCharacter& character) {
  return is_on_grid(character) && character.confidence < kSure;
}
bool is_witness(const ReadCharacter& character) {
  return is_han(code_of(character)) && character.confidence >= kSure;
}

std::optional<GlyphShape> shape_at(Pix* grey, const PixelBox& place) {
  if (place.empty()) return std::nullopt;
  const PixPtr part = cut_out(grey, place);
  return part ? shape_of(part.get()) : std::nullopt;
}

void take(ReadCharacter& character, char32_t rare) {
  if (character.raw == 0 && is_han(code_of(character))) character.raw = code_of(character);
  character.readings = {{rare, kDoubtful / 100}};
  character.confidence = kDoubtful;
}

// The `count` characters nearest to `at` that are witnesses.
std::vector<std::size_t> witnesses_around(const CharacterRow& characters, std::size_t at,
                                          std::size_t count) {
  std::vector<std::size_t> found;
  for (std::size_t away = 1; away < characters.size() && found.size() < count; ++away) {
    if (away <= at && is_witness(characters[at - away])) found.push_back(at - away);
    if (at + away < characters.size() && is_witness(characters[at + away])) {
      found.push_back(at + away);
    }
  }
  return found;
}

}  // namespace

RareReader::Match RareReader::nearest_rare(const GlyphShape& shape) {
  std::vector<Match> matches;
  matches.reserve(rare_.size());
  for (const char32_t code : rare_) {
    const GlyphShape* first = book_.shape(code, 0);
    if (first) matches.push_back({code, likeness(*first, shape)});
  }
  const auto end = matches.begin() + static_cast<std::ptrdiff_t>(std::min(kLooked, matches.size()));
  std::partial_sort(matches.begin(), end, matches.end(),
                    [](const Match& a, const Match& b) { return a.likeness > b.likeness; });
  Match best;
  for (auto match = matches.begin(); match != end; ++match) {
    const float nearest = book_.likeness_to(match->code, shape);
    if (nearest > best.likeness) best = {match->code, nearest};
  }
  return best;
}

float RareReader::nearest_around(const CharacterRow& characters, std::size_t at,
                                 const GlyphShape& shape) {
  float nearest = 0;
  const std::size_t end = std::min(characters.size(), at + kMostAside + 1);
  for (std::size_t i = at - std::min(at, kMostAside); i < end; ++i) {
    if (!is_han(code_of(characters[i]))) continue;
    nearest = std::max(nearest, book_.likeness_to(code_of(characters[i]), shape));
  }
  return nearest;
}

// In the order of what they cost: each rare character is drawn for the first that is asked.
char32_t RareReader::rare_at(Pix* grey, const std::vector<PixelBox>& places,
                             const CharacterRow& characters, std::size_t at) {
  const auto around = witnesses_around(characters, at, kAround);
  if (around.size() < kWitnesses) return 0;
  const auto shape = shape_at(grey, places[at]);
  if (!shape || book_.likeness_to(code_of(characters[at]), *shape) >= kItself) return 0;
  const auto is_near_itself = [&](std::size_t i) {
    const auto witness = shape_at(grey, places[i]);
    return witness && book_.likeness_to(code_of(characters[i]), *witness) >= kNear;
  };
  const auto near = std::ranges::count_if(around, is_near_itself);
  if (static_cast<std::size_t>(near) < kWitnesses) return 0;
  const Match rare = nearest_rare(*shape);
  const bool is_clear =
      rare.likeness >= kNear && rare.likeness >= nearest_around(characters, at, *shape) + kNearer;
  return is_clear ? rare.code : 0;
}

void RareReader::mend(Pix* grey, Pix* ink, const PixelBox& line, CharacterRow& characters) {
  if (std::ranges::none_of(characters, is_doubted)) return;
  const std::vector<PixelBox> places = cut_characters(ink, line, characters);
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (!is_doubted(characters[i])) continue;
    if (const char32_t rare = rare_at(grey, places, characters, i)) take(characters[i], rare);
  }
}

}  // namespace zhengbao
