// 发文机关署名 and 成文日期: the bodies that sign a document and the date below
// them (GB/T 9704-2012, 7.3.5).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
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
  std::optional<CalendarDate> date;
  std::string date_text;  // as printed
};

// The first signature after the head: what follows it are annexes, which may
// be signed again by others. The colophon (…年…月…日印发) is none.
std::optional<Signature> find_signature(const std::vector<TextRow>& rows, const Head& head);

}  // namespace zhengbao
