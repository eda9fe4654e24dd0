// The head of a document: what stands before its text.
// Source: GB/T 9704-2012, 7.2 (份号, 密级, 紧急程度, 发文机关标志, 发文字号, 签发人) and
// 7.3.1-7.3.2 (标题, 主送机关); 10 for the forms of letters, orders and minutes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "normalize/document_number.h"
#include "normalize/rows.h"

namespace zhengbao {

enum class RowRole {
  plain,
  masthead,      // 国务院办公厅文件, 中华人民共和国国务院令, gazette names
  number,        // a document number alone in its row, 签发人 beside it allowed
  organisation,  // a body alone: a masthead, a line of the title, or a byline
  date,          // a date alone, brackets allowed
  byline,        // body and date in one row
  adoption,      // （2020年5月28日…通过）
  note,          // any other bracketed row
  label_line,    // 索引号：…
  mark,          // 份号, 密级, 紧急程度, 签发人
  contents,      // 目录
};

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

// What a row is by itself, without its neighbours.
RowRole role_of(const TextRow& row);

// The number in a row of that role, and the part of its text that is it.
std::optional<DocumentNumber> number_of_row(const TextRow& row);

// `body_size` as of body_font_size().
Head find_head(const std::vector<TextRow>& rows, float body_size);

// Rows joined as one text: a space only between Latin words.
std::string join_rows(const std::vector<TextRow>& rows, std::size_t begin, std::size_t end);

}  // namespace zhengbao
