// One issue of a gazette: what its masthead, cover, running heads and colophon
// say, its contents page, and what of it belongs to no document. Produced by
// normalize/; the documents in it are Records that name it (Record::issue).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/box.h"
#include "core/evidence.h"
#include "core/flag.h"

namespace zhengbao {

// A value of an issue with its evidence; empty where nothing was found.
struct IssueValue {
  std::string value;
  Evidence evidence;

  bool operator==(const IssueValue&) const = default;
};

// One line of the contents page, its parts put together.
struct ContentsEntry {
  std::string title;
  std::string section;          // the heading it stands under: 市政府文件
  std::string author;           // in brackets behind the title
  std::string document_number;  // canonical; "" where the contents page has none
  std::string printed_page;     // as printed; "" where there is none
  int page = 0;                 // of the file, from 1; 0 where it could not be told
  int record = 0;               // number of its record in the file, from 1; 0: none found
  Evidence evidence;            // where the entry stands

  bool operator==(const ContentsEntry&) const = default;
};

// Text of the issue that belongs to no document: cover, notices, colophon.
struct IssueMatter {
  int page = 0;
  Box box;
  std::string text;

  bool operator==(const IssueMatter&) const = default;
};

struct GazetteIssue {
  std::string id;           // issue_id(): as record ids, with the number 0
  IssueValue gazette;       // its name: 云溪市人民政府公报
  IssueValue region;        // GB/T 2260 code where the city is known
  IssueValue year;          // decimal digits, as all numbers below
  IssueValue number;        // number in the year; the first of a combined issue
  IssueValue number_to;     // last number of a combined issue (合刊 第3-4期)
  IssueValue total_number;  // 总第N期
  IssueValue supplement;    // 增刊 and the like, as printed
  IssueValue issued_on;     // ISO 8601
  IssueValue issuer;        // 主管: the body whose gazette it is
  IssueValue sponsor;       // 主办
  IssueValue registration;  // ISSN, CN or 准印证号
  std::vector<ContentsEntry> contents;
  std::vector<IssueMatter> matter;
  std::vector<Flag> flags;
  int pages = 0;

  bool operator==(const GazetteIssue&) const = default;
};

// The issue that a record was printed in.
struct IssuePlace {
  std::string id;       // of the GazetteIssue in the same file; "" where only named
  std::string gazette;  // "" when the record stands in no gazette
  int year = 0;         // 0 where unknown, as all below
  int number = 0;
  int number_to = 0;
  int total_number = 0;
  std::string section;  // the column it stands in: 市政府文件

  bool empty() const { return gazette.empty() && id.empty(); }
  bool operator==(const IssuePlace&) const = default;
};

// The values of an issue by name, for loops: {"gazette", &GazetteIssue::gazette}, …
struct IssueField {
  std::string_view key;    // in JSON and the archive
  std::string_view label;  // Chinese name, for people
  IssueValue GazetteIssue::*value;
  bool number;  // JSON prints it as a number
};
const std::vector<IssueField>& issue_fields();

// As record_id(), with the number 0; further issues of a bound volume, which
// count from 2, have their own number behind it.
std::string issue_id(std::string_view source_sha256, int ordinal = 1);

}  // namespace zhengbao
