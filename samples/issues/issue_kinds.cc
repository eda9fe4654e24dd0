#include "samples/issues/issue_kinds.h"

namespace zhengbao::samples {

namespace {

using Kind = MadePart::Kind;

class KindMaker {
 public:
  KindMaker(MadeIssue& issue, IssueDice& dice) : issue_(issue), dice_(dice) {}

  void add_all() {
    order();
    if (dice_.chance(60)) order();
    for (int i = 1 + dice_.below(2); i > 0; --i) plan_notice();
    praise();
    for (int i = dice_.below(3); i > 0; --i) reply();
    if (dice_.chance(50)) repeal();
    for (int i = 1 + dice_.below(2); i > 0; --i) office_notice();
    forward_opinion();
    if (dice_.chance(60)) annexed_notice();
    department_rule();
    if (dice_.chance(50)) department_notice();
    if (dice_.chance(40)) announcement();
    if (dice_.chance(50)) {
      for (int i = 2 + dice_.below(3); i > 0; --i) appointment_notice();
    } else {
      appointments();
    }
    if (dice_.chance(50)) speech();
    figures();
    explanation();
    if (dice_.chance(60)) chronicle();
  }

 private:
  std::string city() const { return issue_.government; }
  std::string office() const {
    return city() + (issue_.place.ends_with("省") ? "办公厅" : "办公室");
  }
  std::string rank() const { return issue_.place.substr(issue_.place.size() - 3); }
  std::string year() const { return std::to_string(issue_.year); }
  const Subject& subject() {
    return subjects()[static_cast<std::size_t>(next_subject_++) % subjects().size()];
  }
  MadeDate date() { return {1 + dice_.below(issue_.number + 1), 1 + dice_.below(28)}; }

  MadeDocument letter(const std::string& section, const std::string& body,
                      const std::string& agency) {
    MadeDocument document;
    document.section = section;
    document.letterhead = body;
    document.agency = agency;
    document.serial = serial_ += 1 + dice_.below(3);
    document.signers = {body};
    document.date = date();
    document.addressee = "各县（区）人民政府，" + rank() + "政府各部门、各直属单位：";
    return document;
  }
  MadeDocument government_letter() {
    return letter(rank() + "政府文件", city(), issue_.letters + "政发");
  }
  MadeDocument office_letter() {
    const char* abbreviation = issue_.place.ends_with("省") ? "政办" : "政办发";
    const std::string name = issue_.place.ends_with("省") ? "政府办公厅文件" : "政府办公室文件";
    return letter(rank() + name, office(), issue_.letters + abbreviation);
  }
  MadeDocument department_letter(const Subject& about) {
    MadeDocument document = letter("部门文件", issue_.place + about.department,
                                   issue_.letters + about.short_name + "发");
    document.addressee = "各县（区）" + std::string(about.department) + "，局属各单位：";
    return document;
  }

  void paragraphs(std::vector<MadePart>& parts, const Subject& about, int count) {
    for (; count > 0; --count) parts.push_back({Kind::paragraph, sentences(about, dice_), {}});
  }
  void numbered(std::vector<MadePart>& parts, const Subject& about) {
    static constexpr const char* kHeadings[] = {"总体要求", "主要任务", "工作步骤", "保障措施"};
    for (int i = 0; i < 4; ++i) {
      parts.push_back({Kind::heading, in_han(i + 1) + "、" + kHeadings[i], {}});
      for (int j = 1; j <= 1 + dice_.below(3); ++j) {
        parts.push_back({Kind::paragraph, "（" + in_han(j) + "）" + sentences(about, dice_), {}});
      }
    }
  }
  void articles(std::vector<MadePart>& parts, const Subject& about, bool chapters) {
    static constexpr const char* kChapters[] = {"总　则", "建设和维护", "监督检查", "附　则"};
    int number = 0;
    for (int chapter = 0; chapter < 4; ++chapter) {
      if (chapters) {
        parts.push_back(
            {Kind::chapter, "第" + in_han(chapter + 1) + "章　" + kChapters[chapter], {}});
      }
      for (int i = 2 + dice_.below(3); i > 0; --i)
        parts.push_back({Kind::paragraph, article(++number, about, dice_), {}});
    }
  }
  MadePart register_of(const Subject& about, int rows) {
    MadePart part{
        Kind::table,
        "",
        {{"序号", "县（区）", "数量（" + std::string(about.unit) + "）", "责任单位", "备注"}}};
    for (int i = 1; i <= rows; ++i) {
      const std::string where = county(dice_);
      part.rows.push_back({std::to_string(i), where, std::to_string(3 + dice_.below(90)),
                           where + about.department, i % 3 == 0 ? "新增" : ""});
    }
    return part;
  }
  void add(MadeDocument document) { issue_.documents.push_back(std::move(document)); }

