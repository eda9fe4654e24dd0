// The small parts: packing, normal form, facts, set operations.
#include <gtest/gtest.h>

#include "archive/compression.h"
#include "archive/facts.h"
#include "archive/failure.h"
#include "archive/hits.h"
#include "archive/search_text.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

TEST(Compression, GivesBackWhatWasPacked) {
  for (const std::string& text : {std::string(), std::string("古桥"), std::string(100'000, 'x')})
    EXPECT_EQ(decompress(compress(text)), text);
}

TEST(Compression, WhatTheContextSaysCostsNothing) {
  std::string context;
  for (int i = 0; i < 2000; ++i) context += std::to_string(i * 7919);
  const std::string text = "{\"text\":\"" + context + "\"}";
  EXPECT_LT(compress(text, context).size(), 100u);
  EXPECT_EQ(decompress(compress(text, context), context), text);
  EXPECT_THROW(decompress(compress(text, context), "another context"), CorruptArchive);
}

TEST(Compression, RefusesWhatItDidNotPack) {
  EXPECT_THROW(decompress(""), CorruptArchive);
  EXPECT_THROW(decompress("plain text"), CorruptArchive);
  const std::string packed = compress(std::string(1000, 'x'));
  EXPECT_THROW(decompress(packed.substr(0, packed.size() - 1)), CorruptArchive);
}

TEST(NormalText, MakesEveryGapOneCharacter) {
  EXPECT_EQ(normal_text("甲 \t　乙"), "甲 乙");
  EXPECT_EQ(normal_text("甲 \r\n\n 乙"), "甲\n乙");
  EXPECT_EQ(normal_text("\n 甲乙 　"), "甲乙");
  EXPECT_EQ(normal_text("甲\x01\x1f乙"), "甲 乙");
  EXPECT_EQ(normal_text(" \n "), "");
}

TEST(NormalText, RepairsMalformedBytes) { EXPECT_EQ(normal_text("甲\xFF乙"), "甲\uFFFD乙"); }

TEST(NormalText, IsItsOwnNormalForm) {
  const std::string once = normal_text(" 甲 \n\n 乙\xFE\x02 丙 ");
  EXPECT_EQ(normal_text(once), once);
}

TEST(NormalPhrase, KeepsItsEnds) { EXPECT_EQ(normal_phrase("  甲\n"), " 甲\n"); }

TEST(SearchedText, PutsTheTitleBeforeATextThatLacksIt) {
  EXPECT_EQ(searched_text("古桥保护办法", "第一条").text, "古桥保护办法\n第一条");
  EXPECT_EQ(searched_text("古桥保护办法", "第一条").prefix, 19u);
  EXPECT_EQ(searched_text("古桥保护办法", "古橋保護辦法\n第一条").text, "古橋保護辦法\n第一条");
  EXPECT_EQ(searched_text("古桥保护办法", "").text, "古桥保护办法");
  EXPECT_EQ(searched_text("", "第一条").text, "第一条");
}

TEST(SearchedText, FoldsToWhatTheIndexHolds) {
  for (const auto& [title, text] : std::vector<std::pair<std::string, std::string>>{
           {"古橋", "第一条\nＡ"}, {"古橋", "古桥"}, {"", "甲"}, {"甲", ""}}) {
    EXPECT_EQ(folded_searched_text(fold_to_utf8(title), fold_to_utf8(text)),
              fold_to_utf8(searched_text(title, text).text));
  }
}

TEST(Facts, DatesPackInOrder) {
  EXPECT_LT(packed_date({2019}), packed_date({2019, 1}));
  EXPECT_LT(packed_date({2019, 1}), packed_date({2019, 1, 1}));
  EXPECT_LT(packed_date({2019, 12, 31}), packed_date({2020}));
  EXPECT_EQ(unpacked_date(packed_date({2019, 2, 15})), (CalendarDate{2019, 2, 15}));
}

TEST(Facts, LengthsKeepTheirSize) {
  for (const std::size_t length : {0, 1, 10, 3000, 1'000'000}) {
    const double back = class_length(length_class(length));
    EXPECT_NEAR(back, static_cast<double>(length), 0.05 * static_cast<double>(length) + 0.1);
  }
}

TEST(Facts, IdsOrderByDigestThenNumber) {
  const Fact fact = make_fact("00000000000000ff-12", {2019}, 10, RecordKind::notice, true);
  EXPECT_EQ(fact.id_start, 255u);
  EXPECT_EQ(fact.id_ordinal, 12u);
  EXPECT_EQ(make_fact("no-id", {}, 0, RecordKind::other, true).id_start, 0u);
}

TEST(Facts, MeanLengthFollowsChanges) {
  Facts facts;
  facts.set(1, make_fact("01-1", {}, 1000, RecordKind::other, true));
  facts.set(2, make_fact("02-1", {}, 3000, RecordKind::other, true));
  EXPECT_NEAR(facts.mean_length(), 2000, 100);
  facts.set(2, Fact());
  EXPECT_NEAR(facts.mean_length(), 1000, 50);
  EXPECT_FALSE(facts.at(2).present);
  EXPECT_FALSE(facts.at(-1).present);
  EXPECT_FALSE(facts.at(1'000'000).present);
}

std::vector<std::pair<std::int64_t, double>> listed(const Hits& hits) {
  std::vector<std::pair<std::int64_t, double>> list;
  for (const ScoredRow& hit : hits) list.emplace_back(hit.row, hit.score);
  return list;
}

using List = std::vector<std::pair<std::int64_t, double>>;

TEST(Hits, CombineAsSetsAndAddScores) {
  const Hits a{{1, 1}, {3, 2}, {5, 3}}, b{{2, 10}, {3, 20}, {9, 30}};
  EXPECT_EQ(listed(both(a, b)), (List{{3, 22}}));
  EXPECT_EQ(listed(either(a, b)), (List{{1, 1}, {2, 10}, {3, 22}, {5, 3}, {9, 30}}));
  EXPECT_EQ(listed(without(a, b)), (List{{1, 1}, {5, 3}}));
  EXPECT_EQ(listed(either({}, b)), listed(b));
  EXPECT_EQ(listed(both({}, b)), List{});
}

}  // namespace
}  // namespace zhengbao
