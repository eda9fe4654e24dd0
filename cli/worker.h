// A process that reads files for the coordinator and can be lost without harm.
#pragma once

#include <cstdint>

namespace zhengbao {

// Statuses by which a worker says why it ends; nothing else ends with them.
inline constexpr int kWorkerOutOfMemory = 97;
inline constexpr int kWorkerCannotStart = 98;

// The end of the socket that a worker talks over.
inline constexpr int kWorkerSocket = 3;

// Serves jobs from kWorkerSocket until the coordinator closes it, then returns
// the exit status. Enters the sandbox first. `parent` is the coordinator.
int serve_jobs(std::uint64_t memory_bytes, int parent);

}  // namespace zhengbao
