// Reads the lines found in the picture of a page with the models that fit them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/result.h"
#include "extract/ocr/cell_stacks.h"
#include "extract/ocr/line_finder.h"
#include "extract/ocr/line_network.h"
#include "extract/ocr/line_recognizer.h"
#include "extract/ocr/page_preparation.h"

namespace zhengbao {

// Models by name, loaded when first asked for. Not for several threads.
class ModelShelf {
 public:
  // Errors: unsupported  the model is not installed
  Result<LineRecognizer*> model(const std::string& language);
  // Errors: unsupported  the network is not installed
  Result<LineNetwork*> network();
  // The models that were asked for since the last call and are not installed.
  std::vector<std::string> take_missing() { return std::exchange(missing_, {}); }

 private:
  std::vector<std::string> missing_;
  std::optional<Result<LineNetwork>> network_;
  std::map<std::string, LineRecognizer> models_;
};

// What a page is read with. They must outlive it.
struct ReadingModels {
  LineRecognizer* chinese = nullptr;
  LineRecognizer* latin = nullptr;  // may be null
  LineNetwork* network = nullptr;   // may be null
  bool traditional = false;         // `chinese` knows the traditional forms
};

class LineReader {
 public:
  // Page and models must outlive the reader.
  LineReader(const PreparedPage& page, const ReadingModels& models)
      : page_(page),
        chinese_(*models.chinese),
        latin_(models.latin),
        network_(models.network),
        traditional_(models.traditional) {}

  // The characters of `line`, places in pixels of the page. Lines of Latin words are
  // read by the Latin model (line_script.h). Others without a Chinese character are
  // read by both: that of Chinese repeats
  // digits (1035357 for 103557), which shows when the letters of the ink are
  // counted; the other takes digits for letters. The reading of which the number
  // of characters is that of the ink's is taken, else the surer one.
  std::vector<ReadCharacter> read(const FoundLine& line);
  // The characters of `line` where it can hold nothing but those of `alphabet` (ASCII).
  std::vector<ReadCharacter> read_label(const FoundLine& line, const std::string& alphabet);
  // The characters of each line of a stack, read as one line of `lines`; empty
  // where they do not come out as one.
  std::vector<std::vector<ReadCharacter>> read_stack(const std::vector<FoundLine>& lines,
                                                     const CellStack& stack);

  // The character of `lone`, read behind the end of the line above it; empty where
  // that does not give one ideograph it is sure of.
  std::vector<ReadCharacter> read_tail(const FoundLine& above, const FoundLine& lone);

 private:
  bool has_sign_too_many(const FoundLine& line, const std::vector<ReadCharacter>& characters) const;
  std::vector<ReadCharacter> read_chinese(const FoundLine& line, Pix* picture);
  std::vector<ReadCharacter> read_twice(const FoundLine& line, Pix* picture);
  std::vector<ReadCharacter> read_row(Pix* picture, int em);
  std::vector<ReadCharacter> read_lone(const FoundLine& line, Pix* picture);
  std::vector<ReadCharacter> read_rough(const FoundLine& line, Pix* picture);
  std::vector<ReadCharacter> read_at_size(Pix* picture, float margin);
  std::vector<std::vector<ReadCharacter>> read_marks(const FoundLine& line);
  std::vector<ReadCharacter> choose_model(const FoundLine& line, Pix* picture,
                                          std::vector<ReadCharacter> chinese);
  std::vector<ReadCharacter> read_latin(const FoundLine& line, Pix* picture,
                                        std::vector<ReadCharacter> chinese);
  void read_latin_parts(const FoundLine& line, Pix* picture,
                        std::vector<ReadCharacter>& characters);
  std::vector<ReadCharacter> read_larger(Pix* picture, std::size_t letters);

  const PreparedPage& page_;
  LineRecognizer& chinese_;
  LineRecognizer* latin_;
  LineNetwork* network_;
  bool traditional_;
};

// The mean confidence of a reading, percent; 0 of nothing.
float mean_confidence(const std::vector<ReadCharacter>& characters);

}  // namespace zhengbao
