// Keeps stacked labels apart from the lines of a page until these are read.
#pragma once

#include <vector>

#include "extract/ocr/ink/page_attempt.h"
#include "extract/ocr/label/label_cells.h"

namespace zhengbao {

struct LabelsApart {
  std::vector<LabelCell> cells;
  PixPtr ink;                    // of the page with them; null without labels
  std::vector<FoundLine> lines;  // what was found in them
};

// Takes the stacked labels of `page` out of its ink and lines, so that nobody takes them
// for columns of print or for lines. Labels are a small part of a page: where most ink
// stands in stacks it is printed in columns or lies on its side, and nothing is taken out.
LabelsApart set_labels_apart(PageAttempt& page);

// Gives `page` back the ink and the lines of one of them, behind those it has.
void put_back(const LabelCell& label, const LabelsApart& labels, PageAttempt& page);

}  // namespace zhengbao
