#include "normalize/rules.h"

namespace zhengbao {

void read_url(const Reading& reading, Record& record) {
  if (const LabelledEntry* labelled = reading.find(Field::url)) {
    add_value(record, Field::url, labelled->value, labelled->evidence);
    return;
  }
  const std::string& url = reading.document.url.empty() ? reading.source.url : reading.document.url;
  if (!url.empty()) add_value(record, Field::url, url, {0, {}, url, "document-url", 0.9});
}

}  // namespace zhengbao
