// When a character that its reader doubted is beyond doubt after all.
//
// A recogniser that errs writes what makes no sense: nearly never another word
// of the few that may stand there, and nearly never what another place says.
// So a doubted letter is settled where
// - the form of the field leaves no choice: 号 and 年 of a number, 年月日 of a date,
//   the last letter of an agency's code (发, 函, 字, 令), the rest of a genre (通知);
// - two values that are printed apart share it: the 函 that ends a title and the
//   code of its number, the 国 of 国办发 and of 国务院办公厅, which the code abbreviates;
// - another place that speaks of the same document (its entry on the contents
//   page, a bookmark, the name of the file) has it in the same place, undoubted;
// - the text of the document has the same words twice and more, undoubted. This
//   settles no digit, numeral or Latin letter: texts name last year's notice too.
#pragma once

#include <vector>

#include "core/record.h"
#include "normalize/doubted_letters.h"

namespace zhengbao {

struct OtherReadings {
  std::vector<DoubtedLetters> listed;  // places that speak of this very document
  DoubtedLetters text;                 // the document itself, the value included
};

// Whether every doubt in `read`, the letters on which `value` of `record`
// stands, is settled. False where the value is not made of these letters.
bool settles_doubts(const FieldValue& value, const DoubtedLetters& read, const Record& record,
                    const OtherReadings& others);

}  // namespace zhengbao
