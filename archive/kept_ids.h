// An id goes on naming the same document when a file is read anew and its
// documents are told apart otherwise than before.
#pragma once

#include <string>
#include <vector>

#include "core/record.h"

namespace zhengbao {

// What of a held record tells which document it is.
struct HeldIdentity {
  std::string id;
  std::string title;  // as the program read it
  std::string document_number;
  int first_page = 1;
};

// Gives the new records of a file the ids of the held ones they go on from:
// those of the same title on the same page, then of the same number, then of
// the same title; and the others ids that were never used. `held` in the order
// of the file. With as many records as before, and for a file not held, nothing
// changes. Contents entries follow the ids.
void keep_ids(const std::vector<HeldIdentity>& held, Normalized& normalized);

}  // namespace zhengbao
