#include "normalize/gazette/colophon.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/text.h"
#include "core/text_clean.h"
#include "normalize/reading.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxRowBytes = 300;
constexpr std::size_t kFewestStrong = 2;
constexpr std::size_t kFewestLabels = 3;

struct Label {
  std::string_view word;
  ColophonLabel label;
  bool strong;  // no notice to the public has it
};

// Longer words first.
constexpr std::array kLabels = {
    Label{"主管单位", ColophonLabel::issuer, true},
    Label{"主管部门", ColophonLabel::issuer, true},
    Label{"主管", ColophonLabel::issuer, true},
    Label{"主办单位", ColophonLabel::sponsor, true},
    Label{"主办", ColophonLabel::sponsor, true},
    Label{"承办单位", ColophonLabel::other, true},
    Label{"编辑出版", ColophonLabel::other, true},
    Label{"编辑", ColophonLabel::other, true},
    Label{"编印", ColophonLabel::other, true},
    Label{"主编", ColophonLabel::other, true},
    Label{"出版日期", ColophonLabel::issued_on, true},
    Label{"出版时间", ColophonLabel::issued_on, true},
    Label{"出刊日期", ColophonLabel::issued_on, true},
    Label{"印刷日期", ColophonLabel::other, true},
    Label{"出版单位", ColophonLabel::other, true},
    Label{"出版", ColophonLabel::other, true},
    Label{"内部资料准印证号", ColophonLabel::registration, true},
    Label{"内部资料准印证", ColophonLabel::registration, true},
    Label{"准印证号", ColophonLabel::registration, true},
    Label{"准印证", ColophonLabel::registration, true},
    Label{"准印号", ColophonLabel::registration, true},
    Label{"国内统一刊号", ColophonLabel::registration, true},
    Label{"国内统一连续出版物号", ColophonLabel::registration, true},
    Label{"统一刊号", ColophonLabel::registration, true},
    Label{"刊号", ColophonLabel::registration, true},
    Label{"国际标准刊号", ColophonLabel::other, true},
    Label{"印刷单位", ColophonLabel::other, true},
    Label{"印刷", ColophonLabel::other, true},
    Label{"发行范围", ColophonLabel::other, true},
    Label{"发行单位", ColophonLabel::other, true},
    Label{"发行", ColophonLabel::other, true},
    Label{"印数", ColophonLabel::other, true},
    Label{"定价", ColophonLabel::other, false},
    Label{"地址", ColophonLabel::other, false},
    Label{"邮政编码", ColophonLabel::other, false},
    Label{"邮编", ColophonLabel::other, false},
    Label{"电话", ColophonLabel::other, false},
    Label{"传真", ColophonLabel::other, false},
    Label{"网址", ColophonLabel::other, false},
};

struct FoundLabel {
  const Label* label = nullptr;
  std::size_t value = 0;  // where its value begins in the row
  std::size_t begin = 0;
};

// A label counts with the colon behind it.
std::optional<FoundLabel> label_at(std::string_view text, std::size_t at) {
  for (const Label& label : kLabels) {
    if (text.substr(at, label.word.size()) != label.word) continue;
    std::size_t next = at + label.word.size();
    while (next < text.size() && text[next] == ' ') ++next;
    for (std::string_view colon : {"：", ":"}) {
      if (text.substr(next, colon.size()) == colon)
        return FoundLabel{&label, next + colon.size(), at};
    }
  }
  return std::nullopt;
}

std::vector<FoundLabel> labels_of(std::string_view text) {
  std::vector<FoundLabel> found;
  if (text.size() > kMaxRowBytes) return found;
  for (std::size_t at = 0; at < text.size();) {
    if (const auto label = label_at(text, at)) {
      found.push_back(*label);
      at = label->value;
    } else {
      next_code_point(text, at);
    }
  }
  return found;
}

void add_values(const TextRow& row, const std::vector<FoundLabel>& labels, Colophon& colophon) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i].label->label == ColophonLabel::other) continue;
    const std::size_t end = i + 1 < labels.size() ? labels[i + 1].begin : row.text.size();
    const std::string_view value = trim(row.text.substr(labels[i].value, end - labels[i].value));
    if (value.empty()) continue;
    colophon.values.push_back(
        {labels[i].label->label, tidy_text(value),
         evidence_of(row, "colophon", 0.95, labels[i].begin, end - labels[i].begin)});
  }
}

// Rows [begin, end) are those of one page.
void read_page(const IssueText& text, std::size_t begin, std::size_t end, Colophon& colophon) {
  std::size_t strong = 0, labels = 0, first = end, last = begin;
  std::vector<std::vector<FoundLabel>> found(end - begin);
  for (std::size_t i = begin; i < end; ++i) {
    if (text.rows[i].is_table()) continue;
    auto& here = found[i - begin] = labels_of(text.rows[i].text);
    for (const FoundLabel& label : here) strong += label.label->strong ? 1 : 0;
    labels += here.size();
    if (here.empty()) continue;
    first = std::min(first, i);
    last = i;
  }
  if (strong < kFewestStrong || labels < kFewestLabels) return;
  for (std::size_t i = first; i <= last; ++i) {
    colophon.rows[i] = true;
    add_values(text.rows[i], found[i - begin], colophon);
  }
}

}  // namespace

Colophon read_colophon(const IssueText& text) {
  Colophon colophon;
  colophon.rows.assign(text.rows.size(), false);
  for (std::size_t begin = 0; begin < text.rows.size();) {
    std::size_t end = begin;
    while (end < text.rows.size() && text.facts[end].page == text.facts[begin].page) ++end;
    read_page(text, begin, end, colophon);
    begin = end;
  }
  return colophon;
}

}  // namespace zhengbao
