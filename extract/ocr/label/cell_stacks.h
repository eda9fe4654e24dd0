// The lines of a narrow cell: a word that the cell breaks anywhere (结果维 / 持),
// of which a recogniser makes nothing line by line.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/ocr/ink/line_finder.h"
#include "extract/ocr/page_image.h"
#include "extract/ocr/pixel_box.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

// Indices of `lines` from top to bottom, two and more. No line is in two stacks.
using CellStack = std::vector<std::size_t>;

// Stacks stand between two upright rulings near them, lines of up to five
// characters close below each other with no ruling between.
std::vector<CellStack> find_cell_stacks(const std::vector<FoundLine>& lines,
                                        const std::vector<PixelBox>& rulings);

// The last character of a label that its cell breaks: alone in a line, below a longer
// one, with no ruling between. Of one character by itself a recogniser makes little.
struct CellTail {
  std::size_t above;  // indices of lines
  std::size_t lone;
};
std::vector<CellTail> find_cell_tails(const std::vector<FoundLine>& lines,
                                      const std::vector<PixelBox>& rulings);

// The end of a line, as much of it as tells what may follow.
FoundLine end_of(const FoundLine& line);

// The lines of a stack set one behind the other on white paper. `grey` is the
// page. Null short of memory.
PixPtr picture_in_a_row(Pix* grey, const std::vector<FoundLine>& lines, const CellStack& stack);

// Gives each line of a stack its share of the characters that its picture was read
// as, in places of the page. Nothing where a line would get none or has not the
// room for its own: then the lines were not what they seemed.
std::vector<std::vector<ReadCharacter>> part_among_lines(
    const std::vector<ReadCharacter>& characters, const std::vector<FoundLine>& lines,
    const CellStack& stack);

}  // namespace zhengbao
