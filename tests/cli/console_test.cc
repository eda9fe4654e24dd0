#include "cli/console.h"

#include <gtest/gtest.h>

#include "cli/exit_status.h"

namespace zhengbao {
namespace {

TEST(Console, MessagesNameTheProgramAndEscapeWhatDocumentsSay) {
  testing::internal::CaptureStderr();
  Console().say("a\033[31m.pdf: damaged");
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "zhengbao: a\\u{1b}[31m.pdf: damaged\n");
}

TEST(Console, AnErrorIsToldWithItsPlaceAndFailsTheCommand) {
  testing::internal::CaptureStderr();
  EXPECT_EQ(Console().fail({ErrorCode::busy, "in use", "archive.db"}, "gov"), kFailed);
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "zhengbao: gov: archive.db: in use\n");
}

TEST(Console, TheLinesOfAMessageStayLines) {
  testing::internal::CaptureStderr();
  Console().say("year:x\n     ^");
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "zhengbao: year:x\n     ^\n");
}

TEST(Console, AnErrorInAQueryPointsAtItsCharacter) {
  testing::internal::CaptureStderr();
  EXPECT_EQ(Console().fail_query({ErrorCode::invalid_argument, "not a year", "year:x\n     ^"}),
            kFailed);
  EXPECT_EQ(testing::internal::GetCapturedStderr(),
            "zhengbao: query: not a year\n  year:x\n       ^\n");
}

TEST(Console, InAPipeDocumentTextStaysAsItIs) {
  testing::internal::CaptureStdout();
  EXPECT_EQ(Console().document_text("a\033b"), "a\033b");
  testing::internal::GetCapturedStdout();
}

}  // namespace
}  // namespace zhengbao
