// The text of pages as two programs tell it, to be compared with the truth.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace zhengbao::bench {

// Of a file that `zhengbao extract` wrote: all that is printed on each page, the
// cells of tables row by row. Empty when the file is not such a document.
std::vector<std::string> extracted_pages(const std::filesystem::path& json);

// Of a file that `ocrmypdf --sidecar` wrote: a form feed ends each page.
std::vector<std::string> sidecar_pages(const std::filesystem::path& text);

}  // namespace zhengbao::bench
