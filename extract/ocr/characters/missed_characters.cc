#include "extract/ocr/characters/missed_characters.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "core/text.h"
#include "extract/ocr/cut/character_grid.h"
#include "extract/ocr/ink_area.h"

namespace zhengbao {

namespace {

// In steps: a free place is wider than this, as neighbours that are read stand too close.
constexpr float kFree = 0.6F;
// More in one place is no text that was passed over.
constexpr int kMost = 3;
// In steps: what an ideograph that models have no sign for fills at least. Those of few
// strokes are all known.
constexpr float kLeastWidth = 0.6F;
constexpr float kLeastHeight = 0.6F;
// The ink of an ideograph fills this part of the step.
constexpr float kInkOfStep = 0.93F;

// Of text that is not spaced.
float usual_step(int em) { return static_cast<float>(em) / kInkOfStep; }

// Of three steps the middle one is no wider for a character that was not read; where there
// are fewer, one that is far wider than an em is two.
float step_on(int em, const CharacterRow& characters) {
  constexpr std::size_t kFew = 3;  // characters
  const float usual = usual_step(em);
  const float step = step_of_neighbours(characters);
  if (step <= 0) return usual;
  return characters.size() <= kFew && step >= (1 + kFree) * usual ? usual : step;
}

// A stretch of the line without characters, before that at `before`.
struct Place {
  std::size_t before = 0;
  float left = 0;
  float right = 0;
};

class Search {
 public:
  Search(Pix* ink, const PixelBox& line, int em, const CharacterRow& characters)
      : ink_(ink), line_(line), characters_(characters), step_(step_on(em, characters)) {}

  // Behind the character before `index` and before that at it.
  std::optional<Place> look(std::size_t index) const {
    const bool has_before = index > 0;
    const bool has_after = index < characters_.size();
    if (step_ < 1 || (has_before && !is_on_grid(characters_[index - 1])) ||
        (has_after && !is_on_grid(characters_[index]))) {
      return std::nullopt;
    }
    const float left = has_before ? middle(index - 1) + step_ / 2 : static_cast<float>(line_.left);
    const float right = has_after ? middle(index) - step_ / 2 : static_cast<float>(line_.right);
    return Place{index, left, right};
  }

  std::vector<PixelBox> boxes_in(const Place& place) const {
    const float width = place.right - place.left;
    if (width < kFree * step_) return {};
    const int count = std::max(1, static_cast<int>(std::lround(width / step_)));
    if (count > kMost) return {};
    std::vector<PixelBox> boxes;
    for (int i = 0; i < count; ++i) {
      const PixelBox box{column(place, i, count), line_.top, column(place, i + 1, count),
                         line_.bottom};
      const PixelBox inked = ink_inside(ink_, box);
      if (static_cast<float>(inked.width()) < kLeastWidth * step_ ||
          static_cast<float>(inked.height()) < kLeastHeight * step_) {
        return {};
      }
      boxes.push_back(box);
    }
    return boxes;
  }

 private:
  static int column(const Place& place, int i, int count) {
    const float share = static_cast<float>(i) / static_cast<float>(count);
    return static_cast<int>(std::lround(place.left + (place.right - place.left) * share));
  }

  float middle(std::size_t index) const {
    return static_cast<float>(middle_of(characters_[index]));
  }

  Pix* ink_;
  const PixelBox& line_;
  const CharacterRow& characters_;
  float step_;
};

ReadCharacter unread(const PixelBox& box) {
  ReadCharacter character;
  character.readings = {{kReplacementCharacter, 0}};
  character.box = box;
  return character;
}

bool is_unread(const ReadCharacter& character) {
  return code_of(character) == kReplacementCharacter;
}

}  // namespace

bool has_other_count(const PixelBox& line, int em, const CharacterRow& characters) {
  if (characters.empty() || !std::ranges::all_of(characters, is_on_grid)) return false;
  const auto read = static_cast<float>(characters.size());
  const auto places = [&](float step) {
    return static_cast<float>(line.width()) / step + 1 - kInkOfStep;
  };
  return places(step_on(em, characters)) >= read + kFree || places(usual_step(em)) + kFree <= read;
}

void add_missed(Pix* ink, const PixelBox& line, int em, CharacterRow& characters) {
  if (characters.empty()) return;
  CharacterRow filled;
  const Search search(ink, line, em, characters);
  for (std::size_t i = 0; i <= characters.size(); ++i) {
    if (const auto place = search.look(i)) {
      for (const PixelBox& box : search.boxes_in(*place)) filled.push_back(unread(box));
    }
    if (i < characters.size()) filled.push_back(characters[i]);
  }
  if (filled.size() > characters.size()) characters = std::move(filled);
}

void drop_missed_at_ends(CharacterRow& characters) {
  while (!characters.empty() && is_unread(characters.back())) characters.pop_back();
  const auto first = std::ranges::find_if_not(characters, is_unread);
  characters.erase(characters.begin(), first);
}

}  // namespace zhengbao
