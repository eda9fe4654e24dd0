// An invented issue of a gazette, before it is set in type.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zhengbao::samples {

struct MadeDate {
  int month = 0;  // 0: no date
  int day = 0;
};

struct MadePart {
  enum class Kind { paragraph, heading, chapter, table };
  Kind kind = Kind::paragraph;
  std::string text;
  std::vector<std::vector<std::string>> rows;  // of a table, the first its header
};

// What stands behind the signature of a document and belongs to it.
struct MadeAnnex {
  std::string mark;  // 附件1; "" where none is printed
  std::string title;
  std::vector<MadePart> parts;
  std::string signer;
  MadeDate date;
  bool turned = false;  // a page of its own, a quarter turn clockwise
};

struct MadeDocument {
  std::string section;   // the column it stands in: 市政府文件
  std::string title;     // what a citizen calls it
  std::string headline;  // printed where its title would stand; "" for the title itself
  std::string agency;    // 青政发; "" without number
  int serial = 0;
  bool order = false;     // numbered 第31号 below 青岚市人民政府令
  std::string under;      // in brackets under the title: where and when it was said or passed
  std::string speaker;    // under the title
  std::string addressee;  // "" without
  std::vector<MadePart> parts;
  std::vector<std::string> signers;
  MadeDate date;
  std::vector<MadeAnnex> annexes;
  std::string letterhead;  // the body, for layouts that reprint its letters
};

struct MadeIssue {
  std::string place;       // 青岚市
  std::string letters;     // 青: how its numbers begin
  std::string gazette;     // 青岚市人民政府公报, 青岚政报
  std::string government;  // 青岚市人民政府
  int year = 2021;
  int number = 1;
  int number_to = 0;
  int total_number = 0;
  MadeDate issued_on;
  std::vector<MadeDocument> documents;

  std::string number_of(const MadeDocument& document) const;  // canonical
};

// The same numbers for the same seed.
class IssueDice {
 public:
  explicit IssueDice(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
  int below(int limit);  // 0 to limit - 1
  bool chance(int percent) { return below(100) < percent; }
  template <class Choices>
  const auto& one_of(const Choices& choices) {
    return choices[static_cast<std::size_t>(below(static_cast<int>(std::size(choices))))];
  }

 private:
  std::uint64_t state_;
};

// Documents of every kind, in the order of a gazette: an order with its rule,
// notices that forward plans with annexes, replies, departments, appointments,
// figures, explanations, a chronicle.
MadeIssue make_issue(std::uint64_t seed, int year);

}  // namespace zhengbao::samples
