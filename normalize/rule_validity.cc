#include "normalize/rule_labelled.h"

namespace zhengbao {

void read_validity(const Reading& reading, Record& record) {
  const LabelledEntry* labelled = reading.find(Field::validity);
  if (!labelled) return;
  // 是否有效：是
  std::string value = labelled->value;
  if (value == "是") value = "有效";
  if (value == "否") value = "无效";
  add_value(record, Field::validity, std::move(value), labelled->evidence);
}

}  // namespace zhengbao
