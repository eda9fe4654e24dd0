// The head of a document: what stands before its text.
// Source: GB/T 9704-2012, 7.2 (份号, 密级, 紧急程度, 发文机关标志, 发文字号, 签发人) and
// 7.3.1-7.3.2 (标题, 主送机关); 10 for the forms of letters, orders and minutes.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "normalize/row_roles.h"
#include "normalize/rows.h"

namespace zhengbao {

struct Head {
  std::vector<RowRole> roles;   // of the rows from the first on, as far as the head goes
  std::size_t body_begin = 0;   // first row that is none of it
  std::size_t title_begin = 0;  // rows of the title; equal when none was seen
  std::size_t title_end = 0;
  std::string title;  // its rows joined
  double title_confidence = 0;

  bool has_title() const { return title_end > title_begin; }
  // The title names a gazette (青岚市人民政府公报, 青岚政报): what follows are many
  // documents, and none of their values is one of the issue.
  bool is_gazette() const;
};

// `body_size` as of body_font_size().
Head find_head(const std::vector<TextRow>& rows, float body_size);

// Rows joined as one text: a space only between Latin words.
std::string join_rows(const std::vector<TextRow>& rows, std::size_t begin, std::size_t end);

}  // namespace zhengbao