  void order() {
    const Subject& about = subject();
    MadeDocument document = government_letter();
    document.order = true;
    document.title = issue_.place + about.name + "管理" + (dice_.chance(50) ? "办法" : "规定");
    document.headline = city() + "令";
    document.addressee.clear();
    document.parts = {{Kind::paragraph,
                       "《" + document.title + "》已经" + year() + "年3月2日" + rank() +
                           "人民政府第" + std::to_string(8 + dice_.below(40)) +
                           "次常务会议审议通过，现予公布，自" + year() + "年12月1日起施行。",
                       {}}};
    document.signers = {rank() + "长　" + person(dice_)};
    MadeAnnex rule;
    rule.title = document.title;
    articles(rule.parts, about, dice_.chance(60));
    document.annexes.push_back(std::move(rule));
    add(std::move(document));
  }

  void plan_notice() {
    const Subject& about = subject();
    static constexpr const char* kGenres[] = {"三年行动方案", "“十四五”专项规划", "管理暂行办法"};
    const std::string name = issue_.place + about.name + dice_.one_of(kGenres);
    MadeDocument document = government_letter();
    document.title = city() + "关于印发" + name + "的通知";
    document.parts = {{Kind::paragraph, "现将《" + name + "》印发给你们，请认真组织实施。", {}}};
    MadeAnnex plan;
    plan.title = name;
    if (name.ends_with("办法")) {
      articles(plan.parts, about, false);
    } else {
      paragraphs(plan.parts, about, 1);
      numbered(plan.parts, about);
    }
    document.annexes.push_back(std::move(plan));
    add(std::move(document));
  }

  void praise() {
    const Subject& about = subject();
    MadeDocument document = government_letter();
    document.title =
        city() + "关于表扬" + about.name + "工作先进单位的" + (dice_.chance(50) ? "通报" : "决定");
    paragraphs(document.parts, about, 2);
    document.parts.push_back({Kind::paragraph, "希望受到表扬的单位珍惜荣誉，再接再厉。", {}});
    add(std::move(document));
  }

  void reply() {
    const Subject& about = subject();
    MadeDocument document = letter(rank() + "政府文件", city(), issue_.letters + "政函");
    const std::string where = county(dice_);
    document.title = city() + "关于同意" + where + "调整" + about.name + "布局的批复";
    document.addressee = where + "人民政府：";
    document.parts = {{Kind::paragraph, "你们报来的请示收悉。现批复如下：", {}}};
    document.parts.push_back({Kind::paragraph, "一、" + sentences(about, dice_), {}});
    document.parts.push_back({Kind::paragraph, "二、" + sentences(about, dice_), {}});
    document.parts.push_back({Kind::paragraph, "此复。", {}});
    add(std::move(document));
  }

  void repeal() {
    MadeDocument document = government_letter();
    document.title = city() + "关于废止部分行政规范性文件的决定";
    document.parts = {
        {Kind::paragraph, "经清理，市人民政府决定废止下列文件，自本决定发布之日起停止执行。", {}}};
    MadeAnnex list;
    list.mark = "附件";
    list.title = "废止的行政规范性文件目录";
    MadePart table{Kind::table, "", {{"序号", "文件名称", "文号"}}};
    for (int i = 1; i <= 5; ++i) {
      const Subject& about = subject();
      table.rows.push_back({std::to_string(i), city() + "关于加强" + about.name + "管理的通知",
                            issue_.letters + "政发〔" + std::to_string(issue_.year - 9 - i) + "〕" +
                                std::to_string(10 + i) + "号"});
    }
    list.parts.push_back(std::move(table));
    document.annexes.push_back(std::move(list));
    add(std::move(document));
  }

