#include "normalize/genres.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

std::string_view genre(std::string_view title) {
  const Genre* found = genre_of_title(title);
  return found ? found->name : "";
}

TEST(Genres, AreReadFromTheEndOfTheTitle) {
  EXPECT_EQ(genre("国务院关于印发管理办法的通知"), "通知");
  EXPECT_EQ(genre("关于黄金政策的复函"), "函");
  EXPECT_EQ(genre("青岚市河道管理办法（试行）"), "办法");
  EXPECT_EQ(genre("青岚市河道管理条例（2020年修订）"), "条例");
  EXPECT_EQ(genre("2023年青岚市国民经济和社会发展统计公报[1]"), "统计公报");
  EXPECT_EQ(genre("青岚市2023年政府信息公开工作年度报告"), "年度报告");
  EXPECT_EQ(genre("青岚市人民政府工作报告"), "政府工作报告");
  EXPECT_EQ(genre("《青岚市停车场管理办法》解读"), "解读");
  EXPECT_EQ(genre("公平交易法"), "法律");
  EXPECT_EQ(genre("不動產經紀業管理條例施行細則"), "细则");
}

TEST(Genres, OrdinaryWordsAreNone) {
  EXPECT_EQ(genre("数字拟人品的共演方法"), "");
  EXPECT_EQ(genre("全市防汛工作会议召开"), "");
}

TEST(Genres, GiveTheKindOfRecord) {
  EXPECT_EQ(kind_of_title("关于防汛工作的通知", false), RecordKind::policy);
  EXPECT_EQ(kind_of_title("关于张三等职务任免的通知", true), RecordKind::personnel);
  EXPECT_EQ(kind_of_title("《停车办法》政策解读", false), RecordKind::interpretation);
  EXPECT_EQ(kind_of_title("关于土地征收的公告", false), RecordKind::notice);
  EXPECT_EQ(kind_of_title("青岚市水务局2020年政府信息公开年度报告", false),
            RecordKind::annual_report);
  EXPECT_EQ(kind_of_title("全市防汛工作会议召开", false), RecordKind::other);
}

}  // namespace
}  // namespace zhengbao
