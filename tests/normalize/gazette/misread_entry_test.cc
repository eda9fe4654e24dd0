#include "normalize/gazette/misread_entry.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

// What becomes of an entry on a page of that origin beside the document.
ContentsEntry settled(std::string title, std::string number, TextOrigin origin = TextOrigin::ocr) {
  Record record;
  for (const auto& [field, value] : {std::pair(Field::title, "关于河道保洁的复函"),
                                     {Field::document_number, "青政办函〔2019〕25号"}}) {
    FieldValue one;
    one.field = field;
    one.value = value;
    record.fields.push_back(one);
  }
  Page page;
  page.origin = origin;
  ContentsEntry entry;
  entry.title = std::move(title);
  entry.document_number = std::move(number);
  settle_misread_entry(page, record, entry);
  return entry;
}

TEST(MisreadEntry, ASeriesThatIsNoneWasMisread) {
  EXPECT_EQ(settled("", "青政办本〔2019〕25号").document_number, "青政办函〔2019〕25号");
  EXPECT_EQ(settled("", "青政办发〔2019〕25号").document_number, "青政办发〔2019〕25号");
  EXPECT_EQ(settled("", "青政办本〔2019〕26号").document_number, "青政办本〔2019〕26号");
  EXPECT_EQ(settled("", "清政办函〔2019〕25号").document_number, "清政办函〔2019〕25号");
}

TEST(MisreadEntry, AnEndThatIsNoGenreWasMisread) {
  EXPECT_EQ(settled("关于河道保洁的复画", "").title, "关于河道保洁的复函");
  EXPECT_EQ(settled("关于河道保洁的复令", "").title, "关于河道保洁的复令") << "令 is a genre";
  EXPECT_EQ(settled("关于渠道保洁的复画", "").title, "关于渠道保洁的复画");
}

TEST(MisreadEntry, WhatWasTypedStays) {
  const ContentsEntry entry =
      settled("关于河道保洁的复画", "青政办本〔2019〕25号", TextOrigin::text);
  EXPECT_EQ(entry.title, "关于河道保洁的复画");
  EXPECT_EQ(entry.document_number, "青政办本〔2019〕25号");
}

}  // namespace
}  // namespace zhengbao
