#include "core/result.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

std::string described(const std::string& where, const std::string& place) {
  return describe(at(Error{ErrorCode::io, "cannot be read", where}, place));
}

TEST(Result, EachLayerPutsItsPlaceInFront) {
  EXPECT_EQ(described("", "a.pdf"), "a.pdf: cannot be read");
  EXPECT_EQ(described("page 3", "a.pdf"), "a.pdf: page 3: cannot be read");
}

TEST(Result, AFileThatTwoLayersNameIsNamedOnce) {
  EXPECT_EQ(described("gov/a.pdf", "gov/a.pdf"), "gov/a.pdf: cannot be read");
  EXPECT_EQ(described("a.pdf", "gov/a.pdf"), "gov/a.pdf: cannot be read");
  EXPECT_EQ(described("gov/lock", "gov"), "gov/lock: cannot be read");
  EXPECT_EQ(described("gov/a.pdf: page 3", "gov/a.pdf"), "gov/a.pdf: page 3: cannot be read");
}

TEST(Result, NamesThatOnlyLookAlikeAreBothKept) {
  EXPECT_EQ(described("a.pdf", "gov/aa.pdf"), "gov/aa.pdf: a.pdf: cannot be read");
  EXPECT_EQ(described("govern/lock", "gov"), "gov: govern/lock: cannot be read");
}

TEST(Result, EveryCodeHasANameThatFindsIt) {
  for (int code = 0; code <= static_cast<int>(ErrorCode::invalid_argument); ++code) {
    const auto name = error_code_name(static_cast<ErrorCode>(code));
    EXPECT_EQ(error_code_from_name(name), static_cast<ErrorCode>(code)) << name;
  }
}

}  // namespace
}  // namespace zhengbao
