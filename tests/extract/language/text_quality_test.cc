#include "extract/language/text_quality.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "core/text.h"

namespace zhengbao {
namespace {

TextVerdict verdict(std::string_view text) { return judge_text(text).verdict; }

TEST(TextQuality, FindsOrdinaryProsePlausible) {
  EXPECT_EQ(verdict("各县、自治县人民政府，市政府各部门：现将实施意见印发给你们。"),
            TextVerdict::plausible);
  EXPECT_EQ(verdict("The quick brown fox; see p. 12 (3rd ed.)."), TextVerdict::plausible);
  EXPECT_EQ(verdict("Élève déjà reçu à l'école où le garçon était"), TextVerdict::plausible);
  EXPECT_EQ(verdict("zhèng fǔ gōng bào bàn gōng tīng"), TextVerdict::plausible);
}

TEST(TextQuality, FindsRareButRightTextPlausible) {
  for (const std::string_view text :
       {"床前明月光疑是地上霜举头望明月低头思故乡",
        "蒹葭苍苍，白露为霜。所谓伊人，在水一方。溯洄从之",
        "何炅 罗翔 郑爽 梁朝伟 谢霆锋 宋慧乔 唐嫣 彭于晏 高圆圆 许晴 冯绍峰",
        "甲醛苯乙烯丙烯腈邻苯二甲酸二丁酯吡啶嘧啶哌嗪噻吩咪唑喹啉蒽菲芘苊茚萘",
        "鸢尾芍药薄荷藿香苜蓿鳜鱼鲢鳙鲫鲤鲈鳊鲟鲑鲶泥鳅黄鳝螃蟹虾蛤蜊牡蛎扇贝",
        "巴林左旗克什克腾旗翁牛特旗喀喇沁旗敖汉旗锡林郭勒盟阿巴嘎旗苏尼特左旗乌珠穆沁旗",
        "内閣は、道路交通法の一部を改正する法律の施行に伴い、この政令を制定する。",
        "立法院三讀通過國務機要費除罪化條文，總統府發言人對此表示尊重"}) {
    EXPECT_EQ(verdict(text), TextVerdict::plausible) << text;
  }
}

TEST(TextQuality, FindsTablesPlausible) {
  EXPECT_EQ(verdict("1,234.5 6.7% -8.9 10/11 +12.3 (45) 6,789"), TextVerdict::plausible);
  EXPECT_EQ(verdict("========================"), TextVerdict::plausible);
  EXPECT_EQ(verdict("a*b + c = d < e"), TextVerdict::plausible);
}

TEST(TextQuality, DoubtsRowsOfRareIdeographs) {
  EXPECT_EQ(verdict("犈犾犲犮狋狉狅狀犻犮狊犲犪犾"), TextVerdict::implausible);
  EXPECT_EQ(verdict("䴀甀氀琀椀挀漀氀漀爀"), TextVerdict::implausible);
}

TEST(TextQuality, DoubtsCharactersAFixedWayOn) {
  EXPECT_EQ(verdict("靕岝帅亽气敂废务兯宧其云即叔幷埑匽缂遖廽证巨佟於桋皇逝矨"),
            TextVerdict::implausible);
}

TEST(TextQuality, DoubtsLettersOfManyScripts) {
  EXPECT_EQ(verdict("אبकகกქኣខ⡀ꔀ"), TextVerdict::implausible);
  EXPECT_EQ(verdict("שלום עליכם यहाँ"), TextVerdict::plausible);
}

TEST(TextQuality, DoubtsBytesShownAsLatin) {
  EXPECT_EQ(verdict("È«ÊÀ½çÎÞ²úÕß£¬Áª"), TextVerdict::implausible);
}

TEST(TextQuality, DoubtsSignsWhereLettersShouldBe) {
  EXPECT_EQ(verdict("!\"#$%&'()*+,-./0"), TextVerdict::implausible);
}

TEST(TextQuality, DoubtsCharactersThatNoTextHolds) {
  EXPECT_EQ(verdict("\uFFFD\uFFFD\uFFFD\uFFFD"), TextVerdict::implausible);
  EXPECT_EQ(verdict("\uE123\uE124年\uE125\uE126月"), TextVerdict::implausible);
  EXPECT_EQ(verdict("\uF0B7\uF0B7\uF0B7\uF0B7\uF0B7\uF0B7\uF0B7\uF0B7"), TextVerdict::plausible);
}

// Every character replaced by the one a fixed way on in the list: right letters,
// right lengths, no sense.
TEST(TextQuality, DoubtsPermutedProse) {
  const std::u32string_view kLetters =
      U"府人政民国办公厅关于印发通知各县自治市部门现将实施意见你们请认真贯彻执行按照规定加强管理工"
      U"作单位";
  std::u32string right;
  std::u32string permuted;
  for (int i = 0; i < 12; ++i) {
    for (const char32_t c :
         std::u32string_view(U"现将管理规定印发各县自治市人民政府，请认真贯彻执行。")) {
      right += c;
      const std::size_t at = kLetters.find(c);
      permuted +=
          at == std::u32string_view::npos ? c : char32_t{0x5200 + 37 * static_cast<char32_t>(at)};
    }
  }
  EXPECT_EQ(judge_text(right).verdict, TextVerdict::plausible);
  EXPECT_EQ(judge_text(permuted).verdict, TextVerdict::implausible);
}

TEST(TextQuality, SaysItDoesNotKnowOfShortRuns) {
  for (const std::string_view text : {"", "犐犆犛", "È«", "!\"#$", "12", "公报", "\uFFFD"}) {
    EXPECT_EQ(verdict(text), TextVerdict::unsure) << text;
  }
}

TEST(TextQuality, ScoresTheBetterReadingOfALineHigher) {
  EXPECT_GT(judge_text("人民政府办公厅").score, judge_text("入民攻府办公斤").score);
  EXPECT_GT(judge_text("2014年4月").score, judge_text("2O!4\uFFFD#'").score);
  EXPECT_NEAR(judge_text("中华人民共和国国务院").score, 1, 0.2);
}

TEST(TextQuality, IgnoresWhiteSpace) {
  EXPECT_EQ(judge_text("人 民 政 府").score, judge_text("人民政府").score);
}

}  // namespace
}  // namespace zhengbao
