// The table of labels and what they mean; labels.h looks labels up in it.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/fields.h"

namespace zhengbao {

struct LabelRow {
  std::string_view label;  // without white space, simplified
  std::optional<Field> field;
  int rank = 0;
  bool on_cards_only = false;  // elsewhere an ordinary word
};

std::span<const LabelRow> label_rows();

}  // namespace zhengbao
