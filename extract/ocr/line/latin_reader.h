// Decides which lines, and which parts of lines, the model of Latin letters reads.
#pragma once

#include <cstddef>

#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/line/reading_models.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

class LatinReader {
 public:
  // `ink` is the ink of the page. Both must outlive the reader; models.latin is there.
  LatinReader(Pix* ink, const ReadingModels& models) : ink_(ink), models_(models) {}

  // Lines of Latin words are read by the Latin model (line_script.h). Others without a
  // Chinese character are read by both: that of Chinese repeats digits (1035357 for
  // 103557), which shows when the letters of the ink are counted; the other takes digits
  // for letters. The reading of which the number of characters is that of the ink's is
  // taken, else the surer one. `chinese` is what was read of `picture`, that of `line`.
  CharacterRow read(const FoundLine& line, Pix* picture, CharacterRow chinese);

 private:
  bool has_sign_too_many(const FoundLine& line, const CharacterRow& characters) const;
  bool hides_figures(const FoundLine& line, const CharacterRow& characters) const;
  CharacterRow choose_by_ink(const FoundLine& line, Pix* picture, CharacterRow chinese);
  void read_parts(const FoundLine& line, Pix* picture, CharacterRow& characters);
  CharacterRow read_zero(const FoundLine& line, Pix* picture, CharacterRow chinese);
  CharacterRow read_larger(Pix* picture, std::size_t letters);

  Pix* ink_;
  const ReadingModels& models_;
};

}  // namespace zhengbao
