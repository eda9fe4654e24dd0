#include "normalize/rules.h"

namespace zhengbao {

// The Description tag repeats the title or names the site as often as it
// summarises, so only a label that people see counts.
void read_summary(const Reading& reading, Record& record) {
  for (MetadataSource source : {MetadataSource::card, MetadataSource::info_line}) {
    const LabelledEntry* labelled = reading.find(Field::summary, source);
    if (!labelled) continue;
    add_value(record, Field::summary, labelled->value, labelled->evidence);
    return;
  }
}

}  // namespace zhengbao
