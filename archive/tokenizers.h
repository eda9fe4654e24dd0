// The two FTS5 tokenizers of the archive. They take folded, normal text and
// know no words:
//
//   zhengbao_pairs       every two neighbouring characters, one position each.
//                        A phrase of n - 1 pairs is found exactly where its n
//                        characters stand in a row. A single character gives
//                        no token.
//   zhengbao_characters  every character
//
// All characters count alike: ideographs, letters, punctuation, the space that
// stands for any white space. A token is the UTF-8 of its characters.
#pragma once

#include <string_view>

struct sqlite3;

namespace zhengbao {

class Facts;

// Makes the tokenizers, and the rank function of rank.h, known to a
// connection. `facts` is read while a query runs and must outlive the
// connection. Throws SQLite::Exception.
void register_fts(sqlite3* handle, const Facts* facts);

// The length in bytes of the UTF-8 character that starts `text`, 0 at its end.
std::size_t character_bytes(std::string_view text);

// Calls visit(token, position) for what a tokenizer makes of `text`, so that
// verify can compute what the index must hold.
template <class Visit>
void for_each_pair(std::string_view text, Visit&& visit) {
  std::size_t position = 0;
  std::size_t first = character_bytes(text);
  while (first < text.size()) {
    const std::size_t second = character_bytes(text.substr(first));
    if (!visit(text.substr(0, first + second), position++)) return;
    text.remove_prefix(first);
    first = second;
  }
}

template <class Visit>
void for_each_character(std::string_view text, Visit&& visit) {
  for (std::size_t position = 0; !text.empty(); ++position) {
    const std::size_t size = character_bytes(text);
    if (!visit(text.substr(0, size), position)) return;
    text.remove_prefix(size);
  }
}

}  // namespace zhengbao
