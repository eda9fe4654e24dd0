#include "normalize/gazette/gazette_name.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(GazetteName, IsThatOfABodyOrAPlace) {
  EXPECT_TRUE(names_a_gazette("云溪市人民政府公报"));
  EXPECT_TRUE(names_a_gazette("江汀政报"));
  EXPECT_TRUE(names_a_gazette("国务院公报"));
}

TEST(GazetteName, IsNotTheNameOfABulletin) {
  EXPECT_FALSE(names_a_gazette("青岚市统计公报"));
  EXPECT_FALSE(names_a_gazette("2019年青岚市国民经济和社会发展统计公报"));
  EXPECT_FALSE(names_a_gazette("水资源公报"));
}

TEST(GazetteName, StandsBesideOtherText) {
  EXPECT_EQ(gazette_name_in("云溪市人民政府公报 2019年第3期"), "云溪市人民政府公报");
  EXPECT_EQ(gazette_name_in("2019年第3期云溪市人民政府公报"), "云溪市人民政府公报");
  EXPECT_EQ(gazette_name_in("编辑出版：《江汀政报》编辑部"), "江汀政报");
  EXPECT_EQ(gazette_name_in("第2页"), "");
}

TEST(GazetteName, SaysWhoseItIs) {
  EXPECT_EQ(body_of_gazette("云溪市人民政府公报"), "云溪市人民政府");
  EXPECT_EQ(body_of_gazette("中华人民共和国国务院公报"), "国务院");
  EXPECT_EQ(body_of_gazette("江汀政报"), "");
  EXPECT_EQ(place_of_gazette("江汀政报"), "江汀");
  EXPECT_EQ(place_of_gazette("云溪市人民政府公报"), "");
}

}  // namespace
}  // namespace zhengbao
