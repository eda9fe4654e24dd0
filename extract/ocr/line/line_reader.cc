#include "extract/ocr/line/line_reader.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "core/text_parts.h"
#include "extract/ocr/character_row.h"
#include "extract/ocr/characters/bracket_ink.h"
#include "extract/ocr/characters/dot_marks.h"
#include "extract/ocr/characters/lone_figure.h"
#include "extract/ocr/characters/lone_letter.h"
#include "extract/ocr/characters/lone_stroke.h"
#include "extract/ocr/characters/long_dashes.h"
#include "extract/ocr/characters/lost_marks.h"
#include "extract/ocr/characters/missed_characters.h"
#include "extract/ocr/characters/number_marks.h"
#include "extract/ocr/characters/raised_marks.h"
#include "extract/ocr/characters/reading_context.h"
#include "extract/ocr/cut/line_picture.h"
#include "extract/ocr/ink/character_gaps.h"
#include "extract/ocr/label/label_characters.h"
#include "extract/ocr/label/label_picture.h"
#include "extract/ocr/line/latin_reader.h"

namespace zhengbao {

namespace {

// White at the ends of a line, in heights of its characters.
constexpr float kSideMargin = 0.5F;

bool is_bracket(char32_t code) {
  return std::u32string_view(U"()（）").find(code) != std::u32string_view::npos;
}

// Behind the last character that begins before it ends.
void insert_mark(const CharacterRow& mark, CharacterRow& characters) {
  const int middle = (mark.front().box.left + mark.back().box.right) / 2;
  const auto place = std::ranges::find_if(characters, [&](const ReadCharacter& character) {
    return character.box.left + character.box.right > 2 * middle;
  });
  characters.insert(place, mark.begin(), mark.end());
}

}  // namespace

// Marks of footnotes are read by themselves: beside large type they are lost. What
// is no number stays in the line.
std::vector<CharacterRow> LineReader::read_marks(const FoundLine& line) {
  constexpr float kLarger = 2;
  std::vector<CharacterRow> read;
  const int height = std::min(line.height, line.ink.height());
  for (const PixelBox& box : find_raised_marks(page_.ink.get(), line.ink, height)) {
    const int side = box.height() / 2;
    const PixPtr picture = line_picture(page_.grey.get(), {box, box.height()}, side, side);
    const PixPtr larger(picture ? pixScale(picture.get(), kLarger, kLarger) : nullptr);
    if (!larger) continue;
    for (LineRecognizer* model : {models_.latin, models_.chinese}) {
      CharacterRow characters;
      if (model) characters = model->read(larger.get());
      if (!is_mark_number(characters)) continue;
      for (std::size_t i = 0; i < characters.size(); ++i) {
        const int count = static_cast<int>(characters.size());
        const int at = static_cast<int>(i);
        characters[i].box = {box.left + box.width() * at / count, box.top,
                             box.left + box.width() * (at + 1) / count, box.bottom};
      }
      read.push_back(std::move(characters));
      break;
    }
  }
  return read;
}

CharacterRow LineReader::read(const FoundLine& line) {
  const auto height = static_cast<float>(line.height);
  const int margin = static_cast<int>(std::lround(kLineMargin * height));
  const int side = static_cast<int>(std::lround(kSideMargin * height));
  const PixPtr picture = line_picture(page_.grey.get(), line, margin, side);
  if (!picture) return {};
  const auto marks = read_marks(line);
  for (const auto& mark : marks) {
    whiten(picture.get(), mark.front().box.left - line.ink.left + 1 + side,
           mark.back().box.right - line.ink.left + 1 + side);
  }
  CharacterRow characters = chinese_.read(line, picture.get());
  if (models_.latin) {
    LatinReader latin(page_.ink.get(), models_);
    characters = latin.read(line, picture.get(), std::move(characters));
  }
  move_boxes(characters, line.ink.left - 1 - side);
  drop_second_sight(line.ink, characters);
  for (const auto& mark : marks) insert_mark(mark, characters);
  join_dashes(page_.ink.get(), line, characters);
  add_lost_marks(page_.ink.get(), line.ink, characters);
  drop_letters_seen_twice(page_.ink.get(), line.ink, characters);
  mend_dots(page_.ink.get(), line.ink, characters);
  mend_bullet(page_.ink.get(), line.ink, characters);
  mend_number_marks(page_.ink.get(), line.ink, characters);
  mend_round_brackets(page_.ink.get(), line.ink, characters);
  choose_readings(characters);
  if (models_.rare) models_.rare->mend(page_.grey.get(), page_.ink.get(), line.ink, characters);
  drop_missed_at_ends(characters);
  close_inked_gaps(page_.ink.get(), line.ink, characters);
  check_number_spaces(page_.ink.get(), line.ink, characters);
  mend_lone_figure(page_.ink.get(), line.ink, characters);
  mend_lone_stroke(line, characters);
  keep_within(characters, line.ink.left, line.ink.right);
  return characters;
}

CharacterRow LineReader::read_label(const FoundLine& line, const std::string& alphabet) {
  constexpr float kLabelHeight = 32;  // pixels; of few signs the model sees more larger
  const auto height = static_cast<float>(line.height);
  const int margin = static_cast<int>(std::lround(kLineMargin * height));
  const int side = static_cast<int>(std::lround(kSideMargin * height));
  const PixPtr picture = line_picture(page_.grey.get(), line, margin, side);
  float scale = 1;
  const PixPtr sized =
      picture ? at_type_height(picture.get(), kLabelHeight, kLineMargin, scale) : nullptr;
  if (!sized) return {};
  CharacterRow characters = models_.chinese->read_among(sized.get(), alphabet.c_str());
  // It may see an ideograph alone (了 in 7).
  if (characters.empty() && models_.latin) {
    characters = models_.latin->read_among(sized.get(), alphabet.c_str());
  }
  scale_boxes(characters, 1 / scale);
  move_boxes(characters, line.ink.left - 1 - side);
  return characters;
}

CharacterRow LineReader::read_tail(const FoundLine& above, const FoundLine& lone) {
  constexpr float kSureOfTail = 75;  // percent
  const std::vector<FoundLine> lines{end_of(above), lone};
  const PixPtr picture = picture_in_a_row(page_.grey.get(), lines, {0, 1});
  if (!picture) return {};
  CharacterRow characters = chinese_.read_row(picture.get(), lone.ink.height());
  if (characters.size() < 2) return {};
  choose_readings(characters);
  ReadCharacter last = std::move(characters.back());
  const char32_t code = code_of(last);
  const int middle = static_cast<int>(pixGetWidth(picture.get())) - lone.ink.height();
  const bool is_last = last.box.left + last.box.right > 2 * (middle - lone.ink.width() / 2);
  if (!is_han(code) || last.confidence < kSureOfTail || !is_last) return {};
  last.box = lone.ink;
  return {std::move(last)};
}

std::vector<CharacterRow> LineReader::read_stack(const std::vector<FoundLine>& lines,
                                                 const CellStack& stack) {
  constexpr float kSureOfStack = 75;  // percent; figures below each other give less
  const PixPtr picture = picture_in_a_row(page_.grey.get(), lines, stack);
  if (!picture) return {};
  CharacterRow characters =
      chinese_.read_row(picture.get(), static_cast<int>(pixGetHeight(picture.get())) / 2);
  // The white between lines that are set apart is read as a mark at times, never as a
  // bracket: （三）不予 / 公开.
  std::erase_if(characters, [](const ReadCharacter& one) {
    const char32_t code = code_of(one);
    return !is_cjk(code) && !is_digit(code) && !is_latin_letter(code) && !is_bracket(code);
  });
  const bool all_ideographs = std::ranges::all_of(characters, [](const ReadCharacter& one) {
    return is_cjk(code_of(one)) || is_bracket(code_of(one));
  });
  if (!all_ideographs || mean_confidence(characters) < kSureOfStack) return {};
  choose_readings(characters);
  return part_among_lines(characters, lines, stack);
}

void LineReader::read_unseen_rows(const LabelCell& label, std::vector<CharacterRow>& rows) {
  if (!label.is_column) return;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!rows[i].empty()) continue;
    CharacterRow alone = read({label.rows[i].ink, label.em});
    if (alone.size() != 1) continue;
    alone.front().box = line_of_row(label, label.rows[i]).ink;
    rows[i] = std::move(alone);
  }
}

