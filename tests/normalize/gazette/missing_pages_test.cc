#include "normalize/gazette/missing_pages.h"

#include <gtest/gtest.h>

namespace zhengbao {
namespace {

std::string missing(const std::vector<std::string>& labels) {
  Document document;
  for (const std::string& label : labels) {
    Page page;
    page.number = static_cast<int>(document.pages.size()) + 1;
    page.label = label;
    document.pages.push_back(page);
  }
  std::string text;
  for (const MissingPages& one : missing_pages(document)) {
    text += std::to_string(one.first) + "-" + std::to_string(one.last) + " behind " +
            std::to_string(one.page) + ";";
  }
  return text;
}

TEST(MissingPages, AreBetweenNumbersThatGoOnOnBothSides) {
  EXPECT_EQ(missing({"6", "7", "9", "10"}), "8-8 behind 2;");
  EXPECT_EQ(missing({"", "2", "3", "6", "7", "8", "11", "12"}), "4-5 behind 3;9-10 behind 6;");
}

TEST(MissingPages, AreNoneWhereANumberMayBeMisreadOrNotPrinted) {
  for (const std::vector<std::string>& labels : {std::vector<std::string>{"1", "2", "3", "4"},
                                                 {"6", "7", "9", ""},
                                                 {"6", "7", "9", "9"},
                                                 {"6", "7", "", "9", "10"},
                                                 {"5", "7", "9", "10"},
                                                 {"6", "7", "1", "2"},
                                                 {"6", "7", "877", "878"},
                                                 {"iv", "v", "9", "10"},
                                                 {}}) {
    EXPECT_EQ(missing(labels), "");
  }
}

}  // namespace
}  // namespace zhengbao
