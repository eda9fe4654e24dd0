// Small pieces of text that several commands print.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao {

// "1 record", "2 records"; `plural` where adding an s is not enough.
std::string count_of(std::int64_t count, std::string_view one, std::string_view plural = {});
// "512 B", "1.5 MB": steps of 1000.
std::string size_text(std::int64_t bytes);
// "45 s", "3 min", "2 h 5 min".
std::string duration_text(std::int64_t seconds);
// The arguments of a query as one text.
std::string join_words(const std::vector<std::string>& words);

}  // namespace zhengbao
