#include "normalize/rule_labelled.h"

namespace zhengbao {

void read_site_name(const Reading& reading, Record& record) {
  read_labelled(reading, Field::site_name, record);
}

}  // namespace zhengbao
