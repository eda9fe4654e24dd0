// Places the network passes over, as it does where it has no sign for an ideograph.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/ocr/character_row.h"
#include "extract/ocr/characters/reading_alignment.h"

namespace zhengbao {

// Of one line read by Tesseract and by the network, which must outlive it.
class PassedOver {
 public:
  PassedOver(const CharacterRow& tesseract, const CharacterRow& network);

  struct Place {  // pixels of the page
    int left = 0;
    int right = 0;
  };

  // For each of the ideographs that Tesseract has in `stretch` and the network does not, an
  // equal part of the room between its characters; nothing where there is not the room for
  // them, nor for other characters.
  std::vector<Place> places_of(const Stretch& stretch) const;

 private:
  struct Room {
    float from = 0;
    float to = 0;
  };
  Room room_of(const Stretch& stretch) const;

  const CharacterRow& tesseract_;
  const CharacterRow& network_;
  float step_;
};

}  // namespace zhengbao
