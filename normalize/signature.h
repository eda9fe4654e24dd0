// 发文机关署名 and 成文日期: the bodies that sign a document and the date below
// them (GB/T 9704-2012, 7.3.5).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.h"
#include "normalize/document_head.h"
#include "normalize/rows.h"

namespace zhengbao {

struct Signer {
  std::string name;
  std::size_t row = 0;
};

struct Signature {
  std::vector<Signer> signers;  // in order; empty when only a date stands there
  std::string person;           // 总理 李克强: an order is signed by a person
  std::size_t begin = 0;        // rows from the first signer to the date
  std::size_t end = 0;
  std::size_t date_row = 0;
  CalendarDate date;
  std::string date_text;  // as printed
};

// Every signature after the head, in order: annexes may be signed by others.
// The colophon (…年…月…日印发) is none.
std::vector<Signature> find_signatures(const std::vector<TextRow>& rows, const Head& head);

// The signature of the document itself: the first; where the title begins with
// a body (国务院办公厅转发…), the first that this body signed. nullptr if none.
const Signature* own_signature(const std::vector<Signature>& signatures, std::string_view title);

}  // namespace zhengbao
