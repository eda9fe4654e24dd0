// The marks between Chinese characters, as Chinese typography has them.
#pragma once

#include <vector>

#include "extract/ocr/read_character.h"

namespace zhengbao {

// Gives the marks of one line the form that their neighbours ask for: full width
// beside a Chinese character or mark (GB/T 15834-2011), both brackets of a pair
// alike; round ones around the number of an item （二）, dashes around a page
// number that stands alone. A mark between digits or letters stays: 1,136 and
// 9:30. A line of Latin words alone has marks of half width. The first reading is kept in
// `raw`.
void mend_chinese_marks(std::vector<ReadCharacter>& line);

}  // namespace zhengbao
