#include "core/text_clean.h"
#include "normalize/labels.h"
#include "normalize/rules.h"

namespace zhengbao {

// 主题词 stood in the colophon of documents until GB/T 9704-2012 dropped it.
void read_keywords(const Reading& reading, Record& record) {
  // Pages without the tags of an article put words for search engines there.
  const bool tagged = reading.find(Field::title, MetadataSource::meta_tag) != nullptr;
  for (MetadataSource source :
       {MetadataSource::card, MetadataSource::info_line, MetadataSource::meta_tag}) {
    const LabelledEntry* labelled = reading.find(Field::keywords, source);
    if (!labelled || (source == MetadataSource::meta_tag && !tagged)) continue;
    add_value(record, Field::keywords, labelled->value, labelled->evidence);
    return;
  }
  if (reading.head.is_gazette()) return;
  for (std::size_t i = reading.head.body_begin; i < reading.rows.size(); ++i) {
    const TextRow& row = reading.rows[i];
    if (!row.text.starts_with("主题词") && !row.text.starts_with("主 题 词")) continue;
    const auto parts = parse_label_line(row.text);
    if (parts.empty() || parts.front().field != Field::keywords) continue;
    add_value(record, Field::keywords, tidy_text(parts.front().value),
              evidence_of(row, "colophon", 0.9, parts.front().offset, parts.front().value.size()));
    return;
  }
}

}  // namespace zhengbao
