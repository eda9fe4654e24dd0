// What the program says with its exit status.
#pragma once

namespace zhengbao {

inline constexpr int kDone = 0;
inline constexpr int kNothingFound = 1;
inline constexpr int kFailed = 2;
inline constexpr int kDoneWithFailures = 3;
inline constexpr int kStoppedBySignal = 128;  // plus the number of the signal

}  // namespace zhengbao
