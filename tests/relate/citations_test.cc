#include "relate/citations.h"

#include <algorithm>
#include <chrono>

#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// What a test says about a document: title, number, date, what it cites.
struct Doc {
  std::string title;
  std::string number = {};
  std::string written_on = {};
  std::vector<Citation> citations = {};
  std::string text = {};
};

Citation cites(std::string title, std::string number = {}, std::string relation = "根据") {
  return {std::move(title), std::move(number), std::move(relation), "", 1, {}};
}

class Citations : public testing::Test {
 protected:
  std::string add(const Doc& doc) {
    Sample sample{doc.title, doc.title + doc.number + doc.written_on + doc.text};
    if (!doc.number.empty()) sample.fields.emplace_back(Field::document_number, doc.number);
    if (!doc.written_on.empty()) sample.fields.emplace_back(Field::written_on, doc.written_on);
    Normalized normalized;
    normalized.records = {sample_record(sample)};
    normalized.records[0].citations = doc.citations;
    const auto added =
        archive_.archive().add(sample_source(sample), sample_document(sample), normalized);
    EXPECT_TRUE(added) << describe(added.error());
    return normalized.records[0].id;
  }
  // "state title title" of each citation.
  std::vector<std::string> resolved(const std::string& id) {
    const auto citations = resolve_citations(archive_.archive(), id);
    EXPECT_TRUE(citations) << describe(citations.error());
    std::vector<std::string> lines;
    for (const ResolvedCitation& citation : *citations) {
      std::string line(citation_state_name(citation.state));
      std::vector<std::string> titles;
      for (const LinkedRecord& target : citation.targets) titles.push_back(target.title);
      std::sort(titles.begin(), titles.end());
      for (const std::string& title : titles) line += " " + title;
      lines.push_back(line);
    }
    return lines;
  }
  std::vector<std::string> citing(const std::string& id) {
    const auto found = find_citing(archive_.archive(), id);
    EXPECT_TRUE(found) << describe(found.error());
    std::vector<std::string> lines;
    for (const CitedBy& by : *found)
      lines.push_back(by.record.date + " " + by.relation + " " + by.record.title);
    return lines;
  }

  TestArchive archive_;
};

const Doc kRule{"青岚市公园管理办法", "青岚市人民政府令第12号", "2010-05-01"};

TEST_F(Citations, ResolveByNumberInBothOrdersOfArrival) {
  const Doc target{"青岚市人民政府关于保护石拱桥的通知", "青政发〔2018〕7号", "2018-06-04"};
  const Doc citer{"石拱桥保护细则", "", "2019-01-01", {cites("", "青政发[2018]7号")}};
  const std::string early = add(citer);
  EXPECT_THAT(resolved(early), ElementsAre("open"));
  const std::string id = add(target);
  EXPECT_THAT(resolved(early), ElementsAre("held 青岚市人民政府关于保护石拱桥的通知"));
  const std::string late =
      add({"石拱桥名录", "", "2020-01-01", {cites("", "青政发〔2018〕7号", "依据")}});
  EXPECT_THAT(resolved(late), ElementsAre("held 青岚市人民政府关于保护石拱桥的通知"));
  EXPECT_THAT(citing(id),
              ElementsAre("2019-01-01 根据 石拱桥保护细则", "2020-01-01 依据 石拱桥名录"));
}

TEST_F(Citations, ATitleMayLeaveOutIssuerStateBracketsAndSpaces) {
  add({"中华人民共和国档案法", "", "2020-06-20"});
  add({"青岚市人民政府关于保护石拱桥的通知", "青政发〔2018〕7号", "2018-06-04"});
  const std::string id = add({"细则",
                              "",
                              "2021-01-01",
                              {cites("档案法"), cites("《关于保护 石拱桥的通知》"),
                               cites("云溪市人民政府关于保护石拱桥的通知"), cites("森林法")}});
  EXPECT_THAT(resolved(id),
              ElementsAre("open", "held 青岚市人民政府关于保护石拱桥的通知", "open", "open"));
}

