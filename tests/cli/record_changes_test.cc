#include "cli/record_changes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhengbao {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Record record(std::string id, std::string title, std::string written_on = {}) {
  Record record;
  record.id = std::move(id);
  record.fields.push_back({Field::title, std::move(title), {}, {}});
  if (!written_on.empty())
    record.fields.push_back({Field::written_on, std::move(written_on), {}, {}});
  return record;
}

TEST(RecordChanges, NoneInEqualRecords) {
  EXPECT_THAT(record_changes({record("a-1", "甲")}, {record("a-1", "甲")}), IsEmpty());
  EXPECT_THAT(record_changes({}, {}), IsEmpty());
}

TEST(RecordChanges, AreToldFieldByField) {
  Record before = record("a-1", "甲", "2019-03-01");
  Record after = record("a-1", "甲乙");
  before.flags = {{"number-missing", Severity::warning, "document_number", "", 0}};
  after.text = "正文";
  after.kind = RecordKind::policy;
  EXPECT_THAT(record_changes({before}, {after}),
              ElementsAre(RecordChange{"a-1", "title", "甲", "甲乙"},
                          RecordChange{"a-1", "written_on", "2019-03-01", ""},
                          RecordChange{"a-1", "kind", "other", "policy"},
                          RecordChange{"a-1", "flags", "number-missing (document_number)", ""},
                          RecordChange{"a-1", "text", "0 B", "6 B"}));
}

TEST(RecordChanges, RecordsThatCameAndWent) {
  EXPECT_THAT(record_changes({record("a-1", "甲"), record("a-2", "乙")},
                             {record("a-2", "乙"), record("a-3", "丙")}),
              ElementsAre(RecordChange{"a-1", "record", "甲", ""},
                          RecordChange{"a-3", "record", "", "丙"}));
}

TEST(RecordChanges, PartsAreCounted) {
  Record before = record("a-1", "甲"), after = before;
  after.citations.resize(2);
  EXPECT_THAT(record_changes({before}, {after}),
              ElementsAre(RecordChange{"a-1", "citations", "0 citations", "2 citations"}));
}

}  // namespace
}  // namespace zhengbao
