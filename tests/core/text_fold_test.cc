#include "core/text_fold.h"

#include <gtest/gtest.h>
#include <unicode/translit.h>

#include <memory>

#include "core/code_point_pairs.h"
#include "core/text.h"

namespace zhengbao {
namespace {

TEST(TextFold, MeetsWidthCaseScriptAndBrackets) {
  EXPECT_EQ(fold_to_utf8("國發〔２０１９〕５號"), fold_to_utf8("国发[2019]5号"));
  EXPECT_EQ(fold_to_utf8("（ＧＢ）"), "(gb)");
  EXPECT_EQ(fold_to_utf8("“双随机”"), "\"双随机\"");
  EXPECT_EQ(fold_to_utf8("二○一九"), "二〇一九");
  EXPECT_EQ(fold_to_utf8("一\n二\u3000三"), "一 二 三");
}

TEST(TextFold, KeepsWhatReadersTellApart) {
  EXPECT_NE(fold_to_utf8("零"), fold_to_utf8("〇"));
  EXPECT_NE(fold_to_utf8("已"), fold_to_utf8("己"));
  EXPECT_NE(fold_to_utf8("《甲》"), fold_to_utf8("〈甲〉"));
}

TEST(TextFold, SimplifiesIdeographsAlone) {
  EXPECT_EQ(simplify_han("發文字號（ＡＢ）："), "发文字号（ＡＢ）：");
  EXPECT_EQ(simplify_han("发文字号 ABC〔1〕"), "发文字号 ABC〔1〕");
}

TEST(TextFold, TwiceIsOnceForEveryCharacter) {
  for (char32_t c = 0; c < 0x30000; ++c) {
    ASSERT_EQ(fold_code_point(fold_code_point(c)), fold_code_point(c))
        << static_cast<std::uint32_t>(c);
  }
}

TEST(TextFold, OneCharacterStaysOne) {
  const std::string text = "國務院\n（２０１９）ß ﬁ";
  EXPECT_EQ(fold_for_search(text).size(), to_utf32(text).size());
}

TEST(TextFold, TablesAreSortedPairs) {
  for (const std::u16string_view pairs : {traditional_simplified_pairs(), compatibility_pairs()}) {
    ASSERT_EQ(pairs.size() % 2, 0U);
    for (std::size_t i = 2; i < pairs.size(); i += 2) ASSERT_LT(pairs[i - 2], pairs[i]);
  }
}

// The archive's index depends on the table, so it is ours; this tells when the
// public transform has moved away from it.
TEST(TextFold, SimplifiesAsThePublicTransformDoes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> transform(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
  ASSERT_TRUE(U_SUCCESS(status));
  int different = 0;
  for (char32_t c = 0x4E00; c < 0xA000; ++c) {
    icu::UnicodeString text(static_cast<UChar32>(c));
    transform->transliterate(text);
    different +=
        text.char32At(0) != static_cast<UChar32>(find_pair(traditional_simplified_pairs(), c));
  }
  EXPECT_LE(different, 3);  // the resolved cycle 苎 苧 薴
}

}  // namespace
}  // namespace zhengbao
