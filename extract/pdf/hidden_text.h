// Text that a PDF page draws and nobody sees.
#pragma once

#include <cstddef>
#include <vector>

#include "core/box.h"
#include "extract/layout/page_content.h"

namespace zhengbao {

// Makes the glyphs that an image was painted over (PageContent::under_image) ones
// without ink: it covers them.
void mark_covered(PageContent& page);

// Takes out the glyphs without ink that lie on no image, where most text of the
// page has ink: notes of programs, or what another page shows. Under a scan, and on
// a page whose text is drawn as shapes, they are all there is, and stay.
// Returns how many went.
std::size_t leave_out_inkless(PageContent& page);

// The places of white text that lies neither on an image nor on a ground: it may be
// white on white.
std::vector<Box> white_runs(const PageContent& page);
// Takes out the white glyphs inside `places`. Returns how many went.
std::size_t leave_out_white(PageContent& page, const std::vector<Box>& places);

}  // namespace zhengbao
