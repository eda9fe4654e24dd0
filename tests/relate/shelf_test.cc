#include "relate/shelf.h"

#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

IssueSummary issue(int year, int number, int total = 0, int number_to = 0) {
  IssueSummary issue;
  issue.id = std::to_string(year) + "-" + std::to_string(number);
  issue.year = year;
  issue.number = number;
  issue.number_to = number_to;
  issue.total_number = total;
  return issue;
}

// "2019-3 (128)", with "?" behind what is presumed.
std::vector<std::string> missing(const std::vector<IssueSummary>& issues) {
  std::vector<std::string> lines;
  for (const MissingIssue& hole : find_holes(issues).missing) {
    std::string line = std::to_string(hole.year) + "-" + std::to_string(hole.number);
    if (hole.total_number > 0) line += " (" + std::to_string(hole.total_number) + ")";
    lines.push_back(line + (hole.presumed ? "?" : ""));
  }
  return lines;
}

TEST(Holes, AreNumbersBetweenTheFirstAndTheLastHeld) {
  EXPECT_THAT(missing({issue(2019, 3), issue(2019, 6)}), ElementsAre("2019-4", "2019-5"));
  EXPECT_THAT(missing({issue(2019, 3)}), IsEmpty());
  EXPECT_THAT(missing({}), IsEmpty());
}

TEST(Holes, TheBeginningOfALaterYearIsMissing) {
  EXPECT_THAT(missing({issue(2018, 12), issue(2019, 3)}), ElementsAre("2019-1", "2019-2"));
}

TEST(Holes, TotalNumbersTellTheEndOfAYear) {
  EXPECT_THAT(missing({issue(2018, 10, 130), issue(2019, 2, 134)}),
              ElementsAre("2018-11 (131)", "2018-12 (132)", "2019-1 (133)"));
}

TEST(Holes, WithoutThemTheEndOfAYearIsPresumedFromOthers) {
  EXPECT_THAT(missing({issue(2016, 11, 0, 12), issue(2017, 1), issue(2017, 2, 0, 12),
                       issue(2018, 1, 0, 11), issue(2019, 1)}),
              ElementsAre("2018-12?"));
  EXPECT_THAT(missing({issue(2018, 11), issue(2019, 1)}), IsEmpty());
}

TEST(Holes, ACombinedIssueFillsBothNumbers) {
  EXPECT_THAT(missing({issue(2019, 2), issue(2019, 3, 0, 4), issue(2019, 5)}), IsEmpty());
  // One total number for both, or two: the neighbours tell.
  EXPECT_THAT(
      missing({issue(2019, 2, 50), issue(2019, 3, 51, 4), issue(2019, 5, 52), issue(2019, 7, 54)}),
      ElementsAre("2019-6 (53)"));
  EXPECT_THAT(
      missing({issue(2019, 2, 50), issue(2019, 3, 51, 4), issue(2019, 5, 53), issue(2019, 7, 55)}),
      ElementsAre("2019-6 (54)"));
}

TEST(Holes, TheSameIssueTwiceAndASupplementLeaveNone) {
  IssueSummary supplement = issue(2019, 0);
  supplement.supplement = "增刊";
  EXPECT_THAT(missing({supplement, issue(2019, 1), issue(2019, 1), issue(2019, 2)}), IsEmpty());
}

TEST(Holes, TotalNumbersAloneAreCounted) {
  EXPECT_THAT(missing({issue(0, 0, 50), issue(0, 0, 53)}), ElementsAre("0-0 (51)", "0-0 (52)"));
}

TEST(Holes, TotalsThatDoNotGoWithNumbersAreNamed) {
  const Holes holes = find_holes({issue(2019, 1, 50), issue(2019, 2, 57)});
  EXPECT_THAT(holes.disagreements, ElementsAre("2019-2"));
}

// 120 numbers of ten years in 118 issues, two of them combined, of which nine
// are not held.
class MadeShelf : public testing::Test {
 protected:
  static bool is_missing(int year, int number) {
    const std::vector<std::pair<int, int>> kMissing{{2010, 4}, {2010, 12}, {2011, 1},
                                                    {2012, 7}, {2013, 12}, {2015, 5},
                                                    {2015, 6}, {2017, 9},  {2018, 2}};
    return std::find(kMissing.begin(), kMissing.end(), std::pair(year, number)) != kMissing.end();
  }
  static bool ends_combined(int year, int number) {
    return (year == 2014 && number == 4) || (year == 2016 && number == 12);
  }

  void add(int year, int number, int total, bool combined) {
    Sample sample{"青岚市人民政府公报" + std::to_string(total), "公报"};
    GazetteIssue issue;
    issue.id = issue_id(sample_sha256(sample));
    issue.gazette.value = year % 2 == 0 ? "青岚市人民政府公报" : "青岚市 人民政府公报";
    issue.year.value = std::to_string(year);
    issue.number.value = std::to_string(number);
    if (combined) issue.number_to.value = std::to_string(number + 1);
    if (total > 0) issue.total_number.value = std::to_string(total);
    Normalized normalized;
    normalized.records = {sample_record(sample)};
    normalized.records[0].issue.id = issue.id;
    normalized.records[0].issue.gazette = issue.gazette.value;
    normalized.issues = {issue};
    ASSERT_TRUE(archive_.archive().add(sample_source(sample), sample_document(sample), normalized));
  }

  TestArchive archive_;
};

TEST_F(MadeShelf, NamesNineHolesExactly) {
  int total = 100;
  for (int year = 2010; year < 2020; ++year) {
    for (int number = 1; number <= 12; ++number) {
      ++total;
      const bool combined = ends_combined(year, number + 1);
      if (!is_missing(year, number)) add(year, number, total, combined);
      if (combined) ++number, ++total;
    }
  }
  const auto shelf = read_shelf(archive_.archive());
  ASSERT_TRUE(shelf) << describe(shelf.error());
  ASSERT_EQ(shelf->size(), 1u);
  EXPECT_EQ(shelf->front().issues.size(), 109u);
  EXPECT_EQ(shelf->front().issues.front().documents, 1);
  EXPECT_THAT(shelf->front().missing,
              ElementsAre(MissingIssue{2010, 4, 104}, MissingIssue{2010, 12, 112},
                          MissingIssue{2011, 1, 113}, MissingIssue{2012, 7, 131},
                          MissingIssue{2013, 12, 148}, MissingIssue{2015, 5, 165},
                          MissingIssue{2015, 6, 166}, MissingIssue{2017, 9, 193},
                          MissingIssue{2018, 2, 198}));
  EXPECT_THAT(shelf->front().disagreements, IsEmpty());
}

}  // namespace
}  // namespace zhengbao
