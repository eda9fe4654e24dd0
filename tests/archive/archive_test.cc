// What an archive keeps and gives back.
#include "archive/archive.h"

#include <sys/wait.h>
#include <unistd.h>

#include "core/json.h"
#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

Sample bridge_notice() {
  Sample sample{"青岚市人民政府关于加强古桥保护的通知",
                "各区县人民政府：\n现就古桥保护有关事项通知如下。"};
  sample.fields = {{Field::issuers, "青岚市人民政府"}, {Field::written_on, "2021-05-06"}};
  return sample;
}

Result<Archive> open_beside(TestArchive& archive) {
  return Archive::open(archive.path(), OpenMode::read);
}

TEST(Archive, GivesBackWhatWasAdded) {
  TestArchive archive;
  const Sample sample = bridge_notice();
  const std::string id = archive.add_with_original(sample);
  archive.commit();

  const auto stored = archive.archive().find_record(id);
  ASSERT_TRUE(stored) << describe(stored.error());
  EXPECT_EQ(stored->record, sample_record(sample));
  EXPECT_EQ(stored->source.name, "a.html");
  EXPECT_EQ(stored->json, record_json(stored->record, stored->source));
  EXPECT_EQ(stored->source_info.sha256, sample_sha256(sample));
  EXPECT_EQ(stored->source_info.records, 1);
  EXPECT_EQ(archive.findings(), "");
}

TEST(Archive, KeepsTheTextAsItWasInTheRecord) {
  TestArchive archive;
  const Sample sample{"题", " 两个  空格\n\n\n与空行 "};
  const std::string id = archive.add(sample);
  EXPECT_EQ(archive.archive().find_record(id)->record.text, sample.text);
  EXPECT_EQ(archive.count("\"两个 空格 与空行\""), 1);
}

TEST(Archive, FindsARecordByTheBeginningOfItsId) {
  TestArchive archive;
  const std::string id = archive.add(bridge_notice());
  EXPECT_EQ(archive.archive().find_record(id.substr(0, 6))->record.id, id);
  EXPECT_EQ(archive.archive().find_record("ffff0000").error().code, ErrorCode::not_found);
  EXPECT_EQ(archive.archive().find_record("").error().code, ErrorCode::not_found);
  EXPECT_EQ(archive.archive().find_record(id.substr(0, 3)).error().message,
            "no record has the id '" + id.substr(0, 3) +
                "'; of the beginning of one 4 characters are needed");
  EXPECT_EQ(archive.archive().find_record("\xFF\xFF\xFF\xFF\xFF").error().code,
            ErrorCode::not_found);
}

TEST(Archive, RefusesABeginningThatSeveralIdsHave) {
  TestArchive archive;
  const Sample sample{"题", "文"};
  Record first = sample_record(sample), second = first;
  second.id = record_id(sample_sha256(sample), 2);
  ASSERT_TRUE(
      archive.archive().add(sample_source(sample), sample_document(sample), {{first, second}, {}}));
  EXPECT_EQ(archive.archive().find_record(first.id.substr(0, 16)).error().code,
            ErrorCode::invalid_argument);
}

TEST(Archive, WalksRecordsInTheOrderOfTheirIds) {
  TestArchive archive;
  const Sample sample{"题", "文"};
  Normalized normalized;
  for (int i = 1; i <= 12; ++i) {
    normalized.records.push_back(sample_record(sample));
    normalized.records.back().id = record_id(sample_sha256(sample), i);
  }
  ASSERT_TRUE(archive.archive().add(sample_source(sample), sample_document(sample), normalized));
  std::string endings;
  ASSERT_TRUE(archive.archive().for_each_record(Query{}, false, [&](const StoredRecord& stored) {
    endings += stored.record.id.substr(16);
    return stored.record.id.substr(16) != "-11";
  }));
  EXPECT_EQ(endings, "-1-2-3-4-5-6-7-8-9-10-11");
}

TEST(Archive, AVisitorMayAskTheArchive) {
  TestArchive archive;
  archive.add({"甲", "古桥"});
  archive.add({"乙", "古桥"});
  int visited = 0;
  ASSERT_TRUE(
      archive.archive().for_each_record(*parse_query("古桥"), false, [&](const StoredRecord&) {
        visited += static_cast<int>(archive.count("古桥"));
        return true;
      }));
  EXPECT_EQ(visited, 4);
}

TEST(Archive, KeepsThePagesOfASource) {
  TestArchive archive;
  const Sample sample = bridge_notice();
  archive.add(sample);
  const auto page = archive.archive().find_page(sample_sha256(sample), 1);
  ASSERT_TRUE(page);
  EXPECT_EQ(*page, sample_document(sample).pages.front());
  EXPECT_EQ(archive.archive().find_page(sample_sha256(sample), 2).error().code,
            ErrorCode::not_found);
}

