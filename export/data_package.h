// A whole dataset: the files of several formats and datapackage.json.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "export/dataset.h"

namespace zhengbao {

class DataPackage {
 public:
  DataPackage(const std::vector<const DatasetFormat*>& formats, FileSinks files);
  ~DataPackage();
  DataPackage(const DataPackage&) = delete;
  DataPackage& operator=(const DataPackage&) = delete;

  // False where a sink took no more.
  bool report(const DatasetReport& report);
  // Ends the files, then writes datapackage.json with the size and the SHA-256
  // of each. Errors: io.
  Result<bool> end();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace zhengbao
