// Two reports side by side, as people and as programs read it.
#pragma once

#include <string>
#include <vector>

#include "archive/archive.h"
#include "cli/console.h"
#include "relate/compare_figures.h"
#include "relate/compare_texts.h"

namespace zhengbao {

struct ReportComparison {
  const StoredRecord* before = nullptr;
  const StoredRecord* after = nullptr;
  std::vector<CellPair> cells;
  std::vector<std::string> text_before, text_after;  // paragraphs
  TextComparison text;
};

struct CompareView {
  bool tables = true;
  bool text = true;
  bool all = false;  // what is the same too
};

std::string compare_page(const ReportComparison& comparison, const CompareView& view,
                         const Console& console);
// A summary object, then one for each cell and each paragraph, a line each.
std::string compare_json_lines(const ReportComparison& comparison, const CompareView& view);

}  // namespace zhengbao
