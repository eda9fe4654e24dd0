#include <array>

#include "core/ascii.h"
#include "normalize/index_number.h"

namespace zhengbao {
namespace {

bool is_digit_byte(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool credit_code_is_valid(std::string_view code) {
  // GB 32100-2015, table 1: the characters in the order of their values.
  constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  constexpr int kModulus = 31;
  constexpr std::size_t kLength = 18;
  if (code.size() != kLength) return false;
  int sum = 0, weight = 1;
  for (std::size_t i = 0; i + 1 < kLength; ++i) {
    const auto value = kAlphabet.find(code[i]);
    if (value == kAlphabet.npos) return false;
    sum += static_cast<int>(value) * weight;
    weight = weight * 3 % kModulus;
  }
  const int check = (kModulus - sum % kModulus) % kModulus;
  return kAlphabet[static_cast<std::size_t>(check)] == code.back();
}

bool organisation_code_is_valid(std::string_view code) {
  constexpr std::array<int, 8> kWeights{3, 7, 9, 10, 5, 8, 4, 2};  // GB 11714-1997, 5.2
  constexpr int kModulus = 11;
  if (code.size() != kWeights.size() + 1) return false;
  int sum = 0;
  for (std::size_t i = 0; i < kWeights.size(); ++i) {
    const char c = code[i];
    if (!is_digit_byte(c) && !is_capital(c)) return false;
    sum += kWeights[i] * (is_digit_byte(c) ? c - '0' : c - 'A' + 10);
  }
  const int check = kModulus - sum % kModulus;
  const char expected = check == 10         ? 'X'
                        : check == kModulus ? '0'
                                            : static_cast<char>('0' + check);
  return code.back() == expected;
}

}  // namespace zhengbao
