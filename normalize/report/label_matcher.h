// Which label of a statutory table a printed one means: by its words, the number
// before it and the heading it stands under, and only where no other label is
// nearly as likely.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "normalize/report/label_text.h"

namespace zhengbao {

// One spelling of a label. Several may share a code.
struct KnownLabel {
  std::string_view code;
  std::string_view parent;  // code of the heading it stands under; "" for none
  LabelText label;
};

// What is known about the place of a printed label.
struct LabelContext {
  std::span<const std::string_view> headings;  // codes of headings it stands under
  // True where the headings are printed beside the label: one that belongs under
  // another heading is then unlikely.
  bool headings_are_stated = false;
  std::span<const std::string_view> taken = {};  // codes that other labels surely mean
};

struct LabelMatch {
  std::string_view code;  // "" where no label is meant, or it cannot be told which
  double likeness = 0;    // of the best one, 0 to 1
  // Something like a label, but not surely this one: a person should look.
  std::string_view doubtful;  // code of the best one; "" otherwise
  bool same_ordinal = false;  // the number before it is that of the label meant
};

class LabelMatcher {
 public:
  explicit LabelMatcher(std::vector<KnownLabel> labels);

  LabelMatch match(std::string_view printed, const LabelContext& context = {}) const;

 private:
  double weight(char32_t c) const;
  double weight_of(std::u32string_view text) const;
  double likeness(std::u32string_view printed, std::u32string_view known) const;

  std::vector<KnownLabel> labels_;
  std::vector<double> label_weights_;
  std::unordered_map<char32_t, double> weights_;
};

}  // namespace zhengbao
