#include "cli/compare_page.h"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>

#include "cli/text_layout.h"
#include "core/indicators.h"
#include "core/json_text.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

std::string json_line(const Json& json) { return json_text(json) + "\n"; }

struct CellCounts {
  std::array<std::int64_t, 4> of{};
  std::int64_t operator[](CellChange change) const { return of[static_cast<std::size_t>(change)]; }
};

CellCounts count_cells(const std::vector<CellPair>& cells) {
  CellCounts counts;
  for (const CellPair& pair : cells) ++counts.of[static_cast<std::size_t>(pair.change)];
  return counts;
}

struct TextCounts {
  std::array<std::int64_t, 4> of{};
  std::int64_t moved = 0;
  std::int64_t operator[](TextChange change) const { return of[static_cast<std::size_t>(change)]; }
};

TextCounts count_paragraphs(const TextComparison& text) {
  TextCounts counts;
  for (const ParagraphPair& pair : text.pairs) {
    ++counts.of[static_cast<std::size_t>(pair.change)];
    if (pair.moved) ++counts.moved;
  }
  return counts;
}

std::string joined_labels(const std::vector<std::string>& labels) {
  std::string text;
  for (const std::string& label : labels) text += (text.empty() ? "" : " > ") + label;
  return text;
}

std::string cell_value(const Statistic* cell) {
  if (cell == nullptr) return "(not there)";
  if (cell->value_kind == ValueKind::number) return cell->value;
  return cell->value_kind == ValueKind::blank ? "(blank)" : cell->raw;
}

const std::string& text_of(const ParagraphPair& pair, const ReportComparison& comparison) {
  return pair.after >= 0 ? comparison.text_after[static_cast<std::size_t>(pair.after)]
                         : comparison.text_before[static_cast<std::size_t>(pair.before)];
}

// Long stretches that were kept are cut: what changed is what counts.
std::string marked_parts(const std::vector<TextPart>& parts) {
  constexpr int kShownKept = 60;
  std::string text;
  for (const TextPart& part : parts) {
    if (part.kind == PartKind::removed)
      text += "[-" + part.text + "-]";
    else if (part.kind == PartKind::added)
      text += "{+" + part.text + "+}";
    else
      text += shorten(part.text, kShownKept);
  }
  return text;
}

std::string_view paragraph_mark(const ParagraphPair& pair) {
  constexpr std::array<std::string_view, 4> kMarks = {"=", "~", "+", "-"};
  return kMarks[static_cast<std::size_t>(pair.change)];
}

std::string percent(double share) { return fmt::format("{:.0f} %", 100 * share); }

std::string tables_text(const ReportComparison& comparison, const CompareView& view,
                        const Console& console) {
  const CellCounts counts = count_cells(comparison.cells);
  std::string text = fmt::format("\ntables: {} cells changed, {} added, {} removed, {} the same\n",
                                 counts[CellChange::changed], counts[CellChange::added],
                                 counts[CellChange::removed], counts[CellChange::same]);
  std::string_view table;
  for (const CellPair& pair : comparison.cells) {
    if (pair.change == CellChange::same && !view.all) continue;
    const Statistic& cell = pair.after != nullptr ? *pair.after : *pair.before;
    if (cell.table != table) {
      table = cell.table;
      const IndicatorTable* known = find_indicator_table(table);
      text += "\n" + (known == nullptr ? std::string("其他表格") : std::string(known->zh)) + "\n";
    }
    const std::string column = joined_labels(cell.column);
    std::string line = joined_labels(cell.row) + (column.empty() ? "" : " | " + column) + ": " +
                       cell_value(pair.before) + " -> " + cell_value(pair.after);
    if (!pair.difference.empty() && pair.difference != "0") {
      line += fmt::format("  ({}{})", pair.difference.starts_with('-') ? "" : "+", pair.difference);
    }
    text += "  " + console.document_text(line) + "\n";
  }
  return text;
}

