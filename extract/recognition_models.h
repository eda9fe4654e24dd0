// Which models of the recogniser are installed.
#pragma once

#include <string>
#include <vector>

namespace zhengbao {

struct RecognitionModel {
  std::string name;     // "chi_tra"
  std::string package;  // of Debian, that has it
  bool found = false;
};

// Those that pages may be read with. Loads each that is there: a third of a second.
std::vector<RecognitionModel> recognition_models();

}  // namespace zhengbao