  void office_notice() {
    const Subject& about = subject();
    MadeDocument document = office_letter();
    document.title = office() + "关于进一步加强" + about.name + "管理工作的" +
                     (dice_.chance(50) ? "通知" : "意见");
    paragraphs(document.parts, about, 1);
    numbered(document.parts, about);
    add(std::move(document));
  }

  void forward_opinion() {
    const Subject& about = subject();
    MadeDocument document = office_letter();
    const std::string department = rank() + std::string(about.department);
    document.title =
        office() + "转发" + department + "关于做好" + about.name + "安全工作意见的通知";
    document.parts = {{Kind::paragraph,
                       department + "《关于做好" + about.name + "安全工作的意见》已经" + rank() +
                           "人民政府同意，现转发给你们，请遵照执行。",
                       {}}};
    MadeAnnex opinion;
    opinion.title = "关于做好" + std::string(about.name) + "安全工作的意见";
    paragraphs(opinion.parts, about, 1);
    numbered(opinion.parts, about);
    opinion.signer = issue_.place + about.department;
    opinion.date = {1, 1 + dice_.below(20)};
    document.annexes.push_back(std::move(opinion));
    add(std::move(document));
  }

  void annexed_notice() {
    const Subject& about = subject();
    MadeDocument document = office_letter();
    document.title = office() + "关于开展" + about.name + "普查的通知";
    paragraphs(document.parts, about, 2);
    const std::string table = about.name + std::string("分布情况表"),
                      form = about.name + std::string("普查登记表"),
                      group = issue_.place + about.name + "普查领导小组成员名单";
    document.parts.push_back({Kind::paragraph, "附件：1.　" + table, {}});
    document.parts.push_back({Kind::paragraph, "　　　2.　" + form, {}});
    document.parts.push_back({Kind::paragraph, "　　　3.　" + group, {}});
    document.annexes.push_back({"附件1", table, {register_of(about, 12)}, "", {}, false});
    document.annexes.push_back({"附件2", form, {register_of(about, 4)}, "", {}, true});
    MadeAnnex members{"附件3", group, {}, "", {}, false};
    members.parts.push_back({Kind::paragraph, "组　长：" + person(dice_), {}});
    members.parts.push_back({Kind::paragraph, "副组长：" + person(dice_), {}});
    members.parts.push_back(
        {Kind::paragraph,
         "成　员：" + person(dice_) + "　" + person(dice_) + "　" + person(dice_),
         {}});
    document.annexes.push_back(std::move(members));
    add(std::move(document));
  }

  void department_rule() {
    const Subject& about = subject();
    MadeDocument document = department_letter(about);
    const std::string name = issue_.place + about.name + "验收规程";
    document.title = issue_.place + about.department + "关于印发《" + name + "》的通知";
    document.parts = {
        {Kind::paragraph, "为规范验收工作，我局制定了《" + name + "》，现印发给你们。", {}}};
    MadeAnnex rule;
    rule.mark = dice_.chance(50) ? "附件" : "";
    rule.title = name;
    articles(rule.parts, about, false);
    document.annexes.push_back(std::move(rule));
    add(std::move(document));
  }

  void department_notice() {
    const Subject& about = subject();
    MadeDocument document = department_letter(about);
    const std::string finance = issue_.place + "财政局";
    document.title = issue_.place + about.department + "　" + finance + "关于下达" + about.name +
                     "补助资金的通知";
    document.signers.push_back(finance);
    paragraphs(document.parts, about, 2);
    add(std::move(document));
  }

  void announcement() {
    const Subject& about = subject();
    MadeDocument document = department_letter(about);
    document.agency.clear();
    document.title = issue_.place + about.department + "关于暂停办理" + about.name + "业务的公告";
    document.addressee.clear();
    paragraphs(document.parts, about, 2);
    document.parts.push_back({Kind::paragraph, "特此公告。", {}});
    add(std::move(document));
  }

