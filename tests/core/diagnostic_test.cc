#include "core/diagnostic.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(Diagnostic, TableIsSortedSoThatEveryCodeIsFound) {
  std::string_view last;
  for (const DiagnosticInfo& row : diagnostic_table()) {
    EXPECT_LT(last, row.code);
    EXPECT_EQ(find_diagnostic(row.code), &row);
    EXPECT_TRUE(row.meaning.ends_with('.')) << row.code;
    last = row.code;
  }
}

TEST(Diagnostic, TakesItsSeverityFromTheTable) {
  EXPECT_EQ(make_diagnostic("list-page", "").severity, Severity::info);
  EXPECT_EQ(make_diagnostic("page-damaged", "", 3).page, 3);
  EXPECT_EQ(find_diagnostic("no-such-code"), nullptr);
}

TEST(Diagnostic, SeverityNamesRoundTrip) {
  for (const Severity s : {Severity::info, Severity::warning, Severity::error}) {
    EXPECT_EQ(severity_from_name(severity_name(s)), s);
  }
}

}  // namespace
}  // namespace zhengbao
