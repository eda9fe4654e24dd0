// Pages that a site shows in place of a document.
#pragma once

#include "core/record.h"

namespace zhengbao {

// Flags the title of a record whose whole text is a message of the site: no such
// page, no access, log in first. A document of a few lines is none of these, nor
// is a long text about error messages.
void flag_error_page(Record& record);

}  // namespace zhengbao