  void appointment_notice() {
    MadeDocument document = letter("人事任免", city(), issue_.letters + "政干");
    const std::string first = person(dice_);
    document.title = city() + "关于" + first + "等同志职务任免的通知";
    document.parts = {
        {Kind::paragraph, "经研究决定：", {}},
        {Kind::paragraph,
         "任命" + first + "为" + issue_.place + subject().department + "副局长；",
         {}},
        {Kind::paragraph,
         "免去" + person(dice_) + "的" + issue_.place + subject().department + "副局长职务。",
         {}}};
    add(std::move(document));
  }

  void appointments() {
    MadeDocument document;
    document.section = "人事任免";
    document.title = "人事任免";
    document.parts = {{Kind::paragraph, city() + year() + "年3月16日决定：", {}}};
    for (int i = 0; i < 3; ++i) {
      document.parts.push_back(
          {Kind::paragraph,
           "任命" + person(dice_) + "为" + issue_.place + subject().department + "副局长；",
           {}});
    }
    document.parts.push_back(
        {Kind::paragraph, "免去" + person(dice_) + "的" + issue_.place + "档案馆馆长职务。", {}});
    add(std::move(document));
  }

  void speech() {
    const Subject& about = subject();
    MadeDocument document;
    document.section = "领导讲话";
    document.title = "在全" + rank() + about.name + "工作会议上的讲话";
    document.speaker = rank() + "长　" + person(dice_);
    document.under = "（" + year() + "年2月" + std::to_string(3 + dice_.below(20)) + "日）";
    document.parts = {{Kind::paragraph, "同志们：", {}}};
    numbered(document.parts, about);
    add(std::move(document));
  }

  void figures() {
    MadeDocument document;
    document.section = "统计资料";
    document.title =
        year() + "年1—" + std::to_string(issue_.number) + "月全" + rank() + "主要经济指标";
    MadePart table{Kind::table, "", {{"指标", "单位", "本月", "累计", "同比（%）"}}};
    for (const char* name : {"规模以上工业增加值", "固定资产投资", "社会消费品零售总额",
                             "一般公共预算收入", "城镇居民人均可支配收入", "用电量"}) {
      table.rows.push_back({name, "万元", std::to_string(100 + dice_.below(900)),
                            std::to_string(1000 + dice_.below(9000)),
                            std::to_string(1 + dice_.below(12)) + ".3"});
    }
    document.parts.push_back(std::move(table));
    add(std::move(document));
  }

  void explanation() {
    MadeDocument document;
    document.section = "政策解读";
    const std::string& name = issue_.documents.front().title;
    const Subject& about = subjects().front();
    document.title = "《" + name + "》政策解读";
    const bool questions = dice_.chance(50);
    static constexpr const char* kQuestions[] = {"制定的背景是什么？", "主要内容有哪些？",
                                                 "从什么时候开始执行？"};
    for (int i = 0; i < 3; ++i) {
      const std::string label = questions ? "问：" : in_han(i + 1) + "、";
      document.parts.push_back({Kind::heading, label + kQuestions[i], {}});
      document.parts.push_back(
          {Kind::paragraph, (questions ? "答：" : "") + sentences(about, dice_), {}});
    }
    add(std::move(document));
  }

  void chronicle() {
    MadeDocument document;
    document.section = "大事记";
    const std::string month = std::to_string(issue_.number) + "月";
    document.title = issue_.place + year() + "年" + month + "大事记";
    for (int day = 2; day < 28; day += 3 + dice_.below(5)) {
      document.parts.push_back({Kind::paragraph,
                                std::to_string(day) + "日　" + rank() + "长" + person(dice_) +
                                    "到" + county(dice_) + "检查" + subject().name + "工作。",
                                {}});
    }
    add(std::move(document));
  }

  MadeIssue& issue_;
  IssueDice& dice_;
  int next_subject_ = dice_.below(13);
  int serial_ = 3 + dice_.below(30);
};

}  // namespace

void add_documents(MadeIssue& issue, IssueDice& dice) { KindMaker(issue, dice).add_all(); }

}  // namespace zhengbao::samples
