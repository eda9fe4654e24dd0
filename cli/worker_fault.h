// The place where a test makes a worker fail.
#pragma once

#include "cli/read_job.h"

namespace zhengbao {

// Called before a file is read. The program's does nothing; the test program
// links one that crashes, hangs or eats memory as it is told.
void before_reading(const ReadJob& job);

}  // namespace zhengbao
