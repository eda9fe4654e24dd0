// What reports contradict in reports of other years and bodies, as `review`
// lists it.
#pragma once

#include <vector>

#include "archive/review.h"

namespace zhengbao {

// The flags of relate/panel_checks.h put among `items`, which are in the order
// of list_review(). Errors: as reading.
Result<void> add_panel_review(const Archive& archive, std::vector<ReviewItem>& items);

}  // namespace zhengbao
