#include "cli/worker_fault.h"

namespace zhengbao {

void before_reading(const ReadJob&) {}

}  // namespace zhengbao
