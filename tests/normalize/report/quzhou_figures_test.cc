// Every figure of the prose of one real report, listed by hand: value, unit and
// a word of its subject. The report itself is not part of the project; it is
// read where a corpus folder lies beside it or $ZHENGBAO_CORPUS names one.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "core/source_file.h"
#include "extract/extract.h"
#include "normalize/normalize.h"

namespace zhengbao {
namespace {

struct Stated {
  const char* value;
  const char* unit;
  const char* subject;  // part of it
};

constexpr Stated kStated[] = {
    {"226", "件", "行政规范性文件"},
    {"420", "件", "其他政策文件"},
    {"169", "件", "人事任免文件"},
    {"2988", "个", "政务事项"},
    {"100", "%", "网上办理"},
    {"2700", "个", "政务事项"},
    {"175", "个", "民生事项"},
    {"100", "%", "民生事项"},
    {"172", "个", "涉企事项"},
    {"57", "项", "一件事"},
    {"170", "万件", "办件量"},
    {"63.58", "%", "办件量"},
    {"6", "个", "阶段"},
    {"100", "个", "一件事"},
    {"8", "个", "方面"},
    {"4", "个", "试点城市"},
    {"3", "个", "发票申领"},
    {"141", "条", "解读材料"},
    {"29", "件", "规范性文件"},
    {"302", "条", "征求意见"},
    {"64", "件", "规范性文件"},
    {"523", "条", "征求意见"},
    {"77.6", "%", "意见数"},
    {"343", "条", "提案议案"},
    {"14", "条", "发布实录"},
    {"1", "条", "制度规定"},
    {"64", "条", "回应关切"},
    {"54", "次", "热点"},
    {"1350", "次", "微信微博"},
    {"598", "件", "申请"},
    {"26", "%", "申请"},
    {"256", "件", "市级行政机关"},
    {"342", "件", "各县"},
    {"598", "件", "依申请公开"},
    {"411", "件", "予以公开及部分公开"},
    {"70", "%", "予以公开及部分公开"},
    {"23", "件", "不予公开"},
    {"4", "%", "不予公开"},
    {"121", "件", "无法提供"},
    {"20", "%", "无法提供"},
    {"21", "件", "不予处理"},
    {"4", "%", "不予处理"},
    {"14", "件", "其他处理"},
    {"2", "%", "其他处理"},
    {"6550", "条", "重点领域"},
    {"885", "条", "公共资源配置"},
    {"486", "条", "重大项目建设"},
    {"736", "条", "招标公告"},
    {"24", "小时", "政策信息"},
    {"4223", "条", "微博"},
    {"1321", "篇", "微信"},
    {"48", "万人", "关注量"},
    {"217", "期", "信息"},
    {"651", "条", "信息"},
    {"8", "期", "政报"},
    {"2540", "份", "赠阅"},
    {"13", "期", "播出"},
    {"2000", "万人次", "收听收看"},
    {"517504", "个", "来电"},
    {"1434", "件", "受理量"},
    {"100", "%", "按期受理率"},
    {"100", "%", "按期办结率"},
    {"100", "%", "回访核实率"},
    {"99.04", "%", "满意率"},
    {"4", "%", "分值权重"},
    {"60", "人", "律师代表"},
};

Record quzhou_record() {
  const char* named = std::getenv("ZHENGBAO_CORPUS");
  const std::filesystem::path corpus =
      named ? std::filesystem::path(named)
            : std::filesystem::path(ZHENGBAO_SOURCE_DIR) / ".." / "shared" / "corpus";
  const auto source = load_source(corpus / "text" / "quzhou-2019-disclosure-report.txt");
  if (!source) return {};
  const auto document = extract(*source);
  if (!document) return {};
  return normalize(*document, *source).records.at(0);
}

std::string flag_codes(const Record& record) {
  std::string all;
  for (const Flag& flag : record.flags) all += flag.code + " ";
  return all;
}

TEST(QuzhouReport, EveryFigureOfItsProseComesOut) {
  const Record record = quzhou_record();
  if (record.id.empty()) GTEST_SKIP() << "no corpus beside the project";
  EXPECT_EQ(record.kind, RecordKind::annual_report);
  ASSERT_EQ(record.figures.size(), std::size(kStated));
  for (std::size_t i = 0; i < record.figures.size(); ++i) {
    const Figure& figure = record.figures[i];
    EXPECT_EQ(figure.value, kStated[i].value) << i;
    EXPECT_EQ(figure.unit, kStated[i].unit) << i;
    EXPECT_NE(figure.subject.find(kStated[i].subject), std::string::npos)
        << i << ": " << kStated[i].subject << " in " << figure.subject;
  }
}

TEST(QuzhouReport, ItsContradictionsAreFlagged) {
  const Record record = quzhou_record();
  if (record.id.empty()) GTEST_SKIP() << "no corpus beside the project";
  EXPECT_EQ(flag_codes(record), "tables-missing part-exceeds-whole share-mismatch sum-mismatch ");
  EXPECT_EQ(record.figures[33].failed_checks, std::vector<std::string>{"sum-mismatch"});
  EXPECT_EQ(record.figures[35].failed_checks, std::vector<std::string>{"share-mismatch"});
  EXPECT_EQ(record.figures[31].whole, 29);
}

}  // namespace
}  // namespace zhengbao
