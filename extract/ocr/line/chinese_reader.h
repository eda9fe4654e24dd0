// Reads lines with Tesseract's model of Chinese and, where it doubts, with the network.
#pragma once

#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/line/reading_models.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// White above and below a line, in heights of its characters. Of 0.1 to 0.45, the margin
// with the fewest wrong characters on eight pages of two scans.
inline constexpr float kLineMargin = 0.35F;

class ChineseReader {
 public:
  // Both must outlive the reader. `rough` is PreparedPage::rough of the page.
  ChineseReader(const ReadingModels& models, bool rough) : models_(models), rough_(rough) {}

  // `picture` is that of `line` (line_picture.h) with kLineMargin around it; places are
  // pixels of it. A character alone (吨 in a cell) is at times seen by no model, and by
  // each when it is twice as large: so it is read where nothing else is.
  CharacterRow read(const FoundLine& line, Pix* picture);
  // The same of a label, whose few characters say little about each other: read by both
  // where there is the network.
  CharacterRow read_label(const FoundLine& line, Pix* picture);
  // Of lines set one behind the other; `em` is the height of their characters.
  CharacterRow read_row(Pix* picture, int em);

 private:
  CharacterRow read_once(const FoundLine& line, Pix* picture);
  CharacterRow read_twice(const FoundLine& line, Pix* picture);
  CharacterRow read_rough(const FoundLine& line, Pix* picture);
  CharacterRow read_at_size(Pix* picture, float margin);
  CharacterRow read_larger(const FoundLine& line, Pix* picture);
  CharacterRow settle_with_network(const CharacterRow& characters, Pix* picture, int em);

  const ReadingModels& models_;
  bool rough_;
};

}  // namespace zhengbao
