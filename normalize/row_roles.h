// What a row of the head of a document is by itself, without its neighbours.
// Source: GB/T 9704-2012, 7.2 and 10; what gazettes and statutes print beside.
#pragma once

#include <optional>
#include <string_view>

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
  speaker,       // office and person alone: 市长 江望舒
  adoption,      // （2020年5月28日…通过）
  note,          // any other bracketed row
  label_line,    // 索引号：…
  mark,          // 份号, 密级, 紧急程度, 签发人
  contents,      // 目录
};

RowRole role_of(const TextRow& row);

// Whether a row of that role may be one of a title, by itself.
bool can_be_title(RowRole role);

// How many rows from `first` a note of adoption takes that is set in several
// lines: （2021年2月26日…通过 / 2021年3月30日…批准）. 0 for anything else.
std::size_t rows_of_adoption(const std::vector<TextRow>& rows, std::size_t first);

// The number in a row of that role, and the part of its text that is it.
std::optional<DocumentNumber> number_of_row(const TextRow& row);

// （试行）, （征求意见稿）: a note that belongs to the title it stands behind.
bool is_draft_note(std::string_view text);

}  // namespace zhengbao
