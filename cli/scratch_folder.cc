#include "cli/scratch_folder.h"

#include <cstdlib>
#include <string>
#include <system_error>

namespace zhengbao {

ScratchFolder::ScratchFolder() {
  std::error_code error;
  const std::filesystem::path parent = std::filesystem::temp_directory_path(error);
  std::string name = ((error ? "/tmp" : parent) / "zhengbao-XXXXXX").string();
  made_ = ::mkdtemp(name.data()) != nullptr;
  path_ = name;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  if (made_) std::filesystem::remove_all(path_, ignored);
}

}  // namespace zhengbao
