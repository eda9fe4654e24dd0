// Sentences read as if they stood in a report of 2022.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "core/source_file.h"
#include "normalize/report/prose_figures.h"

namespace zhengbao::testing {

inline std::vector<Figure> figures_of(std::string_view sentence) {
  Document document;
  Page& page = document.pages.emplace_back();
  Block& block = page.blocks.emplace_back();
  block.text = sentence;
  const SourceFile source;
  return read_figures(read_document(document, source), 2022, "2021");
}

// "80 件 [市级部门] 2021 of 0": value, unit, comparison, subject, period, whole.
inline std::string figure_line(const Figure& figure) {
  std::string line = figure.value + " " + figure.unit;
  if (!figure.comparison.empty()) line += " " + figure.comparison;
  line += " [" + figure.subject + "]";
  if (!figure.period.empty()) line += " " + figure.period;
  if (figure.whole >= 0) line += " of " + std::to_string(figure.whole);
  return line;
}

inline std::vector<std::string> figure_lines(const std::vector<Figure>& figures) {
  std::vector<std::string> lines;
  for (const Figure& figure : figures) lines.push_back(figure_line(figure));
  return lines;
}

}  // namespace zhengbao::testing