TEST_F(Citations, ANumberThatContradictsTheTitleIsNotBelieved) {
  add({"青岚市人民政府关于保护石拱桥的通知", "青政发〔2018〕7号", "2018-06-04"});
  const std::string id = add({"细则",
                              "",
                              "2021-01-01",
                              {cites("安全生产责任清单", "青政发〔2018〕7号"),
                               cites("关于保护石拱桥的通知", "青政发〔2017〕7号")}});
  EXPECT_THAT(resolved(id), ElementsAre("open", "open"));
}

TEST_F(Citations, ARuleIsFoundInTheLetterThatIssuesIt) {
  add({"青岚市人民政府关于印发《青岚市公园管理办法》的通知", "青政发〔2010〕5号", "2010-05-01"});
  const std::string id = add({"细则", "", "2021-01-01", {cites("青岚市公园管理办法")}});
  EXPECT_THAT(resolved(id), ElementsAre("held 青岚市人民政府关于印发《青岚市公园管理办法》的通知"));
}

TEST_F(Citations, OfDocumentsOfOneTitleLaterOnesAreNotMeant) {
  add({"青岚市关于防汛的通知", "青汛〔2018〕1号", "2018-04-01"});
  add({"青岚市关于防汛的通知", "青汛〔2020〕1号", "2020-04-01"});
  EXPECT_THAT(resolved(add({"简报", "", "2019-01-01", {cites("关于防汛的通知")}})),
              ElementsAre("held 青岚市关于防汛的通知"));
  EXPECT_THAT(resolved(add({"简报", "", "2021-01-01", {cites("关于防汛的通知")}})),
              ElementsAre("ambiguous 青岚市关于防汛的通知 青岚市关于防汛的通知"));
}

TEST_F(Citations, ADocumentThatNamesItselfIsNotWanted) {
  const std::string id = add({"青岚市关于防汛的通知",
                              "青汛〔2018〕1号",
                              "2018-04-01",
                              {cites("关于防汛的通知"), cites("", "青汛〔2018〕1号")}});
  EXPECT_THAT(resolved(id),
              ElementsAre("itself 青岚市关于防汛的通知", "itself 青岚市关于防汛的通知"));
  EXPECT_THAT(*find_wanted(archive_.archive()), IsEmpty());
}

const std::string kForwarding = "青岚市人民政府办公室转发市水利局关于加强河道巡查的意见的通知";
const std::string kForwarded =
    "\n市水利局《关于加强河道巡查的意见》已经同意，现转发给你们。\n"
    "关于加强河道巡查的意见\n市水利局\n各镇按月巡查河道。巡查结果每季上报。";

TEST_F(Citations, WhatALetterForwardsAndPrintsIsNotWanted) {
  const std::string id =
      add({kForwarding,
           "青政办发〔2018〕9号",
           "2018-04-01",
           {cites("关于加强河道巡查的意见", "", "转发"), cites("关于加强水库巡查的意见")},
           kForwarded});
  EXPECT_THAT(resolved(id), ElementsAre("itself " + kForwarding, "open"));
}

TEST_F(Citations, WhatALetterForwardsWithoutPrintingItIsWanted) {
  const std::string id = add({kForwarding,
                              "青政办发〔2018〕9号",
                              "2018-04-01",
                              {cites("关于加强河道巡查的意见", "", "转发")},
                              "\n市水利局《关于加强河道巡查的意见》已经同意。现转发给你们。\n"
                              "附件：\n关于加强河道巡查的意见\n青岚市人民政府办公室"});
  EXPECT_THAT(resolved(id), ElementsAre("open"));
}

TEST_F(Citations, WhatALetterForwardsIsMeantWhereItIsHeld) {
  add({"青岚市水利局关于加强河道巡查的意见", "青水〔2018〕3号", "2018-03-01"});
  const std::string id = add({kForwarding,
                              "青政办发〔2018〕9号",
                              "2018-04-01",
                              {cites("关于加强河道巡查的意见", "", "转发")},
                              kForwarded});
  EXPECT_THAT(resolved(id), ElementsAre("held 青岚市水利局关于加强河道巡查的意见"));
}