std::vector<CharacterRow> LineReader::read_cell(const LabelCell& label) {
  constexpr float kSureOfLabel = 70;  // percent; figures below each other give less
  std::vector<PixelBox> places;
  const PixPtr picture = picture_of_label(page_.grey.get(), label, kLineMargin, places);
  if (!picture) return {};
  const PixelBox box{0, 0, static_cast<int>(pixGetWidth(picture.get())), label.em};
  const CharacterRow characters = chinese_.read_label({box, label.em}, picture.get());
  std::vector<CharacterRow> rows = part_among_rows(characters, label, places);
  read_unseen_rows(label, rows);
  mend_number(label, rows);
  CharacterRow all;
  for (const CharacterRow& row : rows) {
    if (row.empty()) return {};
    all.insert(all.end(), row.begin(), row.end());
  }
  const auto han = std::ranges::count_if(
      all, [](const ReadCharacter& one) { return is_han(one.readings.front().code); });
  if (2 * static_cast<std::size_t>(han) < all.size()) return {};
  if (mean_confidence(all) < kSureOfLabel) return {};
  choose_readings(all);
  auto next = all.begin();
  for (CharacterRow& row : rows) {
    for (ReadCharacter& character : row) character = *next++;
  }
  return rows;
}

}  // namespace zhengbao
