// Which files the words of `add` mean.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/result.h"

namespace zhengbao {

struct InputFile {
  std::filesystem::path path;  // as named, or below the folder that was named
  std::string origin;          // absolute, without "." and ".."
  std::string name = {};       // where the file is called otherwise than its path; else ""
};

struct InputWalk {
  std::vector<InputFile> files;  // in the order named; folders by byte order of name
  std::vector<Error> problems;   // a path that is not there, a folder that cannot be read
  std::size_t passed_over = 0;   // files in folders whose names say that they are no documents
};

// Walks files and folders. Symbolic links are followed, a folder already seen
// is not entered again, and a file reached twice counts once. Hidden files and
// folders are left out unless named, and so are files that lie beside documents
// and are none (programs, JSON, style sheets). `skip` (the archive itself) is never
// entered. What is neither file nor folder is a problem when named and left out
// otherwise. `found` (may be empty) gets the number of files now and then; it
// answers false to stop.
InputWalk walk_inputs(const std::vector<std::string>& named, const std::filesystem::path& skip,
                      const std::function<bool(std::size_t)>& found);

}  // namespace zhengbao
