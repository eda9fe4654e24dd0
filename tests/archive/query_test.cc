#include "archive/query.h"

#include <gtest/gtest.h>

#include "core/text.h"
#include "tests/support/query_text.h"

namespace zhengbao {
namespace {

// The query as it was understood.
std::string understood(std::string_view text) {
  const auto query = parse_query(text);
  return query ? describe_query(*query) : "error: " + query.error().message;
}

// Message, query and caret of a query that makes no sense.
std::string refused(std::string_view text) {
  const auto query = parse_query(text);
  return query ? "accepted: " + describe_query(*query)
               : query.error().message + "\n" + query.error().where;
}

TEST(Query, JoinsWordsWithAnd) {
  EXPECT_EQ(understood("政务公开 2019"), R"("政务公开" "2019")");
  EXPECT_EQ(understood("  政务公开　2019 "), R"("政务公开" "2019")");
}

TEST(Query, EmptyQueryMeansEverything) {
  EXPECT_EQ(understood(""), "");
  EXPECT_EQ(understood(" \t　"), "");
  EXPECT_TRUE(parse_query("")->root.children.empty());
}

TEST(Query, FoldsWidthCaseAndTraditionalForms) {
  EXPECT_EQ(understood("ＡＢＣ１２"), R"("abc12")");
  EXPECT_EQ(understood("政務公開"), R"("政务公开")");
  EXPECT_EQ(understood("国办发〔2019〕14号"), R"("国办发[2019]14号")");
}

TEST(Query, KeepsTheSpacesOfAPhrase) {
  EXPECT_EQ(understood(R"("政务 公开")"), R"("政务 公开")");
  EXPECT_EQ(understood("“政务 公开”"), R"("政务 公开")");
  EXPECT_EQ(understood("”政务“"), "error: the quote is not closed");
  EXPECT_EQ(understood(R"(" 政务  公开")"), R"(" 政务 公开")");
  EXPECT_EQ(understood(R"(" ")"), R"(" ")");
}

TEST(Query, DoubledQuoteInAPhraseIsAQuote) {
  EXPECT_EQ(understood(R"("称""甲方""者")"), R"("称""甲方""者")");
  EXPECT_EQ(parse_query(R"("称""甲方""者")")->root.folded, U"称\"甲方\"者");
  EXPECT_EQ(understood(R"("“甲方”")"), R"("""甲方""")");
}

TEST(Query, OrBindsTighterThanTheSpace) {
  EXPECT_EQ(understood("教育 OR 卫生 2019"), R"("教育" OR "卫生" "2019")");
  const auto query = parse_query("教育 OR 卫生 2019");
  ASSERT_EQ(query->root.kind, QueryNode::Kind::all_of);
  EXPECT_EQ(query->root.children.size(), 2u);
  EXPECT_EQ(query->root.children[0].kind, QueryNode::Kind::any_of);
}

TEST(Query, OrIsAWordOnlyInCapitalsAndAlone) {
  EXPECT_EQ(understood("or"), R"("or")");
  EXPECT_EQ(understood("ORACLE 甲ORb"), R"("oracle" "甲orb")");
  EXPECT_EQ(understood(R"("OR")"), R"("or")");
}

TEST(Query, HyphenBeforeATermMeansNot) {
  EXPECT_EQ(understood("通知 -废止"), R"("通知" -"废止")");
  EXPECT_EQ(understood("-(甲方 OR 乙方)"), R"(-("甲方" OR "乙方"))");
  EXPECT_EQ(understood("-title:废止"), R"(-title:"废止")");
  EXPECT_EQ(understood("-(-甲方)"), R"(-(-"甲方"))");
}

TEST(Query, HyphenInsideAWordIsText) { EXPECT_EQ(understood("2020-102110"), R"("2020-102110")"); }

TEST(Query, BracketsGroup) {
  EXPECT_EQ(understood("(教育 OR 卫生) -废止"), R"("教育" OR "卫生" -"废止")");
  EXPECT_EQ(understood("(甲方 乙方) OR 丙方"), R"(("甲方" "乙方") OR "丙方")");
  EXPECT_EQ(understood("((甲方))"), R"("甲方")");
}

TEST(Query, BracketsThatAWordOpensAreText) {
  EXPECT_EQ(understood("国办发(2019)14号"), R"("国办发(2019)14号")");
  EXPECT_EQ(understood("(国办发(2019)14号 OR 甲方)"), R"("国办发(2019)14号" OR "甲方")");
  EXPECT_EQ(understood("（试行）"), R"q("(试行)")q");
}

TEST(Query, FieldsNameWhereToLook) {
  EXPECT_EQ(understood("title:保护"), R"(title:"保护")");
  EXPECT_EQ(understood("Title：保护"), R"(title:"保护")");
  EXPECT_EQ(understood("issuer:\"青岚市 人民政府\""), R"(issuer:"青岚市 人民政府")");
  EXPECT_EQ(understood("title:(保护 OR 修缮)"), R"(title:"保护" OR title:"修缮")");
  EXPECT_EQ(understood("text:保护"), R"("保护")");
}

TEST(Query, ColonsAfterOtherWordsAreText) {
  EXPECT_EQ(understood("16:35"), R"("16:35")");
  EXPECT_EQ(understood("http://www.qinglan.example/a"), R"("http://www.qinglan.example/a")");
  EXPECT_EQ(understood("索引号:QL001"), R"("索引号:ql001")");
  EXPECT_EQ(understood("tel:0000"), R"("tel:0000")");
}

TEST(Query, NumbersTakeEveryBracketAsTheSame) {
  for (const char* form : {"number:青政发〔2021〕7号", "number:青政发(2021)7号",
                           "number:青政发［2021］７号", "number:\"青政发【2021】 7号\""})
    EXPECT_EQ(understood(form), R"(number:"青政发[2021]7号")");
  EXPECT_EQ(understood("number:(2021)7号"), R"(number:"[2021]7号")");
}

TEST(Query, KindsAreCheckedAndGenresAreNot) {
  EXPECT_EQ(understood("kind:policy"), R"(kind:"policy")");
  EXPECT_EQ(understood("kind:ANNUAL_REPORT"), R"(kind:"annual_report")");
  EXPECT_EQ(understood("kind:通知"), R"(kind:"通知")");
}

TEST(Query, PeriodsReachFromTheirFirstToTheirLastDay) {
  EXPECT_EQ(understood("year:2019"), "year:2019..2019");
  EXPECT_EQ(understood("year:2015..2019"), "year:2015..2019");
  EXPECT_EQ(understood("date:2019"), "date:2019-01-01..2019-12-31");
  EXPECT_EQ(understood("date:2019-03-01..2020-02"), "date:2019-03-01..2020-02-29");
  EXPECT_EQ(understood("date:..2020"), "date:..2020-12-31");
  EXPECT_EQ(understood("date:２０２０.."), "date:2020-01-01..");
}

TEST(Query, SaysWhereItIsWrong) {
  EXPECT_EQ(refused("(甲方 OR 乙方"), "'(' is not closed\n(甲方 OR 乙方\n^");
  EXPECT_EQ(refused("甲方) 乙方"), "')' closes nothing\n甲方) 乙方\n    ^");
  EXPECT_EQ(refused("甲方 ()"), "nothing stands between the brackets\n甲方 ()\n     ^");
  EXPECT_EQ(refused("政务 \"公开"), "the quote is not closed\n政务 \"公开\n     ^");
  EXPECT_EQ(refused("政务 “公开"), "the quote is not closed\n政务 “公开\n     ^");
  EXPECT_EQ(refused("政务 \"\""), "nothing stands between the quotes\n政务 \"\"\n     ^");
  EXPECT_EQ(refused("政务 -"),
            "nothing stands after '-'; quote it to search for it\n政务 -\n     ^");
  EXPECT_EQ(refused("政务 --公开"),
            "'-' stands twice; quote it to search for it\n政务 --公开\n      ^");
}

TEST(Query, SaysWhereAnOrHasNoSide) {
  EXPECT_EQ(refused("OR 甲方"),
            "nothing stands before OR; quote it to search for the word\nOR 甲方\n^");
  EXPECT_EQ(refused("甲方 OR"),
            "nothing stands after OR; quote it to search for the word\n甲方 OR\n     ^");
  EXPECT_EQ(refused("甲方 OR OR 乙方"),
            "nothing stands after OR; quote it to search for the word\n甲方 OR OR 乙方\n     ^");
  EXPECT_EQ(refused("(甲方 OR )"),
            "nothing stands after OR; quote it to search for the word\n(甲方 OR )\n      ^");
}

TEST(Query, SaysWhichFieldWasMeant) {
  EXPECT_EQ(refused("通知 titel:保护"),
            "unknown field 'titel'; did you mean 'title'? quote it to search for the text\n"
            "通知 titel:保护\n     ^");
  EXPECT_EQ(refused("title: 保护"), "title: needs a value after it\ntitle: 保护\n^");
  EXPECT_EQ(refused("number:\" \""), "number: needs more than a space\nnumber:\" \"\n        ^");
}

TEST(Query, SaysWhatAFieldTakes) {
  EXPECT_EQ(
      refused("year:去年"),
      "'去年' is not a year such as 2019 or 2015..2019, which year: takes\nyear:去年\n     ^");
  EXPECT_EQ(refused("year:2019-03"),
            "'2019-03' is not a year such as 2019 or 2015..2019, which year: takes\n"
            "year:2019-03\n     ^");
  EXPECT_EQ(refused("date:2019..2019-02-30"),
            "'2019-02-30' is not a date such as 2019, 2019-03 or 2019-03-01..2019-06, which date: "
            "takes\ndate:2019..2019-02-30\n           ^");
  EXPECT_EQ(refused("date:.."),
            "'..' is not a date such as 2019, 2019-03 or 2019-03-01..2019-06, which date: takes\n"
            "date:..\n     ^");
  EXPECT_EQ(refused("date:2020..2019"), "the range ends before it begins\ndate:2020..2019\n     ^");
  EXPECT_EQ(refused("kind:polcy"),
            "unknown kind 'polcy'; did you mean 'policy'?\nkind:polcy\n     ^");
  EXPECT_EQ(refused("kind:law"),
            "unknown kind 'law'; there are policy, annual_report, personnel, interpretation, "
            "notice, other\nkind:law\n     ^");
}

TEST(Query, ShowsOnlyThePlaceInALongQuery) {
  const std::string words(200, 'a');
  EXPECT_EQ(refused(words + " \"b"), "the quote is not closed\n" + std::string(59, 'a') + " \"b\n" +
                                         std::string(60, ' ') + "^");
}

TEST(Query, ShowsControlCharactersAsSpacesUnderTheCaret) {
  EXPECT_EQ(refused("甲\n\x1b[1m)"), "')' closes nothing\n甲  [1m)\n       ^");
}

TEST(Query, HasLimits) {
  const std::string longest(kMaxTermCharacters, 'a');
  EXPECT_EQ(understood(longest), "\"" + longest + "\"");
  EXPECT_EQ(understood(longest + "a"), "error: the term is longer than 256 characters");

  std::string terms;
  for (std::size_t i = 0; i < kMaxQueryTerms; ++i) terms += "甲 ";
  EXPECT_TRUE(parse_query(terms));
  EXPECT_EQ(understood(terms + "甲"), "error: more than 64 terms");

  const std::string open(kMaxQueryDepth, '('), close(kMaxQueryDepth, ')');
  EXPECT_EQ(understood(open + "甲" + close), R"("甲")");
  EXPECT_EQ(understood("(" + open + "甲" + close + ")"),
            "error: more than 16 groups in one another");

  EXPECT_EQ(understood(std::string(kMaxQueryCharacters + 1, ' ')),
            "error: the query is longer than 1024 characters");
}

TEST(Query, TakesMalformedTextAsReplacementCharacters) {
  EXPECT_EQ(understood("\xFF\xFE"), "\"\uFFFD\uFFFD\"");
}

TEST(Query, ItsDescriptionMeansTheSame) {
  for (const char* text :
       {"甲 乙 OR 丙 -丁", "(甲 乙) OR (丙 -(丁 戊))", "-(甲 OR -乙)", "title:(甲 -乙)",
        "year:2019.. date:..2020 kind:other", R"q("甲""乙" ")" "OR" "-")q"}) {
    const std::string once = understood(text);
    EXPECT_EQ(understood(once), once) << text;
  }
}

}  // namespace
}  // namespace zhengbao
