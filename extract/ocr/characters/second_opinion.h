// Settles what one line says between Tesseract and the network.
#pragma once

#include <functional>
#include <vector>

#include "extract/ocr/read_character.h"

namespace zhengbao {

// `tesseract` and `network` are readings of one line with places in the same picture.
// Counted on 423 places where they differ (eight pages of a scan, six damaged versions
// of one of them, two of a worn book) and one was right: of ideographs, letters and
// digits the network was in 160 of 170, of marks each in half. So
// - of marks, Tesseract's are kept unless the network is sure, since worn ones look
//   like others to the network; what no Chinese text has (* | ") is not kept;
// - a stop that Tesseract is sure of is kept where the network has none;
// - an ideograph of Tesseract is kept where the network read nothing but left a place
//   free for it, as it does for characters it has no sign for;
// - an ideograph that Tesseract is sure of and the network has no sign for is kept;
// - a line of ideographs that Tesseract is sure of is kept where the network read less than
//   half of it;
// - where Tesseract sees nothing, the network is taken if it is sure of all it sees, or of
//   all but one of four or more;
// - of everything else the network's are taken, with Tesseract's as alternatives, so
//   that the characters around them can settle it.
// Characters both have keep the surer confidence, the others tell how often such are
// wrong.
//
// The network has no sign for rare characters and takes some traditional forms for the
// simplified ones.
struct NetworkSigns {
  std::function<bool(char32_t)> known = [](char32_t) { return true; };
  // The two forms of a character are the same, Tesseract's is kept.
  bool forms_are_same = false;
  // Marks stand elsewhere in columns, and brackets lie on their side: not what the
  // network was taught.
  bool marks_are_turned = false;
};
std::vector<ReadCharacter> settle(const std::vector<ReadCharacter>& tesseract,
                                  const std::vector<ReadCharacter>& network,
                                  const NetworkSigns& signs = {});

}  // namespace zhengbao
