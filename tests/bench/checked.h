// What the benchmarks of the archive share: clocks, and giving up.
#pragma once

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

#include "core/result.h"

namespace zhengbao::bench {

using Clock = std::chrono::steady_clock;

inline double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

[[noreturn]] inline void die(const std::string& message) {
  std::fprintf(stderr, "%s\n", message.c_str());
  std::exit(2);
}

template <class T>
T checked(Result<T> result) {
  if (!result) die(describe(result.error()));
  return std::move(*result);
}

inline void checked(Result<void> result) {
  if (!result) die(describe(result.error()));
}

}  // namespace zhengbao::bench
