// Whatever is changed behind the archive's back, verify names it.
#include <SQLiteCpp/SQLiteCpp.h>

#include "archive/connection.h"
#include "archive/facts.h"
#include "archive/full_text.h"
#include "archive/tokenizers.h"
#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

namespace fs = std::filesystem;

// An archive of two records, closed, that a test may damage.
class Damaged {
 public:
  Damaged() {
    TestArchive writer(folder_ / "archive");
    first_ = {"甲", "古桥保护"};
    second_ = {"乙", "石拱桥修缮", {{Field::issuers, "青岚市人民政府"}}};
    writer.add_with_original(first_);
    writer.add_with_original(second_);
    writer.commit();
  }
  fs::path path() const { return folder_ / "archive"; }
  fs::path original(const Sample& sample) const {
    const std::string digest = sample_sha256(sample);
    return path() / "originals" / digest.substr(0, 2) / digest;
  }
  // Statements a stranger might run; the tables of FTS5 need our tokenizers.
  void run(const std::string& sql) {
    SQLite::Database database((path() / "archive.db").string(), SQLite::OPEN_READWRITE);
    database.exec(sql);
  }
  std::string findings(OpenMode mode = OpenMode::read) {
    const auto archive = Archive::open(path(), mode);
    if (!archive) return describe(archive.error());
    const auto report = archive->verify({});
    if (!report) return describe(report.error());
    std::string lines;
    for (const Finding& finding : report->findings)
      lines += finding.code + " " + finding.where + ": " + finding.message + "\n";
    return lines;
  }
  std::string id(const Sample& sample) const { return sample_record(sample).id; }
  const Sample& first() const { return first_; }
  const Sample& second() const { return second_; }

 private:
  TempFolder folder_;
  Sample first_, second_;
};

std::string where_of(const Sample& sample) {
  const std::string digest = sample_sha256(sample);
  return "originals/" + digest.substr(0, 2) + "/" + digest;
}

TEST(Verify, FindsNothingInASoundArchive) {
  Damaged archive;
  EXPECT_EQ(archive.findings(), "");
  EXPECT_EQ(archive.findings(OpenMode::write), "");
}

TEST(Verify, NamesAnOriginalWithOneFlippedByte) {
  Damaged archive;
  fs::permissions(archive.original(archive.first()), fs::perms::owner_all);
  std::fstream file(archive.original(archive.first()),
                    std::ios::in | std::ios::out | std::ios::binary);
  const char byte = static_cast<char>(file.get());
  file.seekp(0);
  file.put(static_cast<char>(byte ^ 1));
  file.close();
  EXPECT_EQ(archive.findings(),
            "original-damaged " + where_of(archive.first()) +
                ": the original of a.html does not have the bytes its name says\n");
}

TEST(Verify, NamesAnOriginalThatIsGone) {
  Damaged archive;
  fs::remove(archive.original(archive.second()));
  EXPECT_EQ(archive.findings(), "original-missing " + where_of(archive.second()) +
                                    ": the original of a.html is not there\n");
}

TEST(Verify, MentionsAnOriginalThatNoSourceHas) {
  Damaged archive;
  const std::string digest(64, 'a');
  fs::create_directories(archive.path() / "originals/aa");
  std::ofstream(archive.path() / "originals/aa" / digest) << "left by a killed run";
  EXPECT_EQ(archive.findings(), "original-unclaimed originals/aa/" + digest +
                                    ": no source has this file; the next add of it takes it up\n");
}

TEST(Verify, NamesARecordWhoseFieldsWereChanged) {
  Damaged archive;
  archive.run("UPDATE fields SET value = '云和县人民政府' WHERE field = 'issuers'");
  EXPECT_EQ(archive.findings(), "record-mismatch " + archive.id(archive.second()) +
                                    ": its fields differ from its JSON\n");
}

TEST(Verify, NamesARecordWhoseRowWasChanged) {
  Damaged archive;
  archive.run("UPDATE records SET current = 0 WHERE title = '甲'");
  EXPECT_EQ(archive.findings(), "index-mismatch " + archive.id(archive.first()) +
                                    ": the facts differ from its values\n");
}

