#include "core/gazette_issue.h"

#include "core/record.h"

namespace zhengbao {

const std::vector<IssueField>& issue_fields() {
  static const std::vector<IssueField> fields{
      {"gazette", "刊名", &GazetteIssue::gazette, false},
      {"region", "行政区划代码", &GazetteIssue::region, false},
      {"year", "年份", &GazetteIssue::year, true},
      {"number", "期号", &GazetteIssue::number, true},
      {"number_to", "合刊末期", &GazetteIssue::number_to, true},
      {"total_number", "总期号", &GazetteIssue::total_number, true},
      {"supplement", "增刊", &GazetteIssue::supplement, false},
      {"issued_on", "出版日期", &GazetteIssue::issued_on, false},
      {"issuer", "主管", &GazetteIssue::issuer, false},
      {"sponsor", "主办", &GazetteIssue::sponsor, false},
      {"registration", "刊号", &GazetteIssue::registration, false},
  };
  return fields;
}

std::string issue_id(std::string_view source_sha256, int ordinal) {
  const std::string id = record_id(source_sha256, 0);
  return ordinal > 1 ? id + "-" + std::to_string(ordinal) : id;
}

}  // namespace zhengbao
