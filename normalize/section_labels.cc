#include "normalize/section_labels.h"

#include <array>

#include "core/text.h"

namespace zhengbao {
namespace {

// A label is short: whoever writes more than this many characters before the
// mark is writing a sentence.
constexpr int kMaxNumberCharacters = 7;
constexpr int kMaxArabic = 199;

int han_digit(char32_t c) {
  constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
  const std::size_t at = kDigits.find(c);
  if (at != std::u32string_view::npos) return static_cast<int>(at);
  return c == U'零' || c == U'○' ? 0 : -1;
}

struct Scanner {
  std::string_view text;
  std::size_t at = 0;

  char32_t peek() const {
    std::size_t offset = at;
    return offset < text.size() ? next_code_point(text, offset) : U'\0';
  }
  bool take(char32_t c) {
    if (peek() != c) return false;
    next_code_point(text, at);
    return true;
  }
  bool take_any(std::u32string_view set) {
    if (at >= text.size() || set.find(peek()) == std::u32string_view::npos) return false;
    next_code_point(text, at);
    return true;
  }
  void skip_spaces() {
    while (at < text.size() && is_space(peek())) next_code_point(text, at);
  }
};

// 三百二十一, 十二, 一〇二; 0 when there is none.
int take_han_number(Scanner& scan) {
  int total = 0, digit = 0;
  bool positional = false;
  for (int i = 0; i < kMaxNumberCharacters; ++i) {
    const char32_t c = scan.peek();
    const int value = han_digit(c);
    if (value >= 0) {
      positional = positional || (digit > 0 && value >= 0 && i > 0 && total == 0);
      digit = positional ? digit * 10 + value : value;
    } else if (c == U'十' || c == U'百' || c == U'千') {
      const int unit = c == U'十' ? 10 : c == U'百' ? 100 : 1000;
      total += (digit == 0 ? 1 : digit) * unit;
      digit = 0;
    } else {
      break;
    }
    scan.take(c);
  }
  return total + digit;
}

int take_arabic_number(Scanner& scan) {
  int value = 0;
  for (int digits = 0; is_digit(scan.peek()); ++digits) {
    if (digits == 3) return 0;
    value = value * 10 + static_cast<int>(scan.peek() - U'0');
    scan.take(scan.peek());
  }
  return value <= kMaxArabic ? value : 0;
}

int take_number(Scanner& scan) {
  return is_digit(scan.peek()) ? [&] {
    int value = 0;
    for (int digits = 0; is_digit(scan.peek()) && digits < 5; ++digits) {
      value = value * 10 + static_cast<int>(scan.peek() - U'0');
      scan.take(scan.peek());
    }
    return value;
  }() : take_han_number(scan);
}

std::optional<LabelForm> statute_unit(Scanner& scan) {
  if (scan.take(U'分')) {
    if (scan.take(U'编') || scan.take(U'編')) return LabelForm::subpart;
    return std::nullopt;
  }
  if (scan.take(U'部')) {
    if (scan.take(U'分')) return LabelForm::part;
    return std::nullopt;
  }
  if (scan.take_any(U"编編篇")) return LabelForm::part;
  if (scan.take(U'章')) return LabelForm::chapter;
  if (scan.take_any(U"节節")) return LabelForm::section;
  if (scan.take_any(U"条條")) return LabelForm::article;
  return std::nullopt;
}

// What may stand behind 第一条: a space, a bracket, 之一, or the text itself;
// but 第一条例外 and 第一节约 continue a word.
bool continues_word(LabelForm form, char32_t next) {
  if (form == LabelForm::article)
    return std::u32string_view(U"约件款例第、，").find(next) != std::u32string_view::npos;
  if (form == LabelForm::section)
    return std::u32string_view(U"课能约").find(next) != std::u32string_view::npos;
  return next == U'的' || next == U'，';
}

std::optional<SectionLabel> parse_statute(std::string_view text) {
  Scanner scan{text};
  if (!scan.take(U'第')) return std::nullopt;
  scan.skip_spaces();
  const int number = take_number(scan);
  scan.skip_spaces();
  if (number == 0) return std::nullopt;
  const auto form = statute_unit(scan);
  if (!form) return std::nullopt;
  if (*form == LabelForm::article) {
    Scanner inserted = scan;  // 第十条之一
    if (inserted.take(U'之') && take_han_number(inserted) > 0) scan = inserted;
  }
  if (continues_word(*form, scan.peek())) return std::nullopt;
  return SectionLabel{*form, number, scan.at};
}

std::optional<SectionLabel> parse_bracketed(std::string_view text) {
  Scanner scan{text};
  const bool opened = scan.take_any(U"（(〔");
  scan.skip_spaces();
  const bool arabic = is_digit(scan.peek());
  if (!opened && !arabic) return std::nullopt;
  const int number = arabic ? take_arabic_number(scan) : take_han_number(scan);
  scan.skip_spaces();
  if (number == 0 || !scan.take_any(U"）)〕")) return std::nullopt;
  scan.take_any(U"、.");
  return SectionLabel{arabic ? LabelForm::arabic_bracket : LabelForm::han_bracket, number, scan.at};
}

std::optional<SectionLabel> parse_han(std::string_view text) {
  Scanner scan{text};
  const int number = take_han_number(scan);
  if (number == 0 || number > 99) return std::nullopt;
  scan.skip_spaces();
  if (!scan.take_any(U"、.．")) return std::nullopt;
  if (han_digit(scan.peek()) > 0) {  // 一、二、三级医院
    Scanner list = scan;
    take_han_number(list);
    if (list.take_any(U"、类级是")) return std::nullopt;
  }
  return SectionLabel{LabelForm::han, number, scan.at};
}

// 1.1 or 1.1.1 followed by text, not by a unit or another digit.
std::optional<SectionLabel> parse_dotted(std::string_view text) {
  Scanner scan{text};
  int parts = 0, number = 0;
  do {
    number = take_arabic_number(scan);
    if (number == 0) return std::nullopt;
    ++parts;
  } while (parts < 4 && scan.take(U'.'));
  constexpr int kMaxParts = 40;  // 1.52 is a figure
  if (parts < 2 || parts > 3 || number > kMaxParts) return std::nullopt;
  // A decimal is followed by its unit at once; a label by a space or a title of
  // some length (core/text_clean.h drops the space before an ideograph).
  const std::string_view rest = text.substr(scan.at);
  static constexpr std::string_view kUnits[] = {"万", "亿", "元", "%",    "％", "倍",
                                                "个", "公", "吨", "米",   "平", "人",
                                                "户", "件", "天", "小时", "亩"};
  if (trim(rest).empty()) return std::nullopt;
  for (std::string_view unit : kUnits) {
    if (rest.starts_with(unit)) return std::nullopt;
  }
  const char32_t next = scan.peek();
  if (!is_space(next) && !is_han(next)) return std::nullopt;
  return SectionLabel{parts == 2 ? LabelForm::dotted : LabelForm::dotted_deep, number, scan.at};
}

std::optional<SectionLabel> parse_arabic(std::string_view text) {
  Scanner scan{text};
  const int number = take_arabic_number(scan);
  if (number == 0) return std::nullopt;
  const bool comma = scan.peek() == U'、';
  if (!scan.take_any(U"、.．")) return std::nullopt;
  if (!comma && is_digit(scan.peek())) return std::nullopt;
  if (comma && is_digit(scan.peek())) {  // 1、2、3号楼
    Scanner list = scan;
    take_arabic_number(list);
    if (list.take_any(U"、号日月")) return std::nullopt;
  }
  return SectionLabel{LabelForm::arabic, number, scan.at};
}

std::optional<SectionLabel> parse_circled(std::string_view text) {
  Scanner scan{text};
  const char32_t c = scan.peek();
  if (c < U'①' || c > U'⑳') return std::nullopt;
  scan.take(c);
  return SectionLabel{LabelForm::circled, static_cast<int>(c - U'①') + 1, scan.at};
}

}  // namespace

std::optional<SectionLabel> parse_section_label(std::string_view text) {
  using Parser = std::optional<SectionLabel> (*)(std::string_view);
  static constexpr Parser kParsers[] = {parse_statute, parse_bracketed, parse_han,
                                        parse_dotted,  parse_arabic,    parse_circled};
  for (Parser parser : kParsers) {
    if (auto label = parser(text)) return label;
  }
  return std::nullopt;
}

bool is_statute_form(LabelForm form) {
  return form == LabelForm::part || form == LabelForm::subpart || form == LabelForm::chapter ||
         form == LabelForm::section || form == LabelForm::article;
}

}  // namespace zhengbao
