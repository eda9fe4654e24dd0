// docs/datasets.md: what the files of a dataset hold, made from the tables that
// the files are made from.
#pragma once

#include <string>

namespace zhengbao {

// Markdown, the whole document.
std::string dataset_codebook();

}  // namespace zhengbao
