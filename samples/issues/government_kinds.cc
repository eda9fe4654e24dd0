#include "samples/issues/issue_kinds.h"

namespace zhengbao::samples {

namespace {

using Kind = MadePart::Kind;

}  // namespace

void add_order(IssueWriter& writer) {
  const Subject& about = writer.subject();
  MadeDocument document = writer.government_letter();
  document.order = true;
  document.title =
      writer.issue.place + about.name + "管理" + (writer.dice.chance(50) ? "办法" : "规定");
  document.headline = writer.city() + "令";
  document.addressee.clear();
  document.parts = {{Kind::paragraph,
                     "《" + document.title + "》已经" + writer.year() + "年3月2日" + writer.rank() +
                         "人民政府第" + std::to_string(8 + writer.dice.below(40)) +
                         "次常务会议审议通过，现予公布，自" + writer.year() + "年12月1日起施行。",
                     {}}};
  document.signers = {writer.rank() + "长　" + person(writer.dice)};
  MadeAnnex rule;
  rule.title = document.title;
  writer.articles(rule.parts, about, writer.dice.chance(60));
  document.annexes.push_back(std::move(rule));
  writer.add(std::move(document));
}

void add_plan_notice(IssueWriter& writer) {
  const Subject& about = writer.subject();
  static constexpr const char* kGenres[] = {"三年行动方案", "“十四五”专项规划", "管理暂行办法"};
  const std::string name = writer.issue.place + about.name + writer.dice.one_of(kGenres);
  MadeDocument document = writer.government_letter();
  document.title = writer.city() + "关于印发" + name + "的通知";
  document.parts = {{Kind::paragraph, "现将《" + name + "》印发给你们，请认真组织实施。", {}}};
  MadeAnnex plan;
  plan.title = name;
  if (name.ends_with("办法")) {
    writer.articles(plan.parts, about, false);
  } else {
    writer.paragraphs(plan.parts, about, 1);
    writer.numbered(plan.parts, about);
  }
  document.annexes.push_back(std::move(plan));
  writer.add(std::move(document));
}

void add_praise(IssueWriter& writer) {
  const Subject& about = writer.subject();
  MadeDocument document = writer.government_letter();
  document.title = writer.city() + "关于表扬" + about.name + "工作先进单位的" +
                   (writer.dice.chance(50) ? "通报" : "决定");
  writer.paragraphs(document.parts, about, 2);
  document.parts.push_back({Kind::paragraph, "希望受到表扬的单位珍惜荣誉，再接再厉。", {}});
  writer.add(std::move(document));
}

void add_reply(IssueWriter& writer) {
  const Subject& about = writer.subject();
  MadeDocument document =
      writer.letter(writer.rank() + "政府文件", writer.city(), writer.issue.letters + "政函");
  const std::string where = county(writer.dice);
  document.title = writer.city() + "关于同意" + where + "调整" + about.name + "布局的批复";
  document.addressee = where + "人民政府：";
  document.parts = {{Kind::paragraph, "你们报来的请示收悉。现批复如下：", {}}};
  document.parts.push_back({Kind::paragraph, "一、" + sentences(about, writer.dice), {}});
  document.parts.push_back({Kind::paragraph, "二、" + sentences(about, writer.dice), {}});
  document.parts.push_back({Kind::paragraph, "此复。", {}});
  writer.add(std::move(document));
}

void add_repeal(IssueWriter& writer) {
  MadeDocument document = writer.government_letter();
  document.title = writer.city() + "关于废止部分行政规范性文件的决定";
  document.parts = {
      {Kind::paragraph, "经清理，市人民政府决定废止下列文件，自本决定发布之日起停止执行。", {}}};
  MadeAnnex list;
  list.mark = "附件";
  list.title = "废止的行政规范性文件目录";
  MadePart table{Kind::table, "", {{"序号", "文件名称", "文号"}}};
  for (int i = 1; i <= 5; ++i) {
    const Subject& about = writer.subject();
    table.rows.push_back({std::to_string(i), writer.city() + "关于加强" + about.name + "管理的通知",
                          writer.issue.letters + "政发〔" +
                              std::to_string(writer.issue.year - 9 - i) + "〕" +
                              std::to_string(10 + i) + "号"});
  }
  list.parts.push_back(std::move(table));
  document.annexes.push_back(std::move(list));
  writer.add(std::move(document));
}

}  // namespace zhengbao::samples
