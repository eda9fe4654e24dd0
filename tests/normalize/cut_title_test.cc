#include "normalize/cut_title.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(CutTitle, HasNothingBeforeItsMatter) {
  EXPECT_TRUE(is_cut_title("步加强消防水源管理工作的通知"));
  EXPECT_TRUE(is_cut_title("“三农”发展的指导意见"));
  EXPECT_TRUE(is_cut_title("步加强河道保洁工作的通知（试行）"));
}

TEST(CutTitle, IsNoneThatSaysWhoOrWhat) {
  EXPECT_FALSE(is_cut_title("青岚市水务局关于做好防汛工作的通知"));
  EXPECT_FALSE(is_cut_title("关于做好防汛工作的通知"));
  EXPECT_FALSE(is_cut_title("印发《河道保洁办法》的通知"));
  EXPECT_FALSE(is_cut_title("青岚市水务局河道保洁工作实施意见"));
  EXPECT_FALSE(is_cut_title("国务院办公厅对第7264号建议的复函"));
}

TEST(CutTitle, IsNoShortOrOtherTitle) {
  EXPECT_FALSE(is_cut_title("停水通知"));
  EXPECT_FALSE(is_cut_title("公共停车场管理办法"));
  EXPECT_FALSE(is_cut_title("河道保洁工作情况的说明"));
  EXPECT_FALSE(is_cut_title(""));
}

}  // namespace
}  // namespace zhengbao
