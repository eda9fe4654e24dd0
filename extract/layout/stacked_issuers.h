// Mastheads of joint documents: issuers one above the other, 文件 beside them.
#pragma once

#include <vector>

#include "extract/layout/row.h"

namespace zhengbao {

// GB/T 9704-2012, 7.2.4: names of joint issuers stand in several lines and 文件
// is centred at their right, so that it lies between two lines or on the middle
// one. Puts it after the last issuer, cut off where it shares a row. A single
// issuer ("…人民政府文件") is left whole.
std::vector<Row> order_stacked_issuers(std::vector<Row> rows, const std::vector<Glyph>& glyphs);

}  // namespace zhengbao
