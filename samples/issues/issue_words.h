// Sentences of invented documents.
#pragma once

#include <string>
#include <vector>

#include "samples/issues/made_issue.h"

namespace zhengbao::samples {

struct Subject {
  const char* name;        // 渡口
  const char* department;  // 交通运输局
  const char* short_name;  // 交
  const char* unit;        // 处
};

const std::vector<Subject>& subjects();

// A paragraph of one to four sentences about `subject`.
std::string sentences(const Subject& subject, IssueDice& dice);
// 第一条 … of a rule.
std::string article(int number, const Subject& subject, IssueDice& dice);
std::string person(IssueDice& dice);
// Places that a city of the samples has: 白沙县, 望渚区.
std::string county(IssueDice& dice);
std::string in_han(int number);  // 1 to 99

}  // namespace zhengbao::samples
