#include "samples/issues/issue_words.h"

namespace zhengbao::samples {

namespace {

// {} is the subject.
constexpr const char* kSentences[] = {
    "近年来，全市{}数量逐年增加，日常维护跟不上使用的需要。",
    "各县（区）要在本月底前完成{}的摸底，逐一登记造册，明确管护人员。",
    "{}的维修经费由市、县两级财政分担，不得向群众摊派。",
    "对存在隐患的{}，应当设置警示标志，限期整改；逾期不改的，停止使用。",
    "有关单位要加强巡查，每月至少检查一次，并如实填写检查记录。",
    "鼓励社会力量参与{}的建设和维护，捐资人的姓名可以刻在说明牌上。",
    "群众反映{}的问题，受理单位应当在五个工作日内答复。",
    "新建住宅小区应当同步规划{}，同步建设，同步交付使用。",
    "市级财政安排专项资金三百二十万元，用于补助偏远乡镇。",
    "各乡镇要指定一名工作人员负责{}的日常联系，电话向社会公布。",
    "从抽查的情况看，多数{}运行正常，少数年久失修。",
    "年底前，市政府将组织一次检查，结果在全市通报。",
    "本市行政区域内{}的规划、建设、使用和维护，适用本办法。",
    "任何单位和个人不得擅自拆除、占用{}，确需迁移的，应当报主管部门批准。",
    "经研究，同意对{}的布局作局部调整，具体范围以附图为准。",
    "要把{}工作摆上重要日程，主要负责人亲自过问，分管负责人具体抓落实。",
    "完工后由使用单位、施工单位和监理单位共同验收，验收资料留存备查。",
    "夏季用水用电高峰到来之前，要对所有设备检修一遍。",
    "宣传部门要用群众听得懂的话，把政策讲清楚。",
    "数据每季度更新一次，发现差错及时更正。",
};

constexpr const char* kSurnames[] = {"顾", "江", "骆", "陆", "沈", "温", "祝", "简", "柏", "路"};
constexpr const char* kGivenNames[] = {"云帆", "望舒", "青禾", "远山", "一苇",
                                       "知秋", "晚晴", "鹤鸣", "思源", "临川"};
constexpr const char* kCounties[] = {"白沙县", "望渚区", "北屏县", "松岚区", "石门县"};

std::string filled(std::string_view pattern, std::string_view name) {
  std::string out(pattern);
  for (std::size_t at = out.find("{}"); at != std::string::npos; at = out.find("{}", at))
    out.replace(at, 2, name);
  return out;
}

}  // namespace

const std::vector<Subject>& subjects() {
  static const std::vector<Subject> kSubjects = {{"渡口", "交通运输局", "交", "处"},
                                                 {"路灯", "城市管理局", "城管", "盏"},
                                                 {"山塘", "水务局", "水", "座"},
                                                 {"农村公路", "交通运输局", "交", "公里"},
                                                 {"社区食堂", "民政局", "民", "家"},
                                                 {"公共厕所", "城市管理局", "城管", "座"},
                                                 {"古树名木", "林业局", "林", "株"},
                                                 {"校车", "教育局", "教", "辆"},
                                                 {"村卫生室", "卫生健康局", "卫", "个"},
                                                 {"菜市场", "商务局", "商", "个"},
                                                 {"自行车道", "交通运输局", "交", "条"},
                                                 {"消防水源", "应急管理局", "应急", "处"},
                                                 {"老旧电梯", "市场监督管理局", "市监", "部"}};
  return kSubjects;
}

std::string sentences(const Subject& subject, IssueDice& dice) {
  std::string text;
  for (int left = 1 + dice.below(4); left > 0; --left)
    text += filled(dice.one_of(kSentences), subject.name);
  return text;
}

std::string article(int number, const Subject& subject, IssueDice& dice) {
  return "第" + in_han(number) + "条　" + sentences(subject, dice);
}

std::string person(IssueDice& dice) {
  return std::string(dice.one_of(kSurnames)) + dice.one_of(kGivenNames);
}

std::string county(IssueDice& dice) { return dice.one_of(kCounties); }

std::string in_han(int number) {
  static constexpr const char* kDigits[] = {"",   "一", "二", "三", "四",
                                            "五", "六", "七", "八", "九"};
  if (number < 10) return kDigits[number];
  return (number >= 20 ? std::string(kDigits[number / 10]) : "") + "十" + kDigits[number % 10];
}

}  // namespace zhengbao::samples
