#include <gtest/gtest.h>

#include "extract/ocr/page/page_reading.h"
#include "extract/page_assembly.h"

namespace zhengbao {
namespace {

TEST(MissingModel, IsKeptWithTheReadingOfThePage) {
  const PageReading reading{{.whole = true, .regions = {}}, {}, {"chi_tra", "chi_tra_vert"}};
  const auto kept = unpack_reading(pack_reading(reading));
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->missing_models, reading.missing_models);
}

TEST(MissingModel, IsToldOnceForEachDocument) {
  std::vector<Diagnostic> diagnostics;
  PictureOutcome outcome;
  outcome.missing_models = {"chi_tra"};
  report_outcome(outcome, 1, diagnostics);
  report_outcome(outcome, 2, diagnostics);
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].code, "model-missing");
  EXPECT_EQ(diagnostics[0].page, 0);
  EXPECT_EQ(diagnostics[0].message,
            "the model chi_tra is missing (package tesseract-ocr-chi-tra); traditional "
            "characters were read with chi_sim");
}

TEST(MissingModel, SaysWhereTheNetworkComesFrom) {
  std::vector<Diagnostic> diagnostics;
  PictureOutcome outcome;
  outcome.missing_models = {"PP-OCRv4"};
  report_outcome(outcome, 1, diagnostics);
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].message,
            "the model PP-OCRv4 is missing (scripts/setup); lines were read with Tesseract alone");
}

TEST(MissingModel, SaysWhichFacesAreMissing) {
  std::vector<Diagnostic> diagnostics;
  PictureOutcome outcome;
  outcome.missing_models = {"type-faces"};
  report_outcome(outcome, 1, diagnostics);
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].message,
            "the model type-faces is missing (packages fonts-arphic-uming, fonts-wqy-zenhei and "
            "fonts-arphic-ukai); rare characters were not read by their shape");
}

TEST(MissingModel, SaysNothingWhereAllAreThere) {
  std::vector<Diagnostic> diagnostics;
  report_outcome({}, 1, diagnostics);
  EXPECT_TRUE(diagnostics.empty());
}

}  // namespace
}  // namespace zhengbao
