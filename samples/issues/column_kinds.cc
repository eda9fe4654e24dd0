#include "samples/issues/issue_kinds.h"

namespace zhengbao::samples {

namespace {

using Kind = MadePart::Kind;

}  // namespace

void add_appointment_notice(IssueWriter& writer) {
  MadeDocument document = writer.letter("人事任免", writer.city(), writer.issue.letters + "政干");
  const std::string first = person(writer.dice);
  document.title = writer.city() + "关于" + first + "等同志职务任免的通知";
  document.parts = {
      {Kind::paragraph, "经研究决定：", {}},
      {Kind::paragraph,
       "任命" + first + "为" + writer.issue.place + writer.subject().department + "副局长；",
       {}},
      {Kind::paragraph,
       "免去" + person(writer.dice) + "的" + writer.issue.place + writer.subject().department +
           "副局长职务。",
       {}}};
  writer.add(std::move(document));
}

void add_appointments(IssueWriter& writer) {
  MadeDocument document;
  document.section = "人事任免";
  document.title = "人事任免";
  document.parts = {{Kind::paragraph, writer.city() + writer.year() + "年3月16日决定：", {}}};
  for (int i = 0; i < 3; ++i) {
    document.parts.push_back({Kind::paragraph,
                              "任命" + person(writer.dice) + "为" + writer.issue.place +
                                  writer.subject().department + "副局长；",
                              {}});
  }
  document.parts.push_back(
      {Kind::paragraph,
       "免去" + person(writer.dice) + "的" + writer.issue.place + "档案馆馆长职务。",
       {}});
  writer.add(std::move(document));
}

void add_speech(IssueWriter& writer) {
  const Subject& about = writer.subject();
  MadeDocument document;
  document.section = "领导讲话";
  document.title = "在全" + writer.rank() + about.name + "工作会议上的讲话";
  document.speaker = writer.rank() + "长　" + person(writer.dice);
  document.under =
      "（" + writer.year() + "年2月" + std::to_string(3 + writer.dice.below(20)) + "日）";
  document.parts = {{Kind::paragraph, "同志们：", {}}};
  writer.numbered(document.parts, about);
  writer.add(std::move(document));
}

void add_figures(IssueWriter& writer) {
  MadeDocument document;
  document.section = "统计资料";
  document.title = writer.year() + "年1—" + std::to_string(writer.issue.number) + "月全" +
                   writer.rank() + "主要经济指标";
  MadePart table{Kind::table, "", {{"指标", "单位", "本月", "累计", "同比（%）"}}};
  for (const char* name : {"规模以上工业增加值", "固定资产投资", "社会消费品零售总额",
                           "一般公共预算收入", "城镇居民人均可支配收入", "用电量"}) {
    table.rows.push_back({name, "万元", std::to_string(100 + writer.dice.below(900)),
                          std::to_string(1000 + writer.dice.below(9000)),
                          std::to_string(1 + writer.dice.below(12)) + ".3"});
  }
  document.parts.push_back(std::move(table));
  writer.add(std::move(document));
}

void add_explanation(IssueWriter& writer) {
  MadeDocument document;
  document.section = "政策解读";
  const std::string& name = writer.issue.documents.front().title;
  const Subject& about = subjects().front();
  document.title = "《" + name + "》政策解读";
  const bool questions = writer.dice.chance(50);
  static constexpr const char* kQuestions[] = {"制定的背景是什么？", "主要内容有哪些？",
                                               "从什么时候开始执行？"};
  for (int i = 0; i < 3; ++i) {
    const std::string label = questions ? "问：" : in_han(i + 1) + "、";
    document.parts.push_back({Kind::heading, label + kQuestions[i], {}});
    document.parts.push_back(
        {Kind::paragraph, (questions ? "答：" : "") + sentences(about, writer.dice), {}});
  }
  writer.add(std::move(document));
}

void add_chronicle(IssueWriter& writer) {
  MadeDocument document;
  document.section = "大事记";
  const std::string month = std::to_string(writer.issue.number) + "月";
  document.title = writer.issue.place + writer.year() + "年" + month + "大事记";
  for (int day = 2; day < 28; day += 3 + writer.dice.below(5)) {
    document.parts.push_back({Kind::paragraph,
                              std::to_string(day) + "日　" + writer.rank() + "长" +
                                  person(writer.dice) + "到" + county(writer.dice) + "检查" +
                                  writer.subject().name + "工作。",
                              {}});
  }
  writer.add(std::move(document));
}

}  // namespace zhengbao::samples