std::string prose_text(const ReportComparison& comparison, const CompareView& view,
                       const Console& console) {
  const TextCounts counts = count_paragraphs(comparison.text);
  std::string text = fmt::format(
      "\ntext: {} paragraphs reworded, {} added, {} removed, {} the same, {} of them moved; {} of "
      "the later text stands in the earlier one\n\n",
      counts[TextChange::reworded], counts[TextChange::added], counts[TextChange::removed],
      counts[TextChange::same], counts.moved, percent(comparison.text.reused));
  for (const ParagraphPair& pair : comparison.text.pairs) {
    if (pair.change == TextChange::same && !pair.moved && !view.all) continue;
    const std::string shown =
        pair.change == TextChange::reworded ? marked_parts(pair.parts) : text_of(pair, comparison);
    std::string mark(paragraph_mark(pair));
    if (pair.moved) mark += "*";
    std::string wrapped = wrap(console.document_text(shown), 3, console.width());
    wrapped.replace(0, mark.size(), mark);
    text += wrapped;
  }
  return text;
}

Json report_object(const StoredRecord& stored) {
  return {{"id", stored.record.id},
          {"title", stored.record.value(Field::title)},
          {"period_from", stored.record.value(Field::period_from)},
          {"period_to", stored.record.value(Field::period_to)}};
}

Json summary_object(const ReportComparison& comparison) {
  const CellCounts cells = count_cells(comparison.cells);
  const TextCounts text = count_paragraphs(comparison.text);
  return {{"kind", "summary"},
          {"before", report_object(*comparison.before)},
          {"after", report_object(*comparison.after)},
          {"cells",
           {{"same", cells[CellChange::same]},
            {"changed", cells[CellChange::changed]},
            {"added", cells[CellChange::added]},
            {"removed", cells[CellChange::removed]}}},
          {"paragraphs",
           {{"same", text[TextChange::same]},
            {"reworded", text[TextChange::reworded]},
            {"added", text[TextChange::added]},
            {"removed", text[TextChange::removed]},
            {"moved", text.moved}}},
          {"reused", comparison.text.reused},
          {"kept", comparison.text.kept}};
}

Json value_object(const Statistic* cell) {
  if (cell == nullptr) return nullptr;
  return {{"form", cell->form},
          {"value", cell->value},
          {"value_kind", value_kind_name(cell->value_kind)},
          {"unit", cell->unit},
          {"raw", cell->raw},
          {"page", cell->page}};
}

Json cell_object(const CellPair& pair) {
  const Statistic& cell = pair.after != nullptr ? *pair.after : *pair.before;
  return {{"kind", "cell"},
          {"change", cell_change_name(pair.change)},
          {"table", cell.table},
          {"row_code", cell.row_code},
          {"row", cell.row},
          {"column_code", cell.column_code},
          {"column", cell.column},
          {"before", value_object(pair.before)},
          {"after", value_object(pair.after)},
          {"difference", pair.difference}};
}

Json paragraph_object(const ParagraphPair& pair, const ReportComparison& comparison) {
  constexpr std::array<std::string_view, 3> kKinds = {"kept", "removed", "added"};
  Json parts = Json::array();
  for (const TextPart& part : pair.parts) {
    parts.push_back({{"kind", kKinds[static_cast<std::size_t>(part.kind)]}, {"text", part.text}});
  }
  return {{"kind", "paragraph"},      {"change", text_change_name(pair.change)},
          {"moved", pair.moved},      {"before", pair.before + 1},
          {"after", pair.after + 1},  {"text", text_of(pair, comparison)},
          {"parts", std::move(parts)}};
}

}  // namespace

std::string compare_page(const ReportComparison& comparison, const CompareView& view,
                         const Console& console) {
  const auto head = [&console](const StoredRecord& stored) {
    return stored.record.id + "  " + console.document_text(stored.record.value(Field::title)) +
           "\n";
  };
  std::string text = "before  " + head(*comparison.before) + "after   " + head(*comparison.after);
  if (view.tables) text += tables_text(comparison, view, console);
  if (view.text) text += prose_text(comparison, view, console);
  return text;
}

std::string compare_json_lines(const ReportComparison& comparison, const CompareView& view) {
  std::string lines = json_line(summary_object(comparison));
  for (const CellPair& pair : comparison.cells) {
    if (view.tables && (view.all || pair.change != CellChange::same))
      lines += json_line(cell_object(pair));
  }
  for (const ParagraphPair& pair : comparison.text.pairs) {
    const bool shown = view.all || pair.moved || pair.change != TextChange::same;
    if (view.text && shown) lines += json_line(paragraph_object(pair, comparison));
  }
  return lines;
}

}  // namespace zhengbao
