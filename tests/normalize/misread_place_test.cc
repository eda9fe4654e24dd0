#include "normalize/misread_place.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(MisreadPlace, IsWrittenOtherwiseMoreOften) {
  constexpr std::u32string_view kText = U"潜泽区年度报告洪泽区依法公开洪泽区办理申请";
  EXPECT_TRUE(is_misread_place("潜泽区人民政府", kText));
  EXPECT_TRUE(is_misread_place("潜泽区人民政府2023年政府信息公开工作年度报告", kText));
}

TEST(MisreadPlace, IsNoneThatTheTextConfirms) {
  EXPECT_FALSE(is_misread_place("青岚市水务局", U"青岚市水务局青岚市各区青岗市"));
  EXPECT_FALSE(is_misread_place("青岚市水务局", U"青岚市水务局青岗市"))
      << "once each: which one is right?";
  EXPECT_FALSE(is_misread_place("青岚市水务局", U"青岚市水务局云溪市云溪市")) << "another place";
}

TEST(MisreadPlace, IsNoDivisionThatExists) {
  EXPECT_FALSE(is_misread_place("海淀区财政局", U"海淀区财政局海珠区海珠区"));
}

TEST(MisreadPlace, AsksOnlyForNamesThatBeginWithAPlace) {
  EXPECT_FALSE(is_misread_place("国务院办公厅", U"国务院办公厅"));
  EXPECT_FALSE(is_misread_place("本市公共停车场管理办法", U"全市各市"));
  EXPECT_FALSE(is_misread_place("", U""));
}

}  // namespace
}  // namespace zhengbao
