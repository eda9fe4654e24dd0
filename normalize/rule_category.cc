#include "normalize/rule_labelled.h"

namespace zhengbao {

void read_category(const Reading& reading, Record& record) {
  read_labelled(reading, Field::category, record);
}

}  // namespace zhengbao
