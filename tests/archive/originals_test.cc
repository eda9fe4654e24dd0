#include "archive/originals.h"

#include <unistd.h>

#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

namespace fs = std::filesystem;

class OriginalsTest : public testing::Test {
 protected:
  OriginalsTest() : originals_(folder_ / "originals") { EXPECT_TRUE(originals_.prepare()); }

  fs::path file(std::string_view bytes) {
    std::ofstream(folder_ / "in.pdf", std::ios::binary) << bytes;
    return folder_ / "in.pdf";
  }

  TempFolder folder_;
  Originals originals_;
};

TEST_F(OriginalsTest, KeepsAFileUnderItsDigest) {
  const auto kept = originals_.keep(file("古桥"));
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->sha256, sha256_hex("古桥"));
  EXPECT_EQ(kept->bytes, 6);
  EXPECT_EQ(kept->path, folder_ / "originals" / kept->sha256.substr(0, 2) / kept->sha256);
  std::ifstream in(kept->path);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), "古桥");
  EXPECT_EQ(fs::status(kept->path).permissions(), fs::perms{0444});
}

TEST_F(OriginalsTest, KeepsTheSameBytesOnce) {
  ASSERT_TRUE(originals_.keep(file("a")));
  ASSERT_TRUE(originals_.keep(file("a")));
  EXPECT_EQ(originals_.list(), std::set<std::string>{sha256_hex("a")});
}

TEST_F(OriginalsTest, ReplacesAnOriginalThatWasCut) {
  const auto kept = originals_.keep(file("abc"));
  fs::permissions(kept->path, fs::perms::owner_all);
  fs::resize_file(kept->path, 1);
  ASSERT_TRUE(originals_.keep(file("abc")));
  EXPECT_EQ(fs::file_size(kept->path), 3u);
}

TEST_F(OriginalsTest, KeepsAnEmptyFile) {
  const auto kept = originals_.keep(file(""));
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->bytes, 0);
}

TEST_F(OriginalsTest, SaysWhatItCannotRead) {
  EXPECT_EQ(originals_.keep(folder_ / "missing").error().code, ErrorCode::not_found);
  const auto kept_folder = originals_.keep(folder_ / "originals");
  EXPECT_EQ(kept_folder.error().code, ErrorCode::io);
  EXPECT_EQ(kept_folder.error().message, "is a folder");
  EXPECT_TRUE(fs::is_empty(folder_ / "originals/incoming"));
}

TEST_F(OriginalsTest, PreparingRemovesWhatAKilledRunLeft) {
  std::ofstream(folder_ / "originals/incoming/4711-0") << "half a file";
  EXPECT_TRUE(originals_.prepare());
  EXPECT_TRUE(fs::is_empty(folder_ / "originals/incoming"));
}

TEST_F(OriginalsTest, AFileBeingCopiedIsNotAnOriginal) {
  std::ofstream(folder_ / "originals/incoming/4711-0") << "half a file";
  EXPECT_EQ(originals_.list(), std::set<std::string>{});
}

}  // namespace
}  // namespace zhengbao
