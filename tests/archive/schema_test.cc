#include "archive/schema.h"

#include "archive/connection.h"
#include "archive/facts.h"
#include "archive/settings.h"
#include "archive/tokenizers.h"
#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

class SchemaTest : public testing::Test {
 protected:
  SchemaTest() : connection_(folder_ / "archive.db", Connection::Access::write) {
    register_fts(connection_.handle(), &facts_);
  }
  std::int64_t version() { return connection_.integer("PRAGMA user_version"); }

  TempFolder folder_;
  Facts facts_;
  Connection connection_;
};

TEST_F(SchemaTest, AnEmptyFileBecomesAnArchiveOfTheNewestFormat) {
  ASSERT_TRUE(migrate(connection_, migrations()));
  EXPECT_EQ(version(), schema_version());
  EXPECT_EQ(connection_.integer("PRAGMA application_id"), kApplicationId);
  EXPECT_TRUE(check_version(connection_));
  EXPECT_EQ(read_setting(connection_, "fold_version"), "1");
}

TEST_F(SchemaTest, StepsAreNumberedWithoutGaps) {
  int expected = 1;
  for (const Migration& step : migrations()) EXPECT_EQ(step.to, expected++);
}

TEST_F(SchemaTest, AppliesOnlyTheStepsThatAreMissing) {
  const Migration first[] = {{1, "CREATE TABLE a(x); INSERT INTO a VALUES(1);"}};
  const Migration both[] = {first[0], {2, "INSERT INTO a SELECT x + 1 FROM a;"}};
  ASSERT_TRUE(migrate(connection_, first));
  EXPECT_EQ(version(), 1);
  ASSERT_TRUE(migrate(connection_, both));
  ASSERT_TRUE(migrate(connection_, both));
  EXPECT_EQ(version(), 2);
  EXPECT_EQ(connection_.integer("SELECT count(*) FROM a"), 2);
}

TEST_F(SchemaTest, AStepMayBeAFunction) {
  const Migration steps[] = {{1, "CREATE TABLE a(x);", [](Connection& connection) {
                                connection.run("INSERT INTO a VALUES(7)");
                              }}};
  ASSERT_TRUE(migrate(connection_, steps));
  EXPECT_EQ(connection_.integer("SELECT x FROM a"), 7);
}

TEST_F(SchemaTest, AStepThatFailsLeavesTheFileAsItWas) {
  const Migration steps[] = {{1, "CREATE TABLE a(x);"}, {2, "INSERT INTO missing VALUES(1);"}};
  EXPECT_ANY_THROW(static_cast<void>(migrate(connection_, steps)));
  connection_.run("ROLLBACK");
  EXPECT_EQ(version(), 0);
  EXPECT_EQ(connection_.integer("SELECT count(*) FROM sqlite_schema"), 0);
}

TEST_F(SchemaTest, RefusesAFileOfAnotherProgram) {
  connection_.run("CREATE TABLE notes(x)");
  EXPECT_EQ(migrate(connection_, migrations()).error().code, ErrorCode::corrupt);
}

TEST_F(SchemaTest, AReaderRefusesAnOlderFormat) {
  ASSERT_TRUE(migrate(connection_, migrations()));
  connection_.run("PRAGMA user_version = 0");
  EXPECT_EQ(check_version(connection_).error().code, ErrorCode::corrupt);
}

TEST(Reindex, AWriterRebuildsAnIndexOfOtherFoldingRules) {
  TempFolder folder;
  {
    TestArchive archive(folder / "archive");
    archive.add_with_original({"甲", "古桥", {{Field::issuers, "青岚市"}}});
    archive.commit();
  }
  {
    Connection connection(folder / "archive" / "archive.db", Connection::Access::write);
    connection.run("UPDATE settings SET value = '0' WHERE key = 'fold_version'");
    connection.run("UPDATE fields SET folded = 'as it was folded' WHERE folded IS NOT NULL");
  }
  TestArchive archive(folder / "archive");
  EXPECT_EQ(archive.count("古桥"), 1);
  EXPECT_EQ(archive.count("issuer:青岚"), 1);
  EXPECT_EQ(archive.findings(), "");
}

}  // namespace
}  // namespace zhengbao
