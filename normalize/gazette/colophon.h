// The imprint of an issue: who runs it, who prints it, under which licence.
// Source: 内部资料性出版物管理办法 (准印证) and the imprints that gazettes print.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/evidence.h"
#include "normalize/gazette/issue_text.h"

namespace zhengbao {

enum class ColophonLabel { issuer, sponsor, registration, issued_on, other };

struct ColophonValue {
  ColophonLabel label = ColophonLabel::other;
  std::string text;
  Evidence evidence;
};

struct Colophon {
  std::vector<bool> rows;  // of IssueText::rows
  std::vector<ColophonValue> values;
};

// A page with two labels that only an imprint has (主办, 编辑, 准印证号, 印刷 …) and a
// third of its kind (地址, 电话, 定价 …). From the first to the last of them all
// rows belong to it.
Colophon read_colophon(const IssueText& text);

}  // namespace zhengbao
