#include "normalize/rule_labelled.h"

namespace zhengbao {

void read_information_source(const Reading& reading, Record& record) {
  read_labelled(reading, Field::information_source, record);
}

}  // namespace zhengbao