TEST(Archive, AddingTheSameSourceAgainReplacesIt) {
  TestArchive archive;
  const Sample sample = bridge_notice();
  const std::string id = archive.add_with_original(sample);
  archive.commit();
  const std::string digest = archive.digest();
  archive.add(sample);
  archive.commit();
  EXPECT_EQ(archive.count(""), 1);
  EXPECT_EQ(archive.count("古桥"), 1);
  EXPECT_EQ(archive.archive().find_record(id)->source_info.version, 1);
  EXPECT_EQ(archive.digest(), digest);
  EXPECT_EQ(archive.findings(), "");
}

TEST(Archive, AReplacedSourceIsFoundByItsNewTextOnly) {
  TestArchive archive;
  const Sample sample = bridge_notice();
  archive.add_with_original(sample);
  archive.commit();
  Record better = sample_record(sample);
  better.text = "各区县人民政府：现就石拱桥保护有关事项通知如下。";
  ASSERT_TRUE(
      archive.archive().add(sample_source(sample), sample_document(sample), {{better}, {}}));
  archive.commit();
  EXPECT_EQ(archive.count("石拱桥"), 1);
  EXPECT_EQ(archive.count("现就古桥"), 0);
  EXPECT_EQ(archive.findings(), "");
}

TEST(Archive, ANewerPageAtTheSameAddressSupersedesTheOlder) {
  TestArchive archive;
  Sample old_page{"旧", "古桥旧文"}, new_page{"新", "古桥新文"};
  old_page.url = new_page.url = "http://www.qinglan.example/a.html";
  EXPECT_EQ(archive.try_add(old_page)->version, 1);
  const auto added = archive.try_add(new_page);
  EXPECT_EQ(added->version, 2);
  EXPECT_EQ(added->supersedes, sample_sha256(old_page));
  EXPECT_EQ(archive.titles("古桥"), "新");
  EXPECT_EQ(archive.titles("title:旧", {.all_versions = true}), "旧");
  EXPECT_FALSE(archive.search("title:旧", {.all_versions = true}).hits.at(0).record.current);
  EXPECT_FALSE(archive.archive().find_source(sample_sha256(old_page)).value()->current);
}

TEST(Archive, VersionsStayInOrderWhenTheOlderIsAddedAgain) {
  TestArchive archive;
  Sample old_page{"旧", "古桥旧文"}, new_page{"新", "古桥新文"};
  old_page.url = new_page.url = "http://www.qinglan.example/a.html";
  archive.add(old_page);
  archive.add(new_page);
  EXPECT_EQ(archive.try_add(old_page)->version, 1);
  EXPECT_EQ(archive.titles("古桥"), "新");
}

TEST(Archive, AVersionThatCannotBeReadSupersedesNothing) {
  TestArchive archive;
  Sample old_page{"旧", "古桥旧文"}, broken{"坏", ""};
  old_page.url = broken.url = "http://www.qinglan.example/a.html";
  archive.add(old_page);
  ASSERT_TRUE(archive.archive().add_failure(
      sample_source(broken), {ErrorCode::damaged, "not one page could be read", {}}));
  EXPECT_EQ(archive.titles("古桥"), "旧");
  EXPECT_TRUE(archive.archive().find_source(sample_sha256(old_page)).value()->current);
  EXPECT_EQ(archive.archive().find_source(sample_sha256(broken)).value()->version, 2);
}

TEST(Archive, RemembersFailuresWithTheirReason) {
  TestArchive archive;
  const Sample broken{"坏", ""};
  ASSERT_TRUE(archive.archive().add_failure(
      sample_source(broken), {ErrorCode::damaged, "not one page could be read", {}}));
  archive.commit();
  const auto failed = archive.archive().list_sources(SourceStatus::failed);
  ASSERT_EQ(failed->size(), 1u);
  EXPECT_EQ(failed->front().error_code, "damaged");
  EXPECT_EQ(failed->front().error_message, "not one page could be read");
  EXPECT_EQ(archive.archive().list_sources(SourceStatus::done)->size(), 0u);
}

TEST(Archive, AFailureThatIsReadLaterIsDone) {
  TestArchive archive;
  const Sample sample = bridge_notice();
  ASSERT_TRUE(archive.archive().add_failure(sample_source(sample), {ErrorCode::timeout, "", {}}));
  archive.add(sample);
  const auto source = archive.archive().find_source(sample_sha256(sample)).value();
  EXPECT_EQ(source->status, SourceStatus::done);
  EXPECT_EQ(source->error_code, "");
  EXPECT_EQ(archive.count("古桥"), 1);
}

