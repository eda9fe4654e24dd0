// Reads the lines found in the picture of a page with the models that fit them.
#pragma once

#include <string>
#include <vector>

#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/ink/page_preparation.h"
#include "extract/ocr/label/cell_stacks.h"
#include "extract/ocr/label/label_cells.h"
#include "extract/ocr/line/chinese_reader.h"
#include "extract/ocr/line/reading_models.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

class LineReader {
 public:
  // Page and models must outlive the reader.
  LineReader(const PreparedPage& page, const ReadingModels& models)
      : page_(page), models_(models), chinese_(models, page.rough) {}

  // The characters of `line`, places in pixels of the page.
  CharacterRow read(const FoundLine& line);
  // The characters of `line` where it can hold nothing but those of `alphabet` (ASCII).
  CharacterRow read_label(const FoundLine& line, const std::string& alphabet);
  // The characters of each line of a stack, read as one line of `lines`; empty
  // where they do not come out as one.
  std::vector<CharacterRow> read_stack(const std::vector<FoundLine>& lines, const CellStack& stack);

  // The characters of each row of a stacked label; empty where they are not sure or no
  // words: then its lines are to be read one by one.
  std::vector<CharacterRow> read_cell(const LabelCell& label);

  // The character of `lone`, read behind the end of the line above it; empty where
  // that does not give one ideograph it is sure of.
  CharacterRow read_tail(const FoundLine& above, const FoundLine& lone);

 private:
  std::vector<CharacterRow> read_marks(const FoundLine& line);
  void read_unseen_rows(const LabelCell& label, std::vector<CharacterRow>& rows);

  const PreparedPage& page_;
  const ReadingModels& models_;
  ChineseReader chinese_;
};

}  // namespace zhengbao
