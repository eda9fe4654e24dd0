#include "normalize/index_number.h"

#include <utility>

#include "core/text.h"
#include "normalize/rules.h"

namespace zhengbao {
namespace {

std::string_view layout_name(IndexLayout layout) {
  switch (layout) {
    case IndexLayout::credit_code:
      return "credit_code";
    case IndexLayout::organisation:
      return "organisation";
    case IndexLayout::local:
      return "local";
  }
  return "local";
}

void add_part(FieldValue& value, std::string_view name, std::string_view text) {
  if (!text.empty()) value.parts.emplace_back(name, text);
}

// One flag a doubt; a failed check character is the graver code.
void flag_doubts(const IndexNumber& number, int page, Record& record) {
  const bool check_failed = number.credit_check == CheckResult::failed ||
                            number.organisation_check == CheckResult::failed;
  const std::string_view code = check_failed ? "index-check-failed" : "index-number-doubtful";
  for (const std::string& doubt : number.doubts) {
    add_flag(record, code, Field::index_number, doubt, page);
  }
}

// What stands behind the label is the number of that place, whatever its form;
// a sentence is the text that follows an empty one.
void keep_as_printed(const LabelledEntry& labelled, Record& record) {
  constexpr std::size_t kLongest = 40;  // code points
  add_flag(record, "index-number-doubtful", Field::index_number,
           "not written as an index number: " + labelled.value, labelled.evidence.page);
  if (count_code_points(labelled.value) > kLongest) return;
  Evidence evidence = labelled.evidence;
  evidence.confidence = 0.6;
  add_value(record, Field::index_number, labelled.value, std::move(evidence));
}

}  // namespace

void read_index_number(const Reading& reading, Record& record) {
  const LabelledEntry* labelled = reading.find(Field::index_number);
  if (!labelled) return;
  const auto number = parse_index_number(labelled->value);
  if (!number) {
    keep_as_printed(*labelled, record);
    return;
  }
  FieldValue& value = add_value(record, Field::index_number, number->canonical, labelled->evidence);
  add_part(value, "layout", layout_name(number->layout));
  add_part(value, "issuer_code", number->issuer_code);
  add_part(value, "area_code", number->area_code);
  add_part(value, "area_name", number->area_name);
  add_part(value, "period", number->period);
  add_part(value, "serial", number->serial);
  flag_doubts(*number, labelled->evidence.page, record);
}

}  // namespace zhengbao
