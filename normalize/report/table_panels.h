// Tables that are set in two or three panels side by side to save height.
#pragma once

#include "core/document.h"

namespace zhengbao {

// The panels below each other under one header, where the header row repeats
// itself and begins with a word that heads labels (统计指标, 项目); otherwise the
// table as it is. The cells keep their text, page and box.
Table with_panels_stacked(const Table& table);

}  // namespace zhengbao
