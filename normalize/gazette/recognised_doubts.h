// Recognised values that the rest of their issue makes doubtful.
#pragma once

#include <vector>

#include "core/record.h"
#include "normalize/gazette/gazette.h"

namespace zhengbao {

// Flags (value-unsure), on documents whose pages were recognised, what a whole
// issue knows better: a body that is that of the gazette but for one character
// (云岩县人民政府 in 云崖县人民政府公报), a decision of a body that is none of the issue's,
// a title of which the contents page has more, a number that begins unlike those of most documents
// (和白林发 beside 白政发), and no number where the title is one of a numbered document and most
// have one. Typed documents are left alone.
void doubt_recognised(const GazetteReading& reading, std::vector<Record>& records);

}  // namespace zhengbao
