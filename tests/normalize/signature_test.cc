#include "normalize/signature.h"

#include <gtest/gtest.h>

#include "tests/support/document_builder.h"

namespace zhengbao {
namespace {

using testing::PrintedDocument;

std::string signature_of(const PrintedDocument& page, std::string_view title = "") {
  const Document document = page.build();
  JoinedTexts joined;
  const std::vector<TextRow> rows = rows_of(document, joined);
  const auto signatures = find_signatures(rows, find_head(rows, body_font_size(document)));
  const Signature* signature = own_signature(signatures, title);
  if (!signature) return "none";
  std::string text;
  for (const Signer& signer : signature->signers) text += signer.name + " ";
  return text + to_iso(signature->date);
}

TEST(Signature, DateUnderTheSigner) {
  PrintedDocument page;
  page.paragraph("特此通知。").right("青岚市水务局").right("2020年5月1日");
  EXPECT_EQ(signature_of(page), "青岚市水务局 2020-05-01");
}

TEST(Signature, SignerAndDateInOneRow) {
  PrintedDocument page;
  page.paragraph("特此通知。").right("青岚市水务局2020年5月1日");
  EXPECT_EQ(signature_of(page), "青岚市水务局 2020-05-01");
}

TEST(Signature, SignersMayStandAboveTheRowOfTheDate) {
  PrintedDocument page;
  page.paragraph("特此通知。").right("青岚市教育局").right("青岚市水务局 2020年5月1日");
  EXPECT_EQ(signature_of(page), "青岚市教育局 青岚市水务局 2020-05-01");
}

TEST(Signature, SealIsNoPartOfTheName) {
  PrintedDocument page;
  page.paragraph("特此通知。").right("青岚市水务局（章）").right("2020年5月1日");
  EXPECT_EQ(signature_of(page), "青岚市水务局 2020-05-01");
  PrintedDocument other;
  other.paragraph("特此通知。").right("青岚市防汛办公室（市应急管理局代章）").right("2020年5月1日");
  EXPECT_EQ(signature_of(other), "青岚市防汛办公室 2020-05-01");
}

TEST(Signature, PersonSignsOrders) {
  PrintedDocument page;
  page.paragraph("现予公布。").left("市长 顾云帆").left("2020年5月1日").paragraph("第一条 略。");
  EXPECT_EQ(signature_of(page), "2020-05-01");
}

TEST(Signature, PrintingDateIsNone) {
  PrintedDocument page;
  page.paragraph("特此通知。").left("青岚市人民政府办公室 2021年6月10日印发");
  EXPECT_EQ(signature_of(page), "none");
}

TEST(Signature, DateThatHeadsAnEntryIsNone) {
  PrintedDocument page;
  page.paragraph("大事记如下。")
      .left("2020年5月1日")
      .paragraph("市长调研防汛工作。")
      .left("2020年5月2日")
      .paragraph("会议召开。");
  EXPECT_EQ(signature_of(page), "none");
}

TEST(Signature, SignerMayStandOnThePageBefore) {
  PrintedDocument page;
  page.paragraph("特此通知。").right("青岚市水务局").new_page().right("2020年5月1日");
  EXPECT_EQ(signature_of(page), "青岚市水务局 2020-05-01");
}

TEST(Signature, DateAloneMustCloseTheDocument) {
  PrintedDocument page;
  page.paragraph("特此函告。").right("2020年5月1日");
  EXPECT_EQ(signature_of(page), "2020-05-01");
  page.paragraph("后面还有正文。");
  EXPECT_EQ(signature_of(page), "none");
}

TEST(Signature, DateAloneMayStandAboveWhatTheTextForwards) {
  PrintedDocument page;
  page.paragraph("现将《青岚市防汛工作规定（试行）》印发给你们，请认真贯彻执行。")
      .left("2020年5月1日")
      .left("青岚市防汛工作规定（试行）")
      .paragraph("第一条 为了做好防汛工作，制定本规定。");
  EXPECT_EQ(signature_of(page), "2020-05-01");
}

TEST(Signature, DateAloneSetRightMayStandAboveATitle) {
  PrintedDocument page;
  page.paragraph("请认真贯彻执行。").right("2020年5月1日").centered("防汛工作方案");
  page.paragraph("为了做好防汛工作，制定本方案。");
  EXPECT_EQ(signature_of(page), "2020-05-01");
}

TEST(Signature, DateInAChartIsNone) {
  PrintedDocument page;
  page.paragraph("出现频率如下。").left("0.1").right("2020年5月1日").left("0.08").left("防汛演练");
  EXPECT_EQ(signature_of(page), "none");
}

TEST(Signature, TitleTellsWhichSignatureIsItsOwn) {
  PrintedDocument page;
  page.paragraph("现转发给你们。").title("关于防汛工作的意见").paragraph("现提出以下意见。");
  page.right("青岚市水务局").right("2020年4月1日");
  EXPECT_EQ(signature_of(page, "青岚市人民政府办公室转发水务局关于防汛意见的通知"), "none");
  EXPECT_EQ(signature_of(page, "市水务局关于防汛工作的意见"), "青岚市水务局 2020-04-01");
  EXPECT_EQ(signature_of(page, "关于防汛工作的意见"), "青岚市水务局 2020-04-01");
}

}  // namespace
}  // namespace zhengbao
