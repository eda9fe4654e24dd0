#include "core/text.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(Text, EveryScalarValueRoundTripsThroughUtf8) {
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string utf8;
    append_utf8(utf8, c);
    std::size_t i = 0;
    ASSERT_EQ(next_code_point(utf8, i), c);
    ASSERT_EQ(i, utf8.size());
    ASSERT_EQ(previous_code_point(utf8, i), c);
    ASSERT_EQ(i, 0U);
  }
}

TEST(Text, MalformedBytesBecomeOneReplacementEach) {
  EXPECT_EQ(to_valid_utf8("\xFF"), "\uFFFD");
  EXPECT_EQ(to_valid_utf8("a\xE4\xB8"), "a\uFFFD\uFFFD");          // cut short
  EXPECT_EQ(to_valid_utf8("\xC0\xAF"), "\uFFFD\uFFFD");            // overlong
  EXPECT_EQ(to_valid_utf8("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");  // surrogate
  EXPECT_EQ(to_valid_utf8("政报"), "政报");
  EXPECT_FALSE(is_valid_utf8("\xFE"));
  EXPECT_TRUE(is_valid_utf8("\uFFFD"));
}

TEST(Text, WalksBackwardsOverMalformedBytes) {
  const std::string_view text = "政\x80\x80";
  std::size_t i = text.size();
  EXPECT_EQ(previous_code_point(text, i), kReplacementCharacter);
  EXPECT_EQ(i, 4U);
  EXPECT_EQ(previous_code_point(text, i), kReplacementCharacter);
  EXPECT_EQ(previous_code_point(text, i), U'政');
  EXPECT_EQ(i, 0U);
}

TEST(Text, TrimTakesEveryKindOfSpace) {
  EXPECT_EQ(trim("\u3000\u00A0 标题\t\u2003"), "标题");
  EXPECT_EQ(trim(" \u3000"), "");
  EXPECT_EQ(without_spaces("索 引\u3000号"), "索引号");
}

TEST(Text, PrefixIsCutAtACharacter) {
  EXPECT_EQ(utf8_prefix("政报", 5), "政");
  EXPECT_EQ(utf8_prefix("政报", 6), "政报");
  EXPECT_EQ(utf8_prefix("政报", 2), "");
}

TEST(Text, ClassesOfCharacters) {
  EXPECT_TRUE(is_han(U'〇'));
  EXPECT_TRUE(is_han(U'\U00020000'));
  EXPECT_FALSE(is_han(U'，'));
  EXPECT_TRUE(is_cjk_punctuation(U'，'));
  EXPECT_FALSE(is_cjk_punctuation(U','));
  EXPECT_FALSE(is_cjk_punctuation(U'Ａ'));
  EXPECT_TRUE(is_private_use(U'\uE000'));
}

TEST(Text, ControlAndDirectionCharactersAreShownNotSent) {
  EXPECT_EQ(escape_for_terminal("a\x1B[31m"), "a\\u{1b}[31m");
  EXPECT_EQ(escape_for_terminal("a\u202Eb"), "a\\u{202e}b");
  EXPECT_EQ(escape_for_terminal("政报\n"), "政报\n");
}

}  // namespace
}  // namespace zhengbao
