#include "cli/frame.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

namespace zhengbao {
namespace {

class FrameTest : public testing::Test {
 protected:
  void SetUp() override { ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends_), 0); }
  void TearDown() override {
    ::close(ends_[0]);
    ::close(ends_[1]);
  }
  void send(std::string_view bytes) {
    ASSERT_EQ(::write(ends_[0], bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
  }
  int ends_[2] = {-1, -1};
};

TEST_F(FrameTest, WhatIsWrittenIsRead) {
  ASSERT_TRUE(write_frame(ends_[0], FrameKind::reply, "第一"));
  ASSERT_TRUE(write_frame(ends_[0], FrameKind::progress, ""));
  const auto first = read_frame(ends_[1]);
  const auto second = read_frame(ends_[1]);
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->kind, FrameKind::reply);
  EXPECT_EQ(first->payload, "第一");
  EXPECT_EQ(second->kind, FrameKind::progress);
  EXPECT_EQ(second->payload, "");
}

TEST_F(FrameTest, APeerThatGoesInTheMiddleGivesNothing) {
  send(
      {"\x05\0\0\0\x01"
       "ab",
       7});
  ::shutdown(ends_[0], SHUT_WR);
  EXPECT_FALSE(read_frame(ends_[1]));
}

TEST_F(FrameTest, AnAnnouncedLengthBeyondTheLimitIsNotRead) {
  send({"\xFF\xFF\xFF\xFF\x01", 5});
  EXPECT_FALSE(read_frame(ends_[1]));
}

TEST(FrameBuffer, CutsFramesOutOfBytesHoweverTheyArrive) {
  const std::string bytes("\x02\0\0\0\x03xy\x00\0\0\0\x02", 12);
  FrameBuffer buffer;
  std::vector<std::string> payloads;
  for (const char byte : bytes) {
    buffer.append({&byte, 1});
    while (auto frame = buffer.next()) payloads.push_back(frame->payload);
  }
  EXPECT_EQ(payloads, (std::vector<std::string>{"xy", ""}));
  EXPECT_FALSE(buffer.broken());
}

TEST(FrameBuffer, IsBrokenByALengthBeyondTheLimitAndByAnUnknownKind) {
  FrameBuffer too_long;
  too_long.append({"\xFF\xFF\xFF\xFF\x01", 5});
  EXPECT_FALSE(too_long.next());
  EXPECT_TRUE(too_long.broken());
  FrameBuffer unknown;
  unknown.append({"\0\0\0\0\x09", 5});
  EXPECT_FALSE(unknown.next());
  EXPECT_TRUE(unknown.broken());
}

}  // namespace
}  // namespace zhengbao
