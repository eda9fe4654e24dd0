#include <algorithm>
#include <string_view>

#include "normalize/rule_labelled.h"

namespace zhengbao {
namespace {

// 附注 below the date (GB/T 9704-2012, 7.3.8): （此件公开发布）. What it says
// after 此件 is the openness.
constexpr std::string_view kNote = "此件";
constexpr std::string_view kForms[] = {"公开发布", "主动公开",   "依申请公开", "不予公开",
                                       "不公开",   "删减后公开", "社会公开",   "免予公开"};

constexpr std::size_t kMaxNoteBytes = 60;

// 公开形式 is on most cards the medium (网站, 公开目录); there the value must speak of
// openness itself.
bool from_labels(const Reading& reading, Record& record) {
  constexpr int kMediumRank = 1;
  const LabelledEntry* labelled = reading.find(Field::openness);
  if (!labelled) return false;
  const bool says_how = std::ranges::any_of(kForms, [&](std::string_view form) {
    return labelled->value.find(form) != std::string::npos;
  });
  if (labelled->rank >= kMediumRank && !says_how) return false;
  add_value(record, Field::openness, labelled->value, labelled->evidence);
  return true;
}

}  // namespace

void read_openness(const Reading& reading, Record& record) {
  if (from_labels(reading, record) || reading.head.is_gazette()) return;
  for (const TextRow& row : reading.rows) {
    if (row.text.size() > kMaxNoteBytes) continue;
    const std::size_t note = row.text.find(kNote);
    if (note == std::string_view::npos) continue;
    const std::size_t at = note + kNote.size();
    for (std::string_view form : kForms) {
      if (!row.text.substr(at).starts_with(form)) continue;
      add_value(record, Field::openness, std::string(form),
                evidence_of(row, "note", 0.9, at, form.size()));
      return;
    }
  }
}

}  // namespace zhengbao