TEST(Archive, KnowsOnlySourcesThatWereSettled) {
  TestArchive archive;
  const Sample sample = bridge_notice();
  archive.keep(sample);
  EXPECT_FALSE(archive.archive().find_source(sample_sha256(sample)).value());
  archive.add(sample);
  EXPECT_TRUE(archive.archive().find_source(sample_sha256(sample)).value());
}

TEST(Archive, KeepsTheDiagnosticsOfASource) {
  TestArchive archive;
  SourceInfo source = sample_source(bridge_notice());
  source.diagnostics = {{"page-blank", Severity::info, 3, "no text layer"}};
  source.status = SourceStatus::list_page;
  ASSERT_TRUE(archive.archive().add(source, {}, {}));
  const auto stored = archive.archive().find_source(source.sha256).value();
  EXPECT_EQ(stored->diagnostics, source.diagnostics);
  EXPECT_EQ(stored->status, SourceStatus::list_page);
}

TEST(Archive, RefusesAnIdOfAnotherSourceAndKeepsTheBatch) {
  TestArchive archive;
  archive.add(bridge_notice());
  const Sample other{"他", "其他"};
  Record thief = sample_record(other);
  thief.id = sample_record(bridge_notice()).id;
  const auto added =
      archive.archive().add(sample_source(other), sample_document(other), {{thief}, {}});
  EXPECT_EQ(added.error().code, ErrorCode::conflict);
  archive.commit();
  EXPECT_EQ(archive.count(""), 1);
}

TEST(Archive, CountsWhatItHolds) {
  TestArchive archive;
  archive.add(bridge_notice());
  archive.add({"乙", "乙文", {{Field::written_on, "2019"}}, RecordKind::notice});
  ASSERT_TRUE(
      archive.archive().add_failure(sample_source({"坏", ""}), {ErrorCode::damaged, "", {}}));
  const auto stats = archive.archive().stats();
  ASSERT_TRUE(stats);
  EXPECT_EQ(stats->sources, 3);
  EXPECT_EQ(stats->records, 2);
  EXPECT_EQ(stats->failures, 1);
  EXPECT_EQ(stats->pages, 2);
  ASSERT_EQ(stats->by_year.size(), 2u);
  EXPECT_EQ(stats->by_year[0].value, "2019");
  EXPECT_EQ(stats->by_issuer.at(0).value, "青岚市人民政府");
  EXPECT_EQ(stats->by_failure.at(0).value, "damaged");
  EXPECT_EQ(stats->text_bytes,
            static_cast<std::int64_t>(bridge_notice().text.size() + std::string("乙文").size()));
}

TEST(Archive, AReaderSeesWhatIsCommittedWhileAWriterWrites) {
  TestArchive archive;
  archive.add(bridge_notice());
  archive.commit();
  auto reader = open_beside(archive);
  ASSERT_TRUE(reader);
  const auto count = [&] { return reader->search(*parse_query("文"), {})->total; };
  archive.add({"乙", "乙文"});
  EXPECT_EQ(count(), 0);
  archive.commit();
  EXPECT_EQ(count(), 1);
  archive.add({"丙", "丙文"});
  archive.commit();
  EXPECT_EQ(count(), 2);
}

TEST(Archive, AReaderMayNotWrite) {
  TestArchive archive;
  archive.commit();
  auto reader = open_beside(archive);
  ASSERT_TRUE(reader);
  EXPECT_EQ(reader->commit().error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(reader->add({}, {}, {}).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(reader->keep_original("/dev/null").error().code, ErrorCode::invalid_argument);
}

TEST(Archive, ASecondWriterIsToldWhoHoldsIt) {
  TestArchive archive;
  const auto second = Archive::open(archive.path(), OpenMode::write);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::busy);
  EXPECT_EQ(second.error().message, "the archive is open for writing in another process (pid " +
                                        std::to_string(getpid()) + "); wait until it has ended");
}

TEST(Archive, SaysThatThereIsNone) {
  TempFolder folder;
  const auto archive = Archive::open(folder / "nothing", OpenMode::read);
  EXPECT_EQ(archive.error().code, ErrorCode::not_found);
  EXPECT_FALSE(std::filesystem::exists(folder / "nothing"));
}

TEST(Archive, LogsWhatWasDone) {
  TestArchive archive;
  EXPECT_TRUE(archive.archive().log_event("correct", "0123456789abcdef-1", "done", "title"));
  EXPECT_TRUE(archive.archive().commit());
}

}  // namespace
}  // namespace zhengbao