TEST(Verify, NamesARecordWhoseTitleWasChanged) {
  Damaged archive;
  archive.run("UPDATE records SET title = '丁' WHERE title = '甲'");
  EXPECT_EQ(archive.findings(), "record-mismatch " + archive.id(archive.first()) +
                                    ": its title differs from its JSON\n" + "index-mismatch " +
                                    archive.id(archive.first()) +
                                    ": the index differs from its text\n");
}

TEST(Verify, NamesARecordWhoseTextCannotBeUnpacked) {
  Damaged archive;
  archive.run("UPDATE contents SET text = x'28b52ffd' WHERE record = 1");
  EXPECT_THAT(
      archive.findings(),
      testing::HasSubstr("record-mismatch " + archive.id(archive.first()) + ": a packed value"));
}

TEST(Verify, NamesRowsThatBelongToNothing) {
  Damaged archive;
  archive.run("PRAGMA foreign_keys = OFF; UPDATE fields SET record = 77 WHERE record = 1");
  EXPECT_THAT(archive.findings(),
              testing::HasSubstr(
                  "database-damaged archive.db: a row of fields belongs to no row of records\n"));
}

// Changes the index as the archive would, but without the record.
void change_index(const fs::path& path, void (*change)(Connection&)) {
  Facts facts;
  Connection connection(path / "archive.db", Connection::Access::write);
  register_fts(connection.handle(), &facts);
  change(connection);
}

TEST(Verify, NamesARecordMissingInTheIndex) {
  Damaged archive;
  change_index(archive.path(), [](Connection& connection) {
    delete_row(connection, 1, indexed_text("甲", "古桥保护"));
  });
  EXPECT_EQ(archive.findings(), "index-mismatch " + archive.id(archive.first()) +
                                    ": the index differs from its text\n");
}

TEST(Verify, NamesARowOfTheIndexWithoutARecord) {
  Damaged archive;
  change_index(archive.path(), [](Connection& connection) {
    insert_row(connection, 9, indexed_text("丙", "不在档案中"));
  });
  EXPECT_EQ(archive.findings(),
            "index-mismatch row 9: the index holds a record that is not there\n");
}

TEST(Verify, TellsSwappedCharactersInTheIndex) {
  Damaged archive;
  change_index(archive.path(), [](Connection& connection) {
    delete_row(connection, 1, indexed_text("甲", "古桥保护"));
    insert_row(connection, 1, indexed_text("甲", "古保桥护"));
  });
  EXPECT_THAT(archive.findings(), testing::HasSubstr("the index differs from its text"));
}

TEST(Verify, ReportsProgressUpToTheEnd) {
  TestArchive archive;
  archive.add_with_original({"甲", "古桥"});
  std::vector<std::pair<std::int64_t, std::int64_t>> steps;
  ASSERT_TRUE(archive.archive().verify(
      [&](std::int64_t done, std::int64_t total) { steps.emplace_back(done, total); }));
  EXPECT_EQ(steps, (std::vector<std::pair<std::int64_t, std::int64_t>>{{1, 2}, {2, 2}}));
}

TEST(ContentDigest, DoesNotDependOnTheOrderOfAdding) {
  TestArchive forwards, backwards;
  for (int i = 0; i < 5; ++i) forwards.add({"t" + std::to_string(i), "文"});
  for (int i = 4; i >= 0; --i) backwards.add({"t" + std::to_string(i), "文"});
  EXPECT_EQ(forwards.digest(), backwards.digest());
}

TEST(ContentDigest, DependsOnWhatIsHeld) {
  TestArchive one, other, failed;
  one.add({"甲", "文"});
  other.add({"甲", "文。"});
  EXPECT_NE(one.digest(), other.digest());
  ASSERT_TRUE(
      failed.archive().add_failure(sample_source({"甲", "文"}), {ErrorCode::damaged, "", {}}));
  EXPECT_NE(one.digest(), failed.digest());
}

TEST(ContentDigest, DoesNotDependOnEventsAndTimes) {
  TestArchive one, other;
  one.add({"甲", "文"});
  SourceInfo source = sample_source({"甲", "文"});
  source.added_at = "1999-01-01T00:00:00Z";
  ASSERT_TRUE(other.archive().add(source, sample_document({"甲", "文"}),
                                  {{sample_record({"甲", "文"})}, {}}));
  ASSERT_TRUE(other.archive().log_event("note", "", "done"));
  EXPECT_EQ(one.digest(), other.digest());
}

}  // namespace
}  // namespace zhengbao
