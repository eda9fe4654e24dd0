#include "archive/archive.h"

#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

TEST(Archive, FindsWhatWasAdded) {
  TestArchive archive;
  archive.add({"青岚市人民政府关于加强古桥保护的通知", "各区县人民政府：\n现就古桥保护有关事项通知如下。"});
  archive.add({"青岚市年度报告", "主动公开政府信息 128 条。"});
  archive.commit();
  EXPECT_EQ(archive.titles("古桥保护"), "青岚市人民政府关于加强古桥保护的通知");
  EXPECT_EQ(archive.count("青岚市"), 2);
  EXPECT_EQ(archive.count("桥"), 1);
  EXPECT_EQ(archive.count("古桥 128"), 0);
  EXPECT_EQ(archive.count(""), 2);
  EXPECT_EQ(archive.findings(), "");
}

}  // namespace
}  // namespace zhengbao
