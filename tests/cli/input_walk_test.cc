#include "cli/input_walk.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/cli/temp_folder.h"

namespace zhengbao {
namespace {

std::vector<std::string> names_in(const InputWalk& walk, const TempFolder& folder) {
  std::vector<std::string> names;
  for (const InputFile& file : walk.files) {
    names.push_back(std::filesystem::relative(file.path, folder.path()).string());
  }
  return names;
}

TEST(InputWalk, FoldersAreReadInOrderOfNameWithEverythingBelowThem) {
  TempFolder folder;
  for (const char* name : {"b.html", "a/2.html", "a/10.html", "c/d/e.html"})
    folder.write(name, "x");
  const auto walk = walk_inputs({folder.path().string()}, "", {});
  EXPECT_EQ(names_in(walk, folder),
            (std::vector<std::string>{"a/10.html", "a/2.html", "b.html", "c/d/e.html"}));
  EXPECT_TRUE(walk.problems.empty());
}

TEST(InputWalk, HiddenFilesCountOnlyWhenNamed) {
  TempFolder folder;
  folder.write(".hidden.html", "x");
  folder.write(".git/config", "x");
  EXPECT_TRUE(walk_inputs({folder.path().string()}, "", {}).files.empty());
  EXPECT_EQ(walk_inputs({folder.at(".hidden.html")}, "", {}).files.size(), 1u);
}

TEST(InputWalk, FilesBesideDocumentsCountOnlyWhenNamed) {
  TempFolder folder;
  for (const char* name : {"a.html", "a.html.truth.json", "a_files/site.JS", "b.txt", "feed.xml"})
    folder.write(name, "x");
  const InputWalk walk = walk_inputs({folder.path().string()}, "", {});
  EXPECT_EQ(names_in(walk, folder), (std::vector<std::string>{"a.html", "b.txt", "feed.xml"}));
  EXPECT_EQ(walk.passed_over, 2u);
  const InputWalk named = walk_inputs({folder.at("a.html.truth.json")}, "", {});
  EXPECT_EQ(named.files.size(), 1u);
  EXPECT_EQ(named.passed_over, 0u);
}

TEST(InputWalk, ALoopOfLinksEnds) {
  TempFolder folder;
  folder.write("a/x.html", "x");
  std::filesystem::create_directory_symlink(folder.path(), folder.path() / "a/up");
  std::filesystem::create_directory_symlink("self", folder.path() / "self");
  const auto walk = walk_inputs({folder.path().string()}, "", {});
  EXPECT_EQ(names_in(walk, folder), (std::vector<std::string>{"a/x.html"}));
}

TEST(InputWalk, AFileNamedTwiceCountsOnce) {
  TempFolder folder;
  const std::string file = folder.write("x.html", "x");
  const auto walk = walk_inputs({file, folder.path().string(), folder.at("./x.html")}, "", {});
  EXPECT_EQ(walk.files.size(), 1u);
}

TEST(InputWalk, TheArchiveItselfIsNotEntered) {
  TempFolder folder;
  folder.write("archive/originals/ab/abcd", "x");
  folder.write("x.html", "x");
  const auto walk = walk_inputs({folder.path().string()}, folder.path() / "archive", {});
  EXPECT_EQ(names_in(walk, folder), (std::vector<std::string>{"x.html"}));
}

TEST(InputWalk, AMissingPathIsAProblemAndTheRestGoesOn) {
  TempFolder folder;
  folder.write("x.html", "x");
  const auto walk = walk_inputs({folder.at("gone"), folder.at("x.html")}, "", {});
  EXPECT_EQ(walk.files.size(), 1u);
  ASSERT_EQ(walk.problems.size(), 1u);
  EXPECT_EQ(walk.problems[0].code, ErrorCode::not_found);
  EXPECT_EQ(walk.problems[0].where, folder.at("gone"));
}

TEST(InputWalk, APipeIsAProblemOnlyWhenNamed) {
  TempFolder folder;
  ASSERT_EQ(::mkfifo(folder.at("pipe").c_str(), 0600), 0);
  EXPECT_TRUE(walk_inputs({folder.path().string()}, "", {}).problems.empty());
  const auto named = walk_inputs({folder.at("pipe")}, "", {});
  ASSERT_EQ(named.problems.size(), 1u);
  EXPECT_EQ(named.problems[0].code, ErrorCode::unsupported);
}

TEST(InputWalk, OriginsAreAbsoluteWhereverTheWalkBegan) {
  TempFolder folder;
  const std::string file = folder.write("a/x.html", "x");
  EXPECT_EQ(walk_inputs({folder.at("a/../a/./x.html")}, "", {}).files[0].origin, file);
}

}  // namespace
}  // namespace zhengbao
