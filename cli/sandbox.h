// What a worker process may still do once it reads hostile files.
#pragma once

#include <cstdint>

#include "core/result.h"

namespace zhengbao {

// Locks the calling process in, for good:
// - address space at most `memory_bytes` in all, no core file, no file grows
// - dies with the process `parent` (which must still be the parent)
// - a system call filter: files can be opened for reading only; no network, no
//   other program, no tracing, no signal to others. An attempt at network,
//   program or tracing kills the process (SIGSYS); every other call that is not
//   on the list fails with EPERM, an open for writing with EACCES.
// Under a sanitizer, which needs both, neither the address space nor the calls
// are limited.
// Errors: unsupported  the kernel has no such filter
//         conflict     the parent has gone already
//         io           a limit could not be set
Result<void> enter_sandbox(std::uint64_t memory_bytes, int parent);

}  // namespace zhengbao
