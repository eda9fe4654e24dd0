// Issues of a gazette as tests print and read them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "normalize/normalize.h"
#include "tests/support/document_builder.h"

namespace zhengbao::testing {

inline Normalized read(const PrintedDocument& document, std::string name = "a.pdf") {
  SourceFile source;
  source.name = std::move(name);
  source.sha256 = std::string(64, 'a');
  return normalize(document.build(), source);
}

using Titles = std::vector<std::string>;

inline Titles titles(const Normalized& normalized) {
  Titles titles;
  for (const Record& record : normalized.records) titles.emplace_back(record.value(Field::title));
  return titles;
}

// A whole document: title, number, addressee, a sentence or two, signature.
inline void notice(PrintedDocument& page, std::string_view title, std::string_view number) {
  page.title(title).centered(number);
  page.left("各县（市、区）人民政府，市政府各部门：");
  page.paragraph("现就有关工作通知如下，请认真贯彻执行。这项工作关系群众生活。");
  page.right("青岚市人民政府办公室").right("2019年3月1日");
}

}  // namespace zhengbao::testing
