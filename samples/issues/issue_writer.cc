#include "samples/issues/issue_writer.h"

namespace zhengbao::samples {

namespace {

using Kind = MadePart::Kind;

}  // namespace

std::string IssueWriter::office() const {
  return city() + (issue.place.ends_with("省") ? "办公厅" : "办公室");
}

const Subject& IssueWriter::subject() {
  return subjects()[static_cast<std::size_t>(next_subject_++) % subjects().size()];
}

MadeDate IssueWriter::date() { return {1 + dice.below(issue.number + 1), 1 + dice.below(28)}; }

MadeDocument IssueWriter::letter(const std::string& section, const std::string& body,
                                 const std::string& agency) {
  MadeDocument document;
  document.section = section;
  document.letterhead = body;
  document.agency = agency;
  document.serial = serial_ += 1 + dice.below(3);
  document.signers = {body};
  document.date = date();
  document.addressee = "各县（区）人民政府，" + rank() + "政府各部门、各直属单位：";
  return document;
}

MadeDocument IssueWriter::government_letter() {
  return letter(rank() + "政府文件", city(), issue.letters + "政发");
}

MadeDocument IssueWriter::office_letter() {
  const char* abbreviation = issue.place.ends_with("省") ? "政办" : "政办发";
  const std::string name = issue.place.ends_with("省") ? "政府办公厅文件" : "政府办公室文件";
  return letter(rank() + name, office(), issue.letters + abbreviation);
}

MadeDocument IssueWriter::department_letter(const Subject& about) {
  MadeDocument document =
      letter("部门文件", issue.place + about.department, issue.letters + about.short_name + "发");
  document.addressee = "各县（区）" + std::string(about.department) + "，局属各单位：";
  return document;
}

void IssueWriter::paragraphs(std::vector<MadePart>& parts, const Subject& about, int count) {
  for (; count > 0; --count) parts.push_back({Kind::paragraph, sentences(about, dice), {}});
}

void IssueWriter::numbered(std::vector<MadePart>& parts, const Subject& about) {
  static constexpr const char* kHeadings[] = {"总体要求", "主要任务", "工作步骤", "保障措施"};
  for (int i = 0; i < 4; ++i) {
    parts.push_back({Kind::heading, in_han(i + 1) + "、" + kHeadings[i], {}});
    for (int j = 1; j <= 1 + dice.below(3); ++j) {
      parts.push_back({Kind::paragraph, "（" + in_han(j) + "）" + sentences(about, dice), {}});
    }
  }
}

void IssueWriter::articles(std::vector<MadePart>& parts, const Subject& about, bool chapters) {
  static constexpr const char* kChapters[] = {"总　则", "建设和维护", "监督检查", "附　则"};
  int number = 0;
  for (int chapter = 0; chapter < 4; ++chapter) {
    if (chapters) {
      parts.push_back(
          {Kind::chapter, "第" + in_han(chapter + 1) + "章　" + kChapters[chapter], {}});
    }
    for (int i = 2 + dice.below(3); i > 0; --i)
      parts.push_back({Kind::paragraph, article(++number, about, dice), {}});
  }
}

MadePart IssueWriter::register_of(const Subject& about, int rows) {
  MadePart part{
      Kind::table,
      "",
      {{"序号", "县（区）", "数量（" + std::string(about.unit) + "）", "责任单位", "备注"}}};
  for (int i = 1; i <= rows; ++i) {
    const std::string where = county(dice);
    part.rows.push_back({std::to_string(i), where, std::to_string(3 + dice.below(90)),
                         where + about.department, i % 3 == 0 ? "新增" : ""});
  }
  return part;
}

}  // namespace zhengbao::samples
