// The parts every official letter has, in the look of GB/T 9704-2012.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "samples/draw/sheet.h"

namespace zhengbao::samples {

extern const TextStyle kBody;     // 三号
extern const TextStyle kTitle;    // 二号 in the sans face
extern const TextStyle kHeading;  // 三号 in the sans face

// Red masthead, the document number under it, the red rule.
void draw_masthead(Sheet& sheet, std::string_view issuer, std::string_view number);
// The same for several issuers: their names one below the other, 文件 beside them.
void draw_joint_masthead(Sheet& sheet, const std::vector<std::string>& issuers,
                         std::string_view number);
// Signature and date at the right, four and two characters in.
void draw_signature(Sheet& sheet, const std::vector<std::string>& issuers, std::string_view date);
// 版记 at the end of the last page: rules, 抄送, 印发.
void draw_colophon(Sheet& sheet, std::string_view copies, std::string_view office,
                   std::string_view printed_on);
// Level-one headings (一、…) in the sans face, everything else as body text.
void draw_paragraphs(Sheet& sheet, const std::vector<std::string>& paragraphs);

}  // namespace zhengbao::samples
