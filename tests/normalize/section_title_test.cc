#include "normalize/section_title.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(SectionTitle, NamesAPartOfAGazette) {
  EXPECT_TRUE(is_section_title("法規"));
  EXPECT_TRUE(is_section_title("法　规"));
  EXPECT_TRUE(is_section_title("【规范性文件】"));
}

TEST(SectionTitle, IsNoTitleOfADocument) {
  EXPECT_FALSE(is_section_title("公告"));
  EXPECT_FALSE(is_section_title("人事任免"));
  EXPECT_FALSE(is_section_title("渡口管理规则"));
  EXPECT_FALSE(is_section_title("青岚市人民政府规章制定程序规定"));
  EXPECT_FALSE(is_section_title("法规清理结果"));
  EXPECT_FALSE(is_section_title(""));
}

}  // namespace
}  // namespace zhengbao
