#include "normalize/rule_labelled.h"

namespace zhengbao {

void read_unified_number(const Reading& reading, Record& record) {
  read_labelled(reading, Field::unified_number, record);
}

}  // namespace zhengbao
