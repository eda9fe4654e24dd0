// Reads a record back as short texts, so that a test shows one line a field.
#pragma once

#include <string>

#include "core/record.h"
#include "normalize/normalize.h"

namespace zhengbao::testing {

inline Record record_of(const Document& document) {
  SourceFile source;
  source.sha256 = std::string(64, 'a');
  Normalized normalized = normalize(document, source);
  return normalized.records.empty() ? Record{} : normalized.records.front();
}

inline std::string value(const Record& record, Field field) {
  return std::string(record.value(field));
}

inline std::string joined(const Record& record, Field field) {
  std::string text;
  for (const FieldValue* one : record.all(field)) text += (text.empty() ? "" : " | ") + one->value;
  return text;
}

inline std::string rule(const Record& record, Field field) {
  const FieldValue* found = record.find(field);
  return found ? found->evidence.rule : "";
}

inline std::string flags(const Record& record) {
  std::string text;
  for (const Flag& flag : record.flags) {
    text += (text.empty() ? "" : " ") + flag.code + (flag.field.empty() ? "" : ":" + flag.field);
  }
  return text;
}

// "1 一、|总则; 2 （一）|目标": level, label, heading of every section.
inline void outline(const std::vector<Section>& sections, std::string& out) {
  for (const Section& section : sections) {
    out += (out.empty() ? "" : "; ") + std::to_string(section.level) + " " + section.label + "|" +
           section.heading;
    outline(section.children, out);
  }
}

inline std::string outline(const Record& record) {
  std::string out;
  outline(record.sections, out);
  return out;
}

}  // namespace zhengbao::testing
