// Paragraphs that a page or a column cut in two.
#pragma once

#include <vector>

#include "core/document.h"
#include "extract/layout/text_area.h"
#include "extract/layout/text_line.h"

namespace zhengbao {

// How a block stands between the margins of its text area. Lengths are points
// in the frame of the text.
struct BlockSetting {
  bool flows = false;        // body text: no running matter, no watermark, no verse
  bool has_columns = false;  // its first or last line is a row of an open table or of contents
  bool first_bold = false;
  bool last_bold = false;
  int region = 0;
  Direction direction = Direction::right;
  float begins_at = 0;  // from the left margin to its first line
  // From the left margin to where one more line of it would begin; the two differ
  // where only its first line is known and has a label: under the text or not.
  float goes_on_at = 0;
  float hangs_at = 0;
  float space_left = 0;  // from the end of its last line to the right margin
  float first_unit = 0;  // width of what cannot be parted at its beginning
};

// `lines` are those of the block, at least one.
BlockSetting measure_setting(const std::vector<const TextLine*>& lines, const TextArea& area);

// Sets Block::continues. A paragraph goes on in the first one of the next
// column or page when its last line is full and ends in no stop, and the next
// begins in the same type where a further line would: without the indent or
// the label of a new paragraph. Asides and running matter between the two do not
// part them; headings and tables do. `settings` holds one for each block; the
// kinds of the blocks must be known.
void mark_continuations(std::vector<Page>& pages,
                        const std::vector<std::vector<BlockSetting>>& settings);

}  // namespace zhengbao