TEST_F(Citations, ADocumentSaysWhichOneRepealsIt) {
  const std::string id = add(kRule);
  add({"青岚市绿地条例", "", "2019-12-01", {cites("青岚市公园管理办法", "", "废止")}});
  EXPECT_THAT(citing(id), ElementsAre("2019-12-01 废止 青岚市绿地条例"));
}

TEST_F(Citations, WhatIsCitedButNotHeldIsWantedMostCitedFirst) {
  add(kRule);
  add({"甲", "", "2019-01-01", {cites("青岚市公园管理办法"), cites("森林法实施办法")}});
  add({"乙",
       "",
       "2019-02-01",
       {cites("政府信息公开条例", "国务院令第711号"), cites("森林法实施办法")}});
  add({"丙",
       "",
       "2019-03-01",
       {cites("政府信息公开条例"), cites("中华人民共和国政府信息公开条例")}});
  add({"丁", "", "2019-04-01", {cites("政府信息公开条例")}});
  const auto wanted = find_wanted(archive_.archive());
  ASSERT_TRUE(wanted);
  ASSERT_EQ(wanted->size(), 2u);
  EXPECT_EQ(wanted->at(0).title, "政府信息公开条例");
  EXPECT_EQ(wanted->at(0).document_number, "国务院令第711号");
  EXPECT_EQ(wanted->at(0).records, 3);
  EXPECT_EQ(wanted->at(0).citations, 4);
  EXPECT_EQ(wanted->at(1).title, "森林法实施办法");
  EXPECT_EQ(wanted->at(1).records, 2);
}

TEST_F(Citations, RenditionsOfOneDocumentWantAnotherOnce) {
  const std::string title = "青岚市关于修订防汛应急预案的通知";
  add({title, "青汛〔2018〕1号", "2018-04-01", {cites("防洪法实施办法")}});
  add({"青岚市防汛办" + title, "青汛〔2018〕1号", "2018-04-01", {cites("防洪法实施办法")}});
  add({"人事任免", "", "2018-04-01", {cites("森林法实施办法")}});
  add({"人事任免", "", "2018-05-01", {cites("森林法实施办法")}});
  const auto wanted = find_wanted(archive_.archive());
  ASSERT_TRUE(wanted);
  ASSERT_EQ(wanted->size(), 2u);
  EXPECT_EQ(wanted->at(0).title, "森林法实施办法");
  EXPECT_EQ(wanted->at(0).records, 2);
  EXPECT_EQ(wanted->at(1).title, "防洪法实施办法");
  EXPECT_EQ(wanted->at(1).records, 1);
  EXPECT_EQ(wanted->at(1).citations, 2);
  EXPECT_EQ(wanted->at(1).cited_by.size(), 1u);
}

TEST_F(Citations, ThousandsResolveInSeconds) {
  constexpr int kRecords = 2000;
  int not_held = 0;
  for (int i = 0; i < kRecords; ++i) {
    not_held += (i * 11 + 3) % (2 * kRecords) >= kRecords ? 1 : 0;
    const std::string number = "青政发〔2018〕" + std::to_string(i) + "号";
    add({"青岚市关于第" + std::to_string(i) + "号工程的通知",
         number,
         "2018-06-04",
         {cites("", "青政发〔2018〕" + std::to_string((i * 7 + 1) % kRecords) + "号"),
          cites("关于第" + std::to_string((i * 11 + 3) % (2 * kRecords)) + "号工程的通知")}});
  }
  const auto start = std::chrono::steady_clock::now();
  const auto wanted = find_wanted(archive_.archive());
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  ASSERT_TRUE(wanted);
  EXPECT_EQ(static_cast<int>(wanted->size()), not_held);
  EXPECT_LT(seconds, 10);
}

}  // namespace
}  // namespace zhengbao
