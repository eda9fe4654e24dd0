#include "cli/read_job.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

ReadOutcome make_outcome() {
  ReadOutcome outcome;
  outcome.sha256 = std::string(64, 'a');
  outcome.media_type = "text/html";
  outcome.document = std::string("\0packed", 7);
  outcome.records = {"{\"id\":1}", "{}"};
  outcome.issues = {"issue"};
  outcome.diagnostics = {{"list-page", Severity::info, 3, "列表页"}};
  outcome.awaiting = {2, 300};
  outcome.pages = 301;
  outcome.reading = std::string("\0read", 5);
  return outcome;
}

TEST(ReadJob, AJobComesBackAsItWasSent) {
  const auto job = decode_job(encode(ReadJob{.path = "/a/b",
                                             .name = "b",
                                             .origin = "in/b",
                                             .stage = ReadStage::extract,
                                             .max_pages = 7,
                                             .ocr = OcrMode::deferred_always,
                                             .readings = "/readings",
                                             .page = 3,
                                             .complete = false,
                                             .unread = {{4, "too dark"}, {9, ""}}}));
  ASSERT_TRUE(job);
  EXPECT_EQ(job->path, "/a/b");
  EXPECT_EQ(job->name, "b");
  EXPECT_EQ(job->origin, "in/b");
  EXPECT_EQ(job->stage, ReadStage::extract);
  EXPECT_EQ(job->max_pages, 7);
  EXPECT_EQ(job->ocr, OcrMode::deferred_always);
  EXPECT_EQ(job->readings, "/readings");
  EXPECT_EQ(job->page, 3);
  EXPECT_FALSE(job->complete);
  EXPECT_EQ(job->unread, (std::vector<UnreadPage>{{4, "too dark"}, {9, ""}}));
}

TEST(ReadJob, AReplyComesBackAsItWasSent) {
  const auto reply = decode_reply(encode(ReadReply(make_outcome())));
  ASSERT_TRUE(reply && *reply);
  EXPECT_EQ((*reply)->sha256, make_outcome().sha256);
  EXPECT_EQ((*reply)->media_type, "text/html");
  EXPECT_EQ((*reply)->document, make_outcome().document);
  EXPECT_EQ((*reply)->records, make_outcome().records);
  EXPECT_EQ((*reply)->issues, make_outcome().issues);
  EXPECT_EQ((*reply)->diagnostics, make_outcome().diagnostics);
  EXPECT_EQ((*reply)->awaiting, make_outcome().awaiting);
  EXPECT_EQ((*reply)->pages, 301);
  EXPECT_EQ((*reply)->reading, make_outcome().reading);
}

TEST(ReadJob, AFailureComesBackAsItWasSent) {
  const auto reply = decode_reply(encode(ReadReply(fail(ErrorCode::encrypted, "locked", "a.pdf"))));
  ASSERT_TRUE(reply);
  ASSERT_FALSE(*reply);
  EXPECT_EQ(reply->error().code, ErrorCode::encrypted);
  EXPECT_EQ(reply->error().message, "locked");
  EXPECT_EQ(reply->error().where, "a.pdf");
}

TEST(ReadJob, EveryPayloadCutShortIsRefused) {
  const std::string whole = encode(ReadReply(make_outcome()));
  for (std::size_t length = 0; length < whole.size(); ++length) {
    EXPECT_FALSE(decode_reply(whole.substr(0, length))) << length;
  }
  EXPECT_FALSE(decode_reply(whole + "x"));
}

TEST(ReadJob, ACountWithoutTheThingsItCountsIsRefused) {
  std::string payload = encode(ReadReply(ReadOutcome{}));
  payload.replace(16, 4, "\xFF\xFF\xFF\x7F");
  EXPECT_FALSE(decode_reply(payload));
}

}  // namespace
}  // namespace zhengbao
