#include "extract/ocr/characters/written_forms.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "core/ascii.h"
#include "core/text.h"
#include "core/text_parts.h"
#include "extract/ocr/characters/bracket_forms.h"
#include "extract/ocr/characters/code_forms.h"

namespace zhengbao {

namespace {

void mend_strokes(std::vector<ReadCharacter>& line) {
  constexpr std::u32string_view kDashes = U"-—–－一";
  constexpr std::u32string_view kRings = U"OoО○0";
  constexpr std::u32string_view kNumerals = U"一二三四五六七八九〇";
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char32_t before = i > 0 ? code_at(line, i - 1) : 0;
    const char32_t code = code_at(line, i);
    const char32_t after = code_at(line, i + 1);
    if (is_one_of(code, kDashes) && is_digit(before) && is_digit(after)) {
      put_first(line[i], U'-');
      line[i].after_space = false;
      line[i + 1].after_space = false;
    }
    if (is_one_of(code, kDashes) && i == 0 && after == U'、') put_first(line[i], U'一');
    if (is_one_of(code, kRings) && is_one_of(before, kNumerals) &&
        (is_one_of(after, kNumerals) || is_one_of(after, kRings) || after == U'年')) {
      put_first(line[i], U'〇');
    }
  }
}

bool closes_title(const std::vector<ReadCharacter>& line, std::size_t from) {
  while (from < line.size() && code_at(line, from) != U'》') ++from;
  return from < line.size();
}

// Of two words: "1 liter", "all 12".
bool stands_apart(char32_t before, char32_t code) {
  return (is_ascii_letter(before) || is_digit(before)) && (is_ascii_letter(code) || is_digit(code));
}

// The model may see one sign twice, as two that look alike: "(〈", "1l".
void drop_doubles(std::vector<ReadCharacter>& line) {
  constexpr std::u32string_view kAngles = U"〈〉<>";
  constexpr std::u32string_view kAlike[] = {U"(（〈<", U")）〉>", U"1lI|", U"[〔【", U"]〕】"};
  for (std::size_t i = 1; i < line.size();) {
    const char32_t before = code_at(line, i - 1);
    const char32_t code = code_at(line, i);
    const bool is_double = before != code && !(line[i].after_space && stands_apart(before, code)) &&
                           std::ranges::any_of(kAlike, [&](std::u32string_view alike) {
                             return is_one_of(before, alike) && is_one_of(code, alike);
                           });
    // A title may begin behind a bracket, but ends too.
    if (is_one_of(before, U"(（〈<") && code == U'《' && !closes_title(line, i)) {
      line.erase(line.begin() + static_cast<std::ptrdiff_t>(i));
      continue;
    }
    if (!is_double) {
      ++i;
      continue;
    }
    const bool drops_last =
        is_one_of(code, kAngles) ||
        (!is_one_of(before, kAngles) && line[i].confidence < line[i - 1].confidence);
    const std::size_t surplus = drops_last ? i : i - 1;
    line.erase(line.begin() + static_cast<std::ptrdiff_t>(surplus));
  }
}

// 7 seen twice, as "7?": a question does not go on with the unit of a number.
void drop_question_marks(std::vector<ReadCharacter>& line) {
  for (std::size_t i = 0; i + 1 < line.size();) {
    const bool beside_seven =
        (i > 0 && code_at(line, i - 1) == U'7') || code_at(line, i + 1) == U'7';
    const char32_t after = code_at(line, i + 1);
    const bool goes_on = is_digit(after) || after == U'.' || is_one_of(after, U"年月日级号次%");
    if (code_at(line, i) == U'?' && beside_seven && goes_on) {
      line.erase(line.begin() + static_cast<std::ptrdiff_t>(i));
    } else {
      ++i;
    }
  }
}

// 11月?日, ?.0级: no question stands before the unit of a number. 7 is the digit that
// is seen so, but doubtful.
void mend_sevens(std::vector<ReadCharacter>& line) {
  constexpr float kVeryDoubtful = 50;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    if (code_at(line, i) != U'?') continue;
    const char32_t before = i > 0 ? code_at(line, i - 1) : 0;
    const char32_t after = code_at(line, i + 1);
    const bool is_date = is_one_of(before, U"年月") && is_one_of(after, U"月日");
    const bool is_decimal = after == U'.' && is_digit(code_at(line, i + 2));
    if (!is_date && !is_decimal && !(is_digit(before) && is_one_of(after, U"年月日号级"))) continue;
    put_first(line[i], U'7');
    line[i].confidence = std::min(line[i].confidence, kVeryDoubtful);
  }
}

// The ring of 。 is seen as a star in noise. Stars that mark something come before
// it, or behind a short name.
void mend_stars(std::vector<ReadCharacter>& line) {
  constexpr std::size_t kShortest = 8;
  constexpr float kDoubtful = 70;
  for (std::size_t i = kShortest; i < line.size(); ++i) {
    const char32_t after = code_at(line, i + 1);
    if (code_at(line, i) != U'*' || !is_han(code_at(line, i - 1))) continue;
    if (after != 0 && !is_han(after)) continue;
    put_first(line[i], U'。');
    line[i].confidence = std::min(line[i].confidence, kDoubtful);
  }
}

