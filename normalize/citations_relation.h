// The word by which a sentence ties a document to another.
#pragma once

#include <cstddef>
#include <string_view>

namespace zhengbao {

// Punctuation and conjunctions only between two documents (、和及): they share
// their relation.
bool is_enumeration(std::string_view between);

// 根据, 按照, 印发 … before the document, in the same clause and near it; the
// last one counts. `before` is the text that ends where the document begins.
// Empty when there is none. Points to static text.
std::string_view relation_before(std::string_view before);

// 废止 or 解读 behind the document, in the same clause; empty when there is none.
std::string_view relation_behind(std::string_view behind);

}  // namespace zhengbao
