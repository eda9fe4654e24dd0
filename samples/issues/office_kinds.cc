#include "samples/issues/issue_kinds.h"

namespace zhengbao::samples {

namespace {

using Kind = MadePart::Kind;

}  // namespace

void add_office_notice(IssueWriter& writer) {
  const Subject& about = writer.subject();
  MadeDocument document = writer.office_letter();
  document.title = writer.office() + "关于进一步加强" + about.name + "管理工作的" +
                   (writer.dice.chance(50) ? "通知" : "意见");
  writer.paragraphs(document.parts, about, 1);
  writer.numbered(document.parts, about);
  writer.add(std::move(document));
}

void add_forward_opinion(IssueWriter& writer) {
  const Subject& about = writer.subject();
  MadeDocument document = writer.office_letter();
  const std::string department = writer.rank() + std::string(about.department);
  document.title =
      writer.office() + "转发" + department + "关于做好" + about.name + "安全工作意见的通知";
  document.parts = {{Kind::paragraph,
                     department + "《关于做好" + about.name + "安全工作的意见》已经" +
                         writer.rank() + "人民政府同意，现转发给你们，请遵照执行。",
                     {}}};
  MadeAnnex opinion;
  opinion.title = "关于做好" + std::string(about.name) + "安全工作的意见";
  writer.paragraphs(opinion.parts, about, 1);
  writer.numbered(opinion.parts, about);
  opinion.signer = writer.issue.place + about.department;
  opinion.date = {1, 1 + writer.dice.below(20)};
  document.annexes.push_back(std::move(opinion));
  writer.add(std::move(document));
}

void add_annexed_notice(IssueWriter& writer) {
  const Subject& about = writer.subject();
  MadeDocument document = writer.office_letter();
  document.title = writer.office() + "关于开展" + about.name + "普查的通知";
  writer.paragraphs(document.parts, about, 2);
  const std::string table = about.name + std::string("分布情况表"),
                    form = about.name + std::string("普查登记表"),
                    group = writer.issue.place + about.name + "普查领导小组成员名单";
  document.parts.push_back({Kind::paragraph, "附件：1.　" + table, {}});
  document.parts.push_back({Kind::paragraph, "　　　2.　" + form, {}});
  document.parts.push_back({Kind::paragraph, "　　　3.　" + group, {}});
  document.annexes.push_back({"附件1", table, {writer.register_of(about, 12)}, "", {}, false});
  document.annexes.push_back({"附件2", form, {writer.register_of(about, 4)}, "", {}, true});
  MadeAnnex members{"附件3", group, {}, "", {}, false};
  members.parts.push_back({Kind::paragraph, "组　长：" + person(writer.dice), {}});
  members.parts.push_back({Kind::paragraph, "副组长：" + person(writer.dice), {}});
  members.parts.push_back(
      {Kind::paragraph,
       "成　员：" + person(writer.dice) + "　" + person(writer.dice) + "　" + person(writer.dice),
       {}});
  document.annexes.push_back(std::move(members));
  writer.add(std::move(document));
}

void add_department_rule(IssueWriter& writer) {
  const Subject& about = writer.subject();
  MadeDocument document = writer.department_letter(about);
  const std::string name = writer.issue.place + about.name + "验收规程";
  document.title = writer.issue.place + about.department + "关于印发《" + name + "》的通知";
  document.parts = {
      {Kind::paragraph, "为规范验收工作，我局制定了《" + name + "》，现印发给你们。", {}}};
  MadeAnnex rule;
  rule.mark = writer.dice.chance(50) ? "附件" : "";
  rule.title = name;
  writer.articles(rule.parts, about, false);
  document.annexes.push_back(std::move(rule));
  writer.add(std::move(document));
}

void add_department_notice(IssueWriter& writer) {
  const Subject& about = writer.subject();
  MadeDocument document = writer.department_letter(about);
  const std::string finance = writer.issue.place + "财政局";
  document.title = writer.issue.place + about.department + "　" + finance + "关于下达" +
                   about.name + "补助资金的通知";
  document.signers.push_back(finance);
  writer.paragraphs(document.parts, about, 2);
  writer.add(std::move(document));
}

void add_announcement(IssueWriter& writer) {
  const Subject& about = writer.subject();
  MadeDocument document = writer.department_letter(about);
  document.agency.clear();
  document.title =
      writer.issue.place + about.department + "关于暂停办理" + about.name + "业务的公告";
  document.addressee.clear();
  writer.paragraphs(document.parts, about, 2);
  document.parts.push_back({Kind::paragraph, "特此公告。", {}});
  writer.add(std::move(document));
}

}  // namespace zhengbao::samples
