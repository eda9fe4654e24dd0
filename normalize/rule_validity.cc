#include "normalize/rule_labelled.h"

namespace zhengbao {

void read_validity(const Reading& reading, Record& record) {
  read_labelled(reading, Field::validity, record);
}

}  // namespace zhengbao
