#include "normalize/rule_labelled.h"

namespace zhengbao {

bool read_labelled(const Reading& reading, Field field, Record& record) {
  const LabelledEntry* labelled = reading.find(field);
  if (!labelled) return false;
  add_value(record, field, labelled->value, labelled->evidence);
  return true;
}

}  // namespace zhengbao
