#include "extract/ocr/line/chinese_reader.h"

#include <leptonica/allheaders.h>

#include "extract/ocr/character_row.h"
#include "extract/ocr/characters/missed_characters.h"
#include "extract/ocr/characters/reading_context.h"
#include "extract/ocr/characters/reading_vote.h"
#include "extract/ocr/characters/second_opinion.h"
#include "extract/ocr/cut/line_picture.h"
#include "extract/ocr/ink_area.h"

namespace zhengbao {

namespace {

// That of the network: 15 wrong characters on two worn pages, 19 with 0.12, and as many
// on eight clean ones.
constexpr float kNetworkMargin = 0.2F;
// Those of the second and third reading of a rough page: what is wrong in one picture
// is often right in the other.
constexpr float kTightMargin = 0.2F;
constexpr float kWideMargin = 0.5F;
// Pixels. The height of characters at which the model errs least on rough pages, of 14
// to 28 and the size they were scanned at, on four pages worn, noisy or from a fax.
constexpr float kTypeHeight = 21;
// Percent. A line with a character below this is read once more, in another
// picture: what is wrong in one is often right in the other.
constexpr float kSureOfAll = 90;
// The same for the network, which takes three times as long as it. Of a clean scan of
// eight pages 19 characters more came right with it, 4 less than if it read all
// lines, in 1.1 and 1.8 times the processor time.
constexpr float kSureWithoutNetwork = 94;
// And for two characters that seldom stand side by side (办公打 for 办公厅).
constexpr float kSureOfRare = 97;
// What is darker is ink: half of what lies between it and the paper.
constexpr int kInkLevel = 128;
// On rough pages the model is surer than it should be.
constexpr float kSureOfRough = 97;

}  // namespace

CharacterRow ChineseReader::read(const FoundLine& line, Pix* picture) {
  CharacterRow characters = read_once(line, picture);
  if (characters.empty()) characters = read_at_size(picture, kLineMargin);
  return characters.empty() ? read_larger(line, picture) : characters;
}

CharacterRow ChineseReader::read_once(const FoundLine& line, Pix* picture) {
  if (models_.network) return read_twice(line, picture);
  if (rough_) return read_rough(line, picture);
  CharacterRow characters = models_.chinese->read(picture);
  if (!has_ideograph(characters) || least_confidence(characters) >= kSureOfAll) return characters;
  const PixPtr soft(pixBlockconv(picture, 1, 1));
  return soft ? vote(characters, models_.chinese->read(soft.get())) : characters;
}

CharacterRow ChineseReader::read_twice(const FoundLine& line, Pix* picture) {
  CharacterRow characters = models_.chinese->read(picture);
  const bool is_sure = !characters.empty() && least_confidence(characters) >= kSureWithoutNetwork &&
                       !has_rare_neighbours(characters, kSureOfRare) &&
                       !has_other_count(line.ink, line.height, characters);
  if (!rough_ && is_sure) return characters;
  const PixPtr narrow = with_margin(picture, kLineMargin, kNetworkMargin, line.height);
  if (!narrow) return characters;
  characters = settle_with_network(characters, narrow.get(), line.height);
  const PixPtr ink(pixThresholdToBinary(narrow.get(), kInkLevel));
  if (!ink) return characters;
  const PixelBox all{0, 0, pixGetWidth(ink.get()), pixGetHeight(ink.get())};
  add_missed(ink.get(), ink_inside(ink.get(), all), line.height, characters);
  return characters;
}

CharacterRow ChineseReader::settle_with_network(const CharacterRow& characters, Pix* picture,
                                                int em) {
  LineNetwork& network = *models_.network;
  return settle(characters, network.read(picture, em),
                {.known = [&network](char32_t code) { return network.knows(code); },
                 .forms_are_same = models_.traditional});
}

// Read small, where broken strokes and specks blur away; if that is not sure, once
// more with less white around it, and where the two differ a third time with more.
CharacterRow ChineseReader::read_rough(const FoundLine& line, Pix* picture) {
  CharacterRow characters = read_at_size(picture, kLineMargin);
  if (!has_ideograph(characters) || least_confidence(characters) >= kSureOfRough) {
    return characters;
  }
  int differences = 1;
  for (const float margin : {kTightMargin, kWideMargin}) {
    if (differences == 0) break;
    const PixPtr other = with_margin(picture, kLineMargin, margin, line.height);
    if (!other) break;
    const CharacterRow second = read_at_size(other.get(), margin);
    differences = count_differences(characters, second);
    characters = vote(characters, second);
  }
  return characters;
}

CharacterRow ChineseReader::read_at_size(Pix* picture, float margin) {
  float scale = 1;
  const PixPtr sized = at_type_height(picture, kTypeHeight, margin, scale);
  if (!sized) return {};
  CharacterRow characters = models_.chinese->read(sized.get());
  scale_boxes(characters, 1 / scale);
  return characters;
}

CharacterRow ChineseReader::read_larger(const FoundLine& line, Pix* picture) {
  constexpr float kTimes = 2;
  const PixPtr larger(pixScale(picture, kTimes, kTimes));
  if (!larger) return {};
  FoundLine twice = line;
  twice.height *= static_cast<int>(kTimes);
  CharacterRow characters = read_once(twice, larger.get());
  scale_boxes(characters, 1 / kTimes);
  return characters;
}

CharacterRow ChineseReader::read_label(const FoundLine& line, Pix* picture) {
  if (!models_.network) return read_once(line, picture);
  const PixPtr narrow = with_margin(picture, kLineMargin, kNetworkMargin, line.height);
  const CharacterRow characters = models_.chinese->read(picture);
  return narrow ? settle_with_network(characters, narrow.get(), line.height) : characters;
}

CharacterRow ChineseReader::read_row(Pix* picture, int em) {
  const CharacterRow characters = models_.chinese->read(picture);
  return models_.network ? settle_with_network(characters, picture, em) : characters;
}

}  // namespace zhengbao