void mend_ones(std::vector<ReadCharacter>& line) {
  for (std::size_t i = 1; i < line.size(); ++i) {
    if (!is_one_of(code_at(line, i), U"lI|") || is_ascii_letter(code_at(line, i + 1))) continue;
    const char32_t before = code_at(line, i - 1);
    const bool is_name = is_capital(before) && (i < 2 || !is_ascii_letter(code_at(line, i - 2)));
    if (is_digit(before) || is_name) put_first(line[i], U'1');
  }
}

void mend_enumeration_marks(std::vector<ReadCharacter>& line) {
  for (std::size_t i = 1; i + 1 < line.size(); ++i) {
    if (is_one_of(code_at(line, i), U"`\\'") && is_han(code_at(line, i - 1)) &&
        is_han(code_at(line, i + 1))) {
      put_first(line[i], U'、');
    }
  }
}

// —— behind a stop or a quotation mark; 一一 is a word only within a sentence.
void mend_long_dashes(std::vector<ReadCharacter>& line) {
  constexpr std::u32string_view kStops = U"。，；：！？”\"’》）)";
  for (std::size_t i = 1; i + 1 < line.size(); ++i) {
    if (code_at(line, i) != U'一' || code_at(line, i + 1) != U'一') continue;
    if (!is_one_of(code_at(line, i - 1), kStops) || code_at(line, i + 2) == U'、') continue;
    put_first(line[i], U'—');
    put_first(line[i + 1], U'—');
  }
}

// 银行 but not 施行, 单位 but not 地位: what the character before the last must be, where
// the last one alone ends other words too.
bool ends_name_of_body(char32_t before, char32_t last) {
  struct Ending {
    char32_t last;
    std::u32string_view before;  // empty: any
  };
  constexpr Ending kEndings[] = {
      {U'行', U"银分支总"}, {U'会', U"员协学商工合联商"},
      {U'位', U"单"},       {U'门', U"部"},
      {U'构', U"机"},       {U'府', U"政"},
      {U'员', U"委人"},     {U'志', U"同"},
      {U'司', U"公各"},     {U'团', U"集兵师财社"},
      {U'局', {}},          {U'委', {}},
      {U'办', {}},          {U'院', {}},
      {U'厅', {}},          {U'部', {}},
      {U'校', {}},
  };
  const auto* ending = std::ranges::find(kEndings, last, &Ending::last);
  return ending != std::end(kEndings) &&
         (ending->before.empty() || is_one_of(before, ending->before));
}

// 各县（市、区）人民政府，市直各部门： names bodies and says nothing. A comma may stand at
// the end of the first line of two: where it was seen clearly it stays.
void mend_salutation(std::vector<ReadCharacter>& line) {
  constexpr std::u32string_view kMarks = U"、（）(),，";
  constexpr std::size_t kShortest = 4;
  constexpr std::size_t kLongest = 60;
  constexpr float kSureOfComma = 85;
  if (line.size() < kShortest || line.size() > kLongest) return;
  const std::size_t last = line.size() - 1;
  const bool is_comma =
      is_one_of(code_at(line, last), U",，") && line[last].confidence < kSureOfComma;
  if (!is_comma && !is_one_of(code_at(line, last), U";；.")) return;
  if (!ends_name_of_body(code_at(line, last - 2), code_at(line, last - 1))) return;
  if (!is_han(code_at(line, 0)) || is_one_of(code_at(line, 0), U"一二三四五六七八九十")) return;
  for (std::size_t i = 0; i < last; ++i) {
    if (!is_han(code_at(line, i)) && !is_one_of(code_at(line, i), kMarks)) return;
  }
  put_first(line[last], U'：');
}

}  // namespace

void put_first(ReadCharacter& character, char32_t code) {
  auto& readings = character.readings;
  if (readings.front().code == code) return;
  if (character.raw == 0) character.raw = readings.front().code;
  auto chosen = std::ranges::find(readings, code, &CharacterReading::code);
  // A form the model does not know has the certainty of what it stands for.
  if (chosen == readings.end() || !is_han(code)) {
    if (chosen != readings.end()) readings.erase(chosen);
    readings.insert(readings.begin(), {code, readings.front().probability});
    return;
  }
  // Its certainty is what the first reading left over.
  character.confidence = std::min(100 * chosen->probability, 100 - character.confidence);
  std::rotate(readings.begin(), chosen, chosen + 1);
}

void mend_written_forms(std::vector<ReadCharacter>& line) {
  drop_doubles(line);
  drop_question_marks(line);
  mend_sevens(line);
  mend_stars(line);
  mend_brackets(line);
  mend_strokes(line);
  mend_long_dashes(line);
  mend_codes(line);
  mend_ones(line);
  mend_enumeration_marks(line);
  mend_salutation(line);
}

}  // namespace zhengbao
