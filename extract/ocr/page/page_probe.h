// Reads a few lines of a page, to see which way up and with which model to read all.
#pragma once

#include <map>
#include <vector>

#include "extract/ocr/ink/page_attempt.h"
#include "extract/ocr/line/reading_models.h"
#include "extract/ocr/read_character.h"

namespace zhengbao {

struct PageProbe {
  float confidence = 0;  // percent, of the lines in the middle; 100 where there is nothing to read
  // What was read, by place in the lines of the page: it need not be read again.
  std::map<std::size_t, std::vector<ReadCharacter>> known;

  // Most of what was read are Latin letters.
  bool is_latin() const;
};

// Whether the page may have to be turned before it is read.
bool may_be_turned(const PageProbe& probe);

// Places of the longest lines, which say most of how well the page can be read;
// the longest first, a few of them.
std::vector<std::size_t> longest_lines(const PageAttempt& page, const PageImage& image,
                                       const std::vector<Box>& regions);

// Reads the first of `lines`.
PageProbe probe_page(const PageAttempt& page, const std::vector<std::size_t>& lines,
                     const ReadingModels& models);

// Turns `page` when its lines are read clearly better so, more of them than a probe has;
// returns the probe of the page as it then is.
PageProbe turn_upright(const PageImage& image, PageAttempt& page, PageProbe first,
                       const ReadingModels& models);

// Replaces `models` and `first` where traditional forms are printed: the network reads
// them; without it, they seem to be (FormInk) and the model that knows them is surer. A
// page in simplified ones costs nothing; without the other model nothing changes.
void try_traditional(const PageAttempt& page, const std::vector<std::size_t>& lines,
                     ModelShelf& shelf, ReadingModels& models, PageProbe& first);

// Where other text of the page has shown traditional forms. Without the model nothing
// changes.
void use_traditional(ModelShelf& shelf, ReadingModels& models);

}  // namespace zhengbao
