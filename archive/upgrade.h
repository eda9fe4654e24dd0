// Fills what a newer format keeps beside what an older archive holds.
#pragma once

namespace zhengbao {

class Connection;

// Format 2: region and period of the records, and the keys that link them. The
// statements of the step have run.
void fill_format_2(Connection& connection);

}  // namespace zhengbao
