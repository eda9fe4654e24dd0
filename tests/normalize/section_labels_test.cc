#include "normalize/section_labels.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

struct Expected {
  std::string_view text;
  LabelForm form;
  int number;
  std::string_view label;
};

TEST(SectionLabels, EveryWrittenFormIsRead) {
  const Expected cases[] = {
      {"第一编 总则", LabelForm::part, 1, "第一编"},
      {"第二分编 合同", LabelForm::subpart, 2, "第二分编"},
      {"第十二章 附则", LabelForm::chapter, 12, "第十二章"},
      {"第一节 一般规定", LabelForm::section, 1, "第一节"},
      {"第一百二十条 民事主体", LabelForm::article, 120, "第一百二十条"},
      {"第 1 條", LabelForm::article, 1, "第 1 條"},
      {"第十条之一 增设", LabelForm::article, 10, "第十条之一"},
      {"一、总体要求", LabelForm::han, 1, "一、"},
      {"二十一、其他", LabelForm::han, 21, "二十一、"},
      {"（三）工作目标", LabelForm::han_bracket, 3, "（三）"},
      {"(一)主动公开", LabelForm::han_bracket, 1, "(一)"},
      {"1.加强领导", LabelForm::arabic, 1, "1."},
      {"2、紧扣改革", LabelForm::arabic, 2, "2、"},
      {"（4）其他", LabelForm::arabic_bracket, 4, "（4）"},
      {"5）其他", LabelForm::arabic_bracket, 5, "5）"},
      {"③其他", LabelForm::circled, 3, "③"},
      {"1.2 范围", LabelForm::dotted, 2, "1.2"},
      {"1.2.3 范围", LabelForm::dotted_deep, 3, "1.2.3"},
  };
  for (const Expected& expected : cases) {
    const auto label = parse_section_label(expected.text);
    ASSERT_TRUE(label) << expected.text;
    EXPECT_EQ(label->form, expected.form) << expected.text;
    EXPECT_EQ(label->number, expected.number) << expected.text;
    EXPECT_EQ(expected.text.substr(0, label->length), expected.label);
  }
}

TEST(SectionLabels, WhatOnlyLooksLikeOneIsNone) {
  for (std::string_view text : {"1.5亿元的投资", "2019.2.15发布", "一、二、三级医院", "第一条约",
                                "第一届人民代表大会", "2019年，全市", "1、2、3号楼", "三是加强领导",
                                "十分重要", "（一", "第三方机构", "第一，要加强"}) {
    EXPECT_FALSE(parse_section_label(text)) << text;
  }
}

}  // namespace
}  // namespace zhengbao
