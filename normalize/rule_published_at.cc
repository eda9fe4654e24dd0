#include <optional>
#include <string>
#include <vector>

#include "normalize/date_forms.h"
#include "normalize/genres.h"
#include "normalize/labels.h"
#include "normalize/rules.h"

namespace zhengbao {
namespace {

struct Stated {
  Instant when;
  const LabelledEntry* labelled;
};

// 00:00:00 is what a database prints for a day without a time.
Instant without_midnight(Instant when) {
  const bool midnight = when.hour == 0 && when.minute == 0 && when.second == 0;
  return midnight ? Instant{when.date, -1, 0, 0} : when;
}

std::vector<Stated> stated_instants(const Reading& reading, Record& record) {
  std::vector<Stated> stated;
  for (const LabelledEntry& labelled : reading.labelled) {
    if (labelled.field != Field::published_at || labelled.source == MetadataSource::file) continue;
    auto date = parse_date(labelled.value);
    if (!date) {
      const auto found = find_dates(labelled.value);
      if (!found.empty()) date = found.front();
    }
    if (date) {
      stated.push_back({without_midnight(date->when), &labelled});
    } else if (labelled.source != MetadataSource::meta_tag) {
      add_flag(record, "date-impossible", Field::published_at, "no such date: " + labelled.value,
               labelled.evidence.page);
    }
  }
  return stated;
}

// The card says the day, the info line the minute.
bool from_labels(const Reading& reading, Record& record) {
  const std::vector<Stated> stated = stated_instants(reading, record);
  if (stated.empty()) return false;
  Stated chosen = stated.front();
  for (const Stated& other : stated) {
    if (other.labelled->rank >= kWeakLabel) continue;
    if (chosen.when.hour < 0 && other.when.hour >= 0 && other.when.date == chosen.when.date)
      chosen = other;
  }
  add_value(record, Field::published_at, to_iso(chosen.when), chosen.labelled->evidence);
  return true;
}

// Under the title of a page stands when it went up; under that of an annual
// report (2026年1月30日) or of a gazette, when it was made public.
void from_head(const Reading& reading, Record& record) {
  const Head& head = reading.head;
  const Genre* genre = genre_of_title(record.value(Field::title));
  const bool report = (genre && genre->name == "年度报告") || head.is_gazette();
  for (std::size_t i = head.title_end; head.has_title() && i < head.body_begin; ++i) {
    if (head.roles[i] != RowRole::date) continue;
    const auto dates = find_dates(reading.rows[i].text);
    if (dates.empty()) continue;
    const bool machine = dates.front().when.hour >= 0 ||
                         (reading.is_markup() && dates.front().form == DateForm::iso);
    if (!report && !machine) continue;
    add_value(record, Field::published_at, to_iso(dates.front().when),
              evidence_of(reading.rows[i], "date-under-title", 0.75, dates.front().offset,
                          dates.front().length));
    return;
  }
}

}  // namespace

void read_published_at(const Reading& reading, Record& record) {
  if (!from_labels(reading, record)) from_head(reading, record);
}

}  // namespace zhengbao
