#include "extract/ocr/line/latin_reader.h"

#include <leptonica/allheaders.h>

#include <algorithm>

#include "core/text.h"
#include "extract/ocr/character_row.h"
#include "extract/ocr/characters/latin_parts.h"
#include "extract/ocr/characters/line_script.h"
#include "extract/ocr/cut/letter_count.h"
#include "extract/ocr/ink/character_gaps.h"
#include "extract/ocr/ink/page_preparation.h"
#include "extract/ocr/ink_area.h"

namespace zhengbao {

namespace {

// Percent. A short reading below this may be a letter taken for an ideograph.
constexpr float kSureOfFew = 95;
constexpr std::size_t kFew = 3;
// Percent. The models are not equally sure of the same ink.
constexpr float kSurer = 2;

// Ideographs fill a square, letters and digits stand upright.
bool is_narrow(const PixelBox& ink, std::size_t letters) {
  constexpr float kSquare = 0.75F;
  return static_cast<float>(ink.width()) <
         kSquare * static_cast<float>(ink.height()) * static_cast<float>(letters);
}

// Letters of one stroke (l, 1) do not fill the square of an ideograph (吨).
bool is_too_wide(const PixelBox& ink, const CharacterRow& letters) {
  constexpr float kOneStroke = 0.6F;  // of the height, serifs and white included
  const bool are_slim = std::ranges::all_of(letters, [](const ReadCharacter& one) {
    constexpr std::u32string_view kSlim = U"1Iijlft";
    return kSlim.find(code_of(one)) != kSlim.npos;
  });
  return are_slim && static_cast<float>(ink.width()) > kOneStroke *
                                                           static_cast<float>(ink.height()) *
                                                           static_cast<float>(letters.size());
}

bool is_of_number(const ReadCharacter& character) {
  const char32_t code = character.readings.front().code;
  return is_digit(code) || std::u32string_view(U".,-%").find(code) != std::u32string_view::npos;
}

// A letter may be taken for an ideograph, but not for the same one by two recognisers.
bool may_be_letters(const CharacterRow& characters) {
  const auto is_agreed = [](const ReadCharacter& one) {
    return one.agreed && is_han(code_of(one));
  };
  return characters.size() <= kFew && mean_confidence(characters) < kSureOfFew &&
         std::ranges::none_of(characters, is_agreed);
}

// There is nothing inside the strokes.
bool is_hollow(Pix* ink, const PixelBox& box) {
  const int x = box.width() * 3 / 10;
  const int y = box.height() * 3 / 10;
  return ink_inside(ink, {box.left + x, box.top + y, box.right - x, box.bottom - y}).empty();
}

// 品 for a 0 of hairlines with gaps: no ideograph that stands alone and is so narrow is
// hollow (司, 目).
bool may_be_worn_zero(Pix* ink, const FoundLine& line, const CharacterRow& chinese) {
  return chinese.size() == 1 && is_han(code_of(chinese.front())) && is_narrow(line.ink, 1) &&
         is_hollow(ink, line.ink);
}

bool is_same(const CharacterRow& a, const CharacterRow& b) {
  return std::ranges::equal(a, b, [](const ReadCharacter& one, const ReadCharacter& other) {
    return code_of(one) == code_of(other);
  });
}

// No other reading is surer by as much as counts.
bool cannot_be_beaten(const CharacterRow& characters) {
  return mean_confidence(characters) + kSurer >= 100;
}

// What the model added beyond the letters of the ink.
void drop_surplus(CharacterRow& characters, std::size_t count) {
  while (count > 0 && characters.size() > count) {
    characters.erase(std::ranges::min_element(characters, {}, &ReadCharacter::confidence));
  }
}

void lower_confidence(CharacterRow& characters) {
  constexpr float kUnsure = 70;
  for (ReadCharacter& character : characters) {
    character.confidence = std::min(character.confidence, kUnsure);
  }
}

}  // namespace

// 7了4: beside digits the model saw one of them a second time, as an ideograph. More
// was read than the ink has parts, and every ideograph has one at least.
bool LatinReader::has_sign_too_many(const FoundLine& line, const CharacterRow& characters) const {
  const bool has_digit = std::ranges::any_of(
      characters, [](const ReadCharacter& one) { return is_digit(code_of(one)); });
  return has_digit && characters.size() <= kFew + 1 &&
         count_letters(ink_, line.ink) < characters.size();
}

// 上000 for 1,000: an ideograph stands for two signs of a number. More signs are in the ink
// than were read, and all but the first of these are figures.
bool LatinReader::hides_figures(const FoundLine& line, const CharacterRow& characters) const {
  constexpr std::size_t kFewestFigures = 2;
  if (characters.size() <= kFewestFigures || !is_han(characters[0].readings.front().code)) {
    return false;
  }
  return std::all_of(characters.begin() + 1, characters.end(), is_of_number) &&
         count_letters(ink_, line.ink) > characters.size();
}

CharacterRow LatinReader::read(const FoundLine& line, Pix* picture, CharacterRow chinese) {
  if (seems_latin(chinese)) {
    CharacterRow latin = models_.latin->read(picture);
    if (is_latin(chinese, latin)) {
      settle_digits(latin, chinese);
      return latin;
    }
  }
  const bool may_be_latin = !has_ideograph(chinese) || hides_figures(line, chinese) ||
                            may_be_letters(chinese) || has_sign_too_many(line, chinese);
  if (may_be_latin) return choose_by_ink(line, picture, std::move(chinese));
  read_parts(line, picture, chinese);
  return chinese;
}

void LatinReader::read_parts(const FoundLine& line, Pix* picture, CharacterRow& characters) {
  if (std::ranges::none_of(characters, is_alphanumeric)) return;
  // The columns of the picture, which begins to the left of the line.
  const int side = (static_cast<int>(pixGetWidth(picture)) - line.ink.width()) / 2;
  std::vector<bool> inked(static_cast<std::size_t>(std::max(side, 0)), false);
  const std::vector<bool> columns = inked_columns(ink_, line.ink);
  inked.insert(inked.end(), columns.begin(), columns.end());
  inked.resize(static_cast<std::size_t>(pixGetWidth(picture)), false);
  // The last first: places before it stay as they are.
  const std::vector<LatinPart> parts = find_latin_parts(characters, inked);
  for (std::size_t i = parts.size(); i-- > 0;) {
    const LatinPart& part = parts[i];
    const PixPtr cut = cut_out(picture, {part.from, 0, part.to, pixGetHeight(picture)});
    const PixPtr padded(cut ? pixAddBorderGeneral(cut.get(), side, side, 0, 0, kPaperGrey)
                            : nullptr);
    if (!padded) continue;
    CharacterRow latin = models_.latin->read(padded.get());
    move_boxes(latin, part.from - side);
    put_latin_part(part, std::move(latin), characters);
  }
}

CharacterRow LatinReader::choose_by_ink(const FoundLine& line, Pix* picture, CharacterRow chinese) {
  const std::size_t letters = count_letters(ink_, line.ink);
  if (!has_ideograph(chinese) && chinese.size() == letters && cannot_be_beaten(chinese)) {
    return chinese;
  }
  CharacterRow latin = models_.latin->read(picture);
  if (has_ideograph(chinese)) {
    drop_surplus(latin, letters);
    const bool are_letters =
        !latin.empty() && latin.size() == letters &&
        (std::ranges::all_of(latin, is_alphanumeric) || std::ranges::all_of(latin, is_of_number));
    const bool is_better =
        is_narrow(line.ink, letters) || mean_confidence(latin) > mean_confidence(chinese);
    if (are_letters && is_better && !is_too_wide(line.ink, latin)) return latin;
    return may_be_worn_zero(ink_, line, chinese) ? read_zero(line, picture, chinese) : chinese;
  }
  // Where both models see the same, the ink was miscounted.
  if (latin.size() != letters && chinese.size() != letters && !is_same(latin, chinese)) {
    CharacterRow larger = read_larger(picture, letters);
    if (larger.size() == letters) return larger;
  }
  const bool chinese_fits = chinese.size() == letters;
  const bool latin_fits = latin.size() == letters && !latin.empty();
  if (chinese_fits != latin_fits) return latin_fits ? latin : chinese;
  const bool latin_is_surer = mean_confidence(latin) > mean_confidence(chinese) + kSurer;
  CharacterRow& surer = latin_is_surer ? latin : chinese;
  if (!is_same(latin, chinese)) lower_confidence(surer);
  return std::move(surer);
}

// Hairlines are grown over the gaps in them.
CharacterRow LatinReader::read_zero(const FoundLine& line, Pix* picture, CharacterRow chinese) {
  const int gap = std::max(1, line.height / 8) * 2 + 1;
  const PixPtr whole(pixErodeGray(picture, 1, gap));
  CharacterRow zero;
  if (whole) zero = models_.latin->read_among(whole.get(), "0123456789");
  if (zero.size() != 1 || code_of(zero.front()) != U'0') return chinese;
  zero.front().raw = code_of(chinese.front());
  lower_confidence(zero);
  return zero;
}

// Characters that were left out or seen twice often come right in another size.
CharacterRow LatinReader::read_larger(Pix* picture, std::size_t letters) {
  constexpr int kTimes = 2;
  const PixPtr larger(pixScale(picture, kTimes, kTimes));
  if (!larger) return {};
  for (LineRecognizer* model : {models_.latin, models_.chinese}) {
    CharacterRow read = model->read(larger.get());
    if (read.size() != letters) continue;
    for (ReadCharacter& character : read) {
      character.box.left /= kTimes;
      character.box.right /= kTimes;
    }
    return read;
  }
  return {};
}

}  // namespace zhengbao
