// Whether the tests run under a sanitizer, which takes over signals and costs time.
#pragma once

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define ZHENGBAO_TEST_SANITIZED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define ZHENGBAO_TEST_SANITIZED 1
#endif

namespace zhengbao {

#ifdef ZHENGBAO_TEST_SANITIZED
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

// Limits of time are those of the plain program, which stays far below them; a
// sanitizer makes it up to sixteen times as slow.
inline constexpr double kTimeAllowance = kSanitized ? 4 : 1;

}  // namespace zhengbao
