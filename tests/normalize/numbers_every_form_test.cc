// Document numbers and index numbers in every way they are printed, written here
// by rules that share nothing with the readers.
#include <gtest/gtest.h>

#include <array>
#include <string>

#include "normalize/document_number.h"
#include "normalize/index_number.h"

namespace zhengbao {
namespace {

// Codes of offices: place, office, kind, in the lengths that occur.
constexpr std::array<const char*, 24> kAgencies{
    "青政",       "青政发",     "青政办发", "青政办函",     "青府办规",   "青发改",
    "青发改价格", "青财税",     "青人社函", "青自然资规发", "青文广旅体", "青委办发",
    "青教基",     "青建管",     "青水",     "青公交管",     "青市监注发", "青司办",
    "国办发",     "环办大气函", "建标",     "财税",         "银发",       "青政办发明电"};

struct Brackets {
  const char* open;
  const char* close;
};
constexpr std::array<Brackets, 7> kBrackets{
    {{"〔", "〕"}, {"﹝", "﹞"}, {"[", "]"}, {"［", "］"}, {"【", "】"}, {"(", ")"}, {"（", "）"}}};

std::string full_width(int number) {
  std::string out;
  for (const char c : std::to_string(number)) {
    out += std::string("\xEF\xBC") + static_cast<char>(c - '0' + 0x90);
  }
  return out;
}

TEST(NumbersInEveryForm, AreReadToOneCanonicalForm) {
  for (const char* agency : kAgencies) {
    for (const int year : {1987, 2000, 2009, 2021, 2026}) {
      for (const int serial : {1, 10, 108, 2741}) {
        const std::string canonical =
            agency + ("〔" + std::to_string(year)) + "〕" + std::to_string(serial) + "号";
        for (const Brackets& brackets : kBrackets) {
          for (const char* gap : {"", " ", "　"}) {
            const std::string open = gap + (brackets.open + std::string(gap));
            const std::string close = gap + (brackets.close + std::string(gap));
            for (const bool wide : {false, true}) {
              const std::string text =
                  agency + open + (wide ? full_width(year) : std::to_string(year)) + close +
                  (wide ? full_width(serial) : std::to_string(serial)) + gap + "号";
              const auto number = parse_document_number(text);
              ASSERT_TRUE(number) << text;
              ASSERT_EQ(number->canonical, canonical) << text;
              ASSERT_EQ(number->year, year) << text;
              ASSERT_EQ(number->serial, serial) << text;
              ASSERT_EQ(number->doubt, "") << text;
            }
          }
        }
      }
    }
  }
}

TEST(NumbersInEveryForm, AreFoundInASentence) {
  for (const char* agency : kAgencies) {
    const std::string number = agency + std::string("〔2021〕17号");
    for (const std::string& text :
         {"根据《青岚市绿化办法》（" + number + "）的要求", "按照《办法》(" + number + ")精神",
          "原《办法》（" + number + "）同时废止。", "（" + number + "）"}) {
      const auto found = find_document_numbers(text);
      ASSERT_EQ(found.size(), 1U) << text;
      ASSERT_EQ(found[0].canonical, number) << text;
    }
  }
}

// The check characters by the text of the standards.
char check_of_organisation(const std::string& eight) {
  constexpr std::array<int, 8> kWeights{3, 7, 9, 10, 5, 8, 4, 2};
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) sum += kWeights[i] * (eight[i] - '0');
  const int check = 11 - sum % 11;
  return check == 10 ? 'X' : check == 11 ? '0' : static_cast<char>('0' + check);
}

char check_of_credit(const std::string& seventeen) {
  const std::string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  int sum = 0, weight = 1;
  for (const char c : seventeen) {
    sum += static_cast<int>(alphabet.find(c)) * weight;
    weight = weight * 3 % 31;
  }
  return alphabet[static_cast<std::size_t>((31 - sum % 31) % 31)];
}

std::string credit_code(const std::string& area, int office) {
  std::string eight = std::to_string(office);
  eight.insert(0, 8 - eight.size(), '0');
  const std::string code = "11" + area + eight + check_of_organisation(eight);
  return code + check_of_credit(code);
}

TEST(NumbersInEveryForm, IndexNumbersWithRightCheckCharactersHaveNoDoubt) {
  for (const std::string area : {"110000", "330800", "341702", "440300", "610728"}) {
    for (int office = 7; office < 99'999'999; office += 2'345'671) {
      const std::string code = credit_code(area, office);
      for (const std::string& text :
           {code + "/2021-00012", code + "-2021-00012", code + " / 202105 - 00012"}) {
        const auto number = parse_index_number(text);
        ASSERT_TRUE(number) << text;
        ASSERT_EQ(number->issuer_code, code);
        ASSERT_EQ(number->area_code, area);
        ASSERT_TRUE(number->doubts.empty()) << text << ": " << number->doubts.front();
      }
    }
  }
}

TEST(NumbersInEveryForm, EveryWrongDigitOfAnIndexNumberIsDoubted) {
  const std::string code = credit_code("330800", 261801);
  for (std::size_t at = 0; at < code.size(); ++at) {
    for (char digit = '0'; digit <= '9'; ++digit) {
      if (digit == code[at]) continue;
      std::string wrong = code;
      wrong[at] = digit;
      const auto number = parse_index_number(wrong + "/2021-00012");
      ASSERT_TRUE(number) << wrong;
      ASSERT_FALSE(number->doubts.empty()) << wrong;
    }
  }
}

}  // namespace
}  // namespace zhengbao
