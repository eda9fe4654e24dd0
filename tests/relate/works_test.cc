#include "relate/works.h"

#include <algorithm>
#include <random>
#include <set>

#include "tests/relate/made_works.h"

namespace zhengbao {
namespace {

using testing::IsEmpty;

std::string id_of(const Sample& sample) { return record_id(sample_sha256(sample), 1); }

struct Score {
  double precision = 0, recall = 0;
};

using IdPair = std::pair<std::string, std::string>;

// The documents of which several renditions are held, ids and works in order.
std::vector<std::vector<std::string>> works_of(const Archive& archive, const MadeWorks& made) {
  std::set<std::vector<std::string>> works;
  for (const Sample& sample : made.samples) {
    std::vector<std::string> work{id_of(sample)};
    const auto renditions = find_renditions(archive, work.front());
    for (const Rendition& rendition : *renditions) work.push_back(rendition.record.id);
    std::sort(work.begin(), work.end());
    if (work.size() > 1) works.insert(work);
  }
  return {works.begin(), works.end()};
}

Score score(const std::vector<std::vector<std::string>>& works, const MadeWorks& made) {
  std::set<IdPair> truth, found;
  const auto pair = [](const std::string& a, const std::string& b) {
    return a < b ? IdPair(a, b) : IdPair(b, a);
  };
  for (const auto& [a, b] : made.pairs)
    truth.insert(pair(id_of(made.samples[a]), id_of(made.samples[b])));
  for (const auto& work : works) {
    for (std::size_t i = 0; i < work.size(); ++i) {
      for (std::size_t k = i + 1; k < work.size(); ++k) found.insert(pair(work[i], work[k]));
    }
  }
  std::vector<IdPair> right;
  std::set_intersection(truth.begin(), truth.end(), found.begin(), found.end(),
                        std::back_inserter(right));
  const auto share = [&](const std::set<IdPair>& of) {
    return static_cast<double>(right.size()) / static_cast<double>(of.size());
  };
  return {share(found), share(truth)};
}

TEST(Works, HundredPairsAmongThreeHundredDocumentsAreFound) {
  for (const unsigned seed : {1u, 2u, 3u, 11u, 12u, 13u, 14u, 15u}) {
    const MadeWorks made = make_works(seed);
    ASSERT_EQ(made.samples.size(), 300u);
    ASSERT_EQ(made.pairs.size(), 100u);
    TestArchive archive;
    for (const Sample& sample : made.samples) archive.add(sample);
    archive.commit();
    const Score reached = score(works_of(archive.archive(), made), made);
    EXPECT_GE(reached.precision, 0.99) << "seed " << seed;
    EXPECT_GE(reached.recall, 0.99) << "seed " << seed;
  }
}

TEST(Works, DoNotDependOnTheOrderOfArrival) {
  MadeWorks made = make_works(4);
  std::vector<std::vector<std::vector<std::string>>> found;
  for (int order = 0; order < 2; ++order) {
    TestArchive archive;
    for (const Sample& sample : made.samples) archive.add(sample);
    archive.commit();
    found.push_back(works_of(archive.archive(), made));
    std::shuffle(made.samples.begin(), made.samples.end(), std::mt19937(5));
  }
  EXPECT_EQ(found[0], found[1]);
}

TEST(Works, ARecordNamesItsOtherRenditionsAndWhatLinksThem) {
  TestArchive archive;
  const std::string text = made_text(1, 20);
  const std::string page = archive.add({"青岚市人民政府关于保护石拱桥的通知",
                                        text,
                                        {{Field::document_number, "青政发〔2019〕3号"}}});
  const std::string print = archive.add({"关于保护石拱桥的通知",
                                         text + "（此件公开发布）",
                                         {{Field::document_number, "青政发[2019]3号"}}});
  const std::string other = archive.add({"青岚市人民政府关于保护石拱桥的通知",
                                         made_text(2, 20),
                                         {{Field::document_number, "青政发〔2018〕9号"}}});
  archive.commit();
  const auto renditions = find_renditions(archive.archive(), page);
  ASSERT_TRUE(renditions);
  ASSERT_EQ(renditions->size(), 1u);
  EXPECT_EQ(renditions->front().record.id, print);
  EXPECT_EQ(renditions->front().by, WorkLink::document_number);
  EXPECT_THAT(*find_renditions(archive.archive(), other), IsEmpty());
  EXPECT_EQ(find_renditions(archive.archive(), "0000").error().code, ErrorCode::not_found);
}

}  // namespace
}  // namespace zhengbao
