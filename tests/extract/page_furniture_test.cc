#include "extract/page_furniture.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

TEST(IsFurniture, KnowsControlsAndPaths) {
  for (const char* line :
       {"扫一扫在手机打开当前页", "【打印】 【关闭】", "分享到：",
        "您现在的位置：首页 > 政务公开 > 正文", "当前位置: 首页 » 公告", "上一篇：关于抗旱的通知",
        "下一条: 没有了", "字体：[大 中 小]", "我要打印 | 我要收藏", "版权所有：青岚市人民政府",
        "青ICP备05000001号-1 网站标识码：3300000001", "[ ]"}) {
    EXPECT_TRUE(is_furniture(line)) << line;
  }
}

TEST(IsFurniture, LeavesText) {
  for (const char* line :
       {"关闭非煤矿山的通知", "打印机采购公告", "当前，防汛形势严峻", "大中型水库",
        "上一篇文章提到的问题已经解决。"
        "各单位要举一反三，认真排查，建立台账，逐项整改，并于月底前将整改情况书面报送市政府办公室，"
        "逾期不报的予以通报批评，"
        "情节严重的追究责任，并纳入年度考核。",
        "青岚市人民政府", "2021年5月6日", "附件：名单.doc"}) {
    EXPECT_FALSE(is_furniture(line)) << line;
  }
}

TEST(BeginsRelatedLinks, OnlyInShortLines) {
  EXPECT_TRUE(begins_related_links("相关链接："));
  EXPECT_TRUE(begins_related_links("【相关阅读】"));
  EXPECT_FALSE(begins_related_links("有关部门的相关链接"));
}

}  // namespace
}  // namespace zhengbao
