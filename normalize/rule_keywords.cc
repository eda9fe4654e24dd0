#include <string>

#include "core/text.h"
#include "core/text_clean.h"
#include "normalize/labels.h"
#include "normalize/rules.h"

namespace zhengbao {
namespace {

// Only the spaces tell one word from the next, so they stay.
std::string words_of(std::string_view raw) {
  std::string words;
  bool gap = false;
  for (std::size_t offset = 0; offset < raw.size();) {
    const char32_t c = clean_code_point(next_code_point(raw, offset));
    if (c == 0) continue;
    if (is_space(c)) {
      gap = true;
      continue;
    }
    if (gap && !words.empty()) words += ' ';
    gap = false;
    append_utf8(words, c);
  }
  return words;
}

}  // namespace

// 主题词 stood in the colophon of documents until GB/T 9704-2012 dropped it.
void read_keywords(const Reading& reading, Record& record) {
  // Pages without the tags of an article put words for search engines there.
  const bool tagged = reading.find(Field::title, MetadataSource::meta_tag) != nullptr;
  for (MetadataSource source :
       {MetadataSource::card, MetadataSource::info_line, MetadataSource::meta_tag}) {
    const LabelledEntry* labelled = reading.find(Field::keywords, source);
    if (!labelled || (source == MetadataSource::meta_tag && !tagged)) continue;
    add_value(record, Field::keywords, words_of(labelled->raw), labelled->evidence);
    return;
  }
  if (reading.head.is_gazette()) return;
  for (std::size_t i = reading.head.body_begin; i < reading.rows.size(); ++i) {
    const TextRow& row = reading.rows[i];
    if (!row.text.starts_with("主题词") && !row.text.starts_with("主 题 词")) continue;
    const auto parts = parse_label_line(row.text);
    if (parts.empty() || parts.front().field != Field::keywords) continue;
    add_value(record, Field::keywords, words_of(parts.front().value),
              evidence_of(row, "colophon", 0.9, parts.front().offset, parts.front().value.size()));
    return;
  }
}

}  // namespace zhengbao
