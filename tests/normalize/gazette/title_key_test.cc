#include "normalize/gazette/title_key.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

bool differ(const char* a, const char* b) { return differs_in_one(title_key(a), title_key(b)); }

TEST(TitleKey, DiffersInOneIdeograph) {
  EXPECT_TRUE(differ("青岚市停车管理办法", "青罡市停车管理办法"));
  EXPECT_FALSE(differ("青岚市停车管理办法", "青岚市停车管理办法"));
  EXPECT_FALSE(differ("青岚市停车管理办法", "云岚县停车管理办法"));
  EXPECT_FALSE(differ("青岚市停车管理办法", "青岚市停车收费管理办法"));
}

TEST(TitleKey, DigitsAndShortTitlesTellDocumentsApart) {
  EXPECT_FALSE(differ("青岚市2019年工作要点", "青岚市2018年工作要点"));
  EXPECT_FALSE(differ("人事任免", "人事任命"));
}

}  // namespace
}  // namespace zhengbao
