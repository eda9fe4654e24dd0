#include "archive/kept_ids.h"

#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

using testing::ElementsAre;

Record document(std::string title, int page, int ordinal, std::string number = {}) {
  Record record;
  record.id = "0123456789abcdef-" + std::to_string(ordinal);
  record.fields.push_back({Field::title, std::move(title), {}, {}});
  if (!number.empty()) record.fields.push_back({Field::document_number, std::move(number), {}, {}});
  record.first_page = page;
  return record;
}

std::vector<std::string> ids(const std::vector<HeldIdentity>& held, Normalized normalized) {
  keep_ids(held, normalized);
  std::vector<std::string> ids;
  for (const Record& record : normalized.records)
    ids.push_back(record.id.substr(record.id.find('-')));
  return ids;
}

const std::vector<HeldIdentity> kHeld{{"0123456789abcdef-1", "甲的通知", "", 1},
                                      {"0123456789abcdef-2", "乙的通知", "青政〔2019〕2号", 3},
                                      {"0123456789abcdef-3", "丙的通知", "", 5}};

TEST(KeptIds, AFileNotHeldOrWithAsManyDocumentsChangesNothing) {
  const Normalized two{{document("甲", 1, 1), document("乙", 2, 2)}, {}, {}};
  EXPECT_THAT(ids({}, two), ElementsAre("-1", "-2"));
  const Normalized three{{document("x", 1, 1), document("y", 2, 2), document("z", 3, 3)}, {}, {}};
  EXPECT_THAT(ids(kHeld, three), ElementsAre("-1", "-2", "-3"));
}

TEST(KeptIds, ADocumentFoundBetweenOthersGetsANewOne) {
  const Normalized four{{document("甲的通知", 1, 1), document("任免", 2, 2),
                         document("乙的通知", 3, 3), document("丙的通知", 5, 4)},
                        {},
                        {}};
  EXPECT_THAT(ids(kHeld, four), ElementsAre("-1", "-4", "-2", "-3"));
}

TEST(KeptIds, NumberAndTitleTellADocumentThatMoved) {
  const Normalized two{
      {document("丙的 通知", 6, 1), document("乙（更正）", 4, 2, "青政[2019]2号")}, {}, {}};
  EXPECT_THAT(ids(kHeld, two), ElementsAre("-3", "-2"));
}

TEST(KeptIds, EntriesOfTheContentsPageFollow) {
  Normalized normalized{{document("丙的通知", 5, 1)}, {}, {}};
  GazetteIssue issue;
  ContentsEntry entry;
  entry.record = 1;
  issue.contents = {entry, ContentsEntry{}};
  normalized.issues = {issue};
  keep_ids(kHeld, normalized);
  EXPECT_EQ(normalized.issues[0].contents[0].record, 3);
  EXPECT_EQ(normalized.issues[0].contents[1].record, 0);
}

}  // namespace
}  // namespace zhengbao
