#include "extract/ocr/line_reader.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "extract/ocr/character_gaps.h"
#include "extract/ocr/dot_marks.h"
#include "extract/ocr/latin_parts.h"
#include "extract/ocr/letter_count.h"
#include "extract/ocr/line_picture.h"
#include "extract/ocr/line_script.h"
#include "extract/ocr/lone_letter.h"
#include "extract/ocr/long_dashes.h"
#include "extract/ocr/raised_marks.h"
#include "extract/ocr/reading_context.h"
#include "extract/ocr/reading_vote.h"
#include "extract/ocr/second_opinion.h"

namespace zhengbao {

namespace {

// White around a line, in heights of its characters. Of 0.1 to 0.45, the margin
// with the fewest wrong characters on eight pages of two scans.
constexpr float kMargin = 0.35F;
constexpr float kSideMargin = 0.5F;
// That of the network: 15 wrong characters on two worn pages, 19 with 0.12, and as many
// on eight clean ones.
constexpr float kNetworkMargin = 0.2F;
// Those of the second and third reading of a rough page: what is wrong in one picture
// is often right in the other.
constexpr float kTightMargin = 0.2F;
constexpr float kWideMargin = 0.5F;
// Pixels. The height of characters at which the model errs least on rough pages, of 14
// to 28 and the size they were scanned at, on four pages worn, noisy or from a fax.
constexpr float kTypeHeight = 21;
// Percent. A short reading below this may be a letter taken for an ideograph.
constexpr float kSureOfFew = 95;
constexpr std::size_t kFew = 3;
// Percent. A line with a character below this is read once more, in another
// picture: what is wrong in one is often right in the other.
constexpr float kSureOfAll = 90;
// The same for the network, which takes three times as long as it. Of a clean scan of
// eight pages 19 characters more came right with it, 4 less than if it read all
// lines, in 1.1 and 1.8 times the processor time.
constexpr float kSureWithoutNetwork = 94;
// On rough pages the model is surer than it should be.
constexpr float kSureOfRough = 97;
// Percent. The models are not equally sure of the same ink.
constexpr float kSurer = 2;

bool has_ideograph(const std::vector<ReadCharacter>& characters) {
  return std::ranges::any_of(characters, [](const ReadCharacter& character) {
    return is_cjk(character.readings.front().code);
  });
}

bool is_bracket(char32_t code) {
  return std::u32string_view(U"()（）").find(code) != std::u32string_view::npos;
}

bool is_alphanumeric(const ReadCharacter& character) {
  const char32_t code = character.readings.front().code;
  return is_digit(code) || (code < 0x80 && is_latin_letter(code));
}

float least_confidence(const std::vector<ReadCharacter>& characters) {
  float least = 100;
  for (const ReadCharacter& character : characters) {
    least = std::min(least, character.confidence);
  }
  return least;
}

// Ideographs fill a square, letters and digits stand upright.
bool is_narrow(const PixelBox& ink, std::size_t letters) {
  constexpr float kSquare = 0.75F;
  return static_cast<float>(ink.width()) <
         kSquare * static_cast<float>(ink.height()) * static_cast<float>(letters);
}

// Letters of one stroke (l, 1) do not fill the square of an ideograph (吨).
bool is_too_wide(const PixelBox& ink, const std::vector<ReadCharacter>& letters) {
  constexpr float kOneStroke = 0.6F;  // of the height, serifs and white included
  const bool are_slim = std::ranges::all_of(letters, [](const ReadCharacter& one) {
    constexpr std::u32string_view kSlim = U"1Iijlft";
    return kSlim.find(one.readings.front().code) != kSlim.npos;
  });
  return are_slim && static_cast<float>(ink.width()) > kOneStroke *
                                                           static_cast<float>(ink.height()) *
                                                           static_cast<float>(letters.size());
}

bool is_same(const std::vector<ReadCharacter>& a, const std::vector<ReadCharacter>& b) {
  return std::ranges::equal(a, b, [](const ReadCharacter& one, const ReadCharacter& other) {
    return one.readings.front().code == other.readings.front().code;
  });
}

// No other reading is surer by as much as counts.
bool cannot_be_beaten(const std::vector<ReadCharacter>& characters) {
  return mean_confidence(characters) + kSurer >= 100;
}

// What the model added beyond the letters of the ink.
void drop_surplus(std::vector<ReadCharacter>& characters, std::size_t count) {
  while (count > 0 && characters.size() > count) {
    characters.erase(std::ranges::min_element(characters, {}, &ReadCharacter::confidence));
  }
}

void scale_boxes(std::vector<ReadCharacter>& characters, float factor) {
  for (ReadCharacter& character : characters) {
    for (int* side : {&character.box.left, &character.box.right}) {
      *side = static_cast<int>(std::lround(static_cast<float>(*side) * factor));
    }
  }
}

// Behind the last character that begins before it ends.
void insert_mark(const std::vector<ReadCharacter>& mark, std::vector<ReadCharacter>& characters) {
  const int middle = (mark.front().box.left + mark.back().box.right) / 2;
  const auto place = std::ranges::find_if(characters, [&](const ReadCharacter& character) {
    return character.box.left + character.box.right > 2 * middle;
  });
  characters.insert(place, mark.begin(), mark.end());
}

void lower_confidence(std::vector<ReadCharacter>& characters) {
  constexpr float kUnsure = 70;
  for (ReadCharacter& character : characters) {
    character.confidence = std::min(character.confidence, kUnsure);
  }
}

}  // namespace

Result<LineRecognizer*> ModelShelf::model(const std::string& language) {
  const auto known = models_.find(language);
  if (known != models_.end()) return &known->second;
  auto loaded = LineRecognizer::load(language);
  if (!loaded) {
    if (std::ranges::find(missing_, language) == missing_.end()) missing_.push_back(language);
    return fail(std::move(loaded).error());
  }
  return &models_.emplace(language, std::move(*loaded)).first->second;
}

Result<LineNetwork*> ModelShelf::network() {
  if (!network_) network_ = LineNetwork::load(network_folder());
  if (!*network_) return fail(network_->error());
  return &**network_;
}

float mean_confidence(const std::vector<ReadCharacter>& characters) {
  float sum = 0;
  for (const ReadCharacter& character : characters) sum += character.confidence;
  return characters.empty() ? 0 : sum / static_cast<float>(characters.size());
}

// 7了4: beside digits the model saw one of them a second time, as an ideograph. More
// was read than the ink has parts, and every ideograph has one at least.
bool LineReader::has_sign_too_many(const FoundLine& line,
                                   const std::vector<ReadCharacter>& characters) const {
  const bool has_digit = std::ranges::any_of(
      characters, [](const ReadCharacter& one) { return is_digit(one.readings.front().code); });
  return has_digit && characters.size() <= kFew + 1 &&
         count_letters(page_.ink.get(), line.ink) < characters.size();
}

std::vector<ReadCharacter> LineReader::choose_model(const FoundLine& line, Pix* picture,
                                                    std::vector<ReadCharacter> chinese) {
  if (seems_latin(chinese)) {
    std::vector<ReadCharacter> latin = latin_->read(picture);
    if (is_latin(chinese, latin)) {
      settle_digits(latin, chinese);
      return latin;
    }
  }
  const bool may_be_latin = !has_ideograph(chinese) ||
                            (chinese.size() <= kFew && mean_confidence(chinese) < kSureOfFew) ||
                            has_sign_too_many(line, chinese);
  if (may_be_latin) return read_latin(line, picture, std::move(chinese));
  read_latin_parts(line, picture, chinese);
  return chinese;
}

void LineReader::read_latin_parts(const FoundLine& line, Pix* picture,
                                  std::vector<ReadCharacter>& characters) {
  if (std::ranges::none_of(characters, is_alphanumeric)) return;
  // The columns of the picture, which begins to the left of the line.
  const int side = (static_cast<int>(pixGetWidth(picture)) - line.ink.width()) / 2;
  std::vector<bool> inked(static_cast<std::size_t>(std::max(side, 0)), false);
  const std::vector<bool> columns = inked_columns(page_.ink.get(), line.ink);
  inked.insert(inked.end(), columns.begin(), columns.end());
  inked.resize(static_cast<std::size_t>(pixGetWidth(picture)), false);
  // The last first: places before it stay as they are.
  const std::vector<LatinPart> parts = find_latin_parts(characters, inked);
  for (std::size_t i = parts.size(); i-- > 0;) {
    const LatinPart& part = parts[i];
    BOX* area = boxCreate(part.from, 0, part.to - part.from, pixGetHeight(picture));
    const PixPtr cut(pixClipRectangle(picture, area, nullptr));
    boxDestroy(&area);
    const PixPtr padded(cut ? pixAddBorderGeneral(cut.get(), side, side, 0, 0, kPaperGrey)
                            : nullptr);
    if (!padded) continue;
    std::vector<ReadCharacter> latin = latin_->read(padded.get());
    for (ReadCharacter& character : latin) {
      character.box.left += part.from - side;
      character.box.right += part.from - side;
    }
    put_latin_part(part, std::move(latin), characters);
  }
}

std::vector<ReadCharacter> LineReader::read_latin(const FoundLine& line, Pix* picture,
                                                  std::vector<ReadCharacter> chinese) {
  const std::size_t letters = count_letters(page_.ink.get(), line.ink);
  if (!has_ideograph(chinese) && chinese.size() == letters && cannot_be_beaten(chinese)) {
    return chinese;
  }
  std::vector<ReadCharacter> latin = latin_->read(picture);
  if (has_ideograph(chinese)) {
    drop_surplus(latin, letters);
    const bool are_letters =
        !latin.empty() && latin.size() == letters && std::ranges::all_of(latin, is_alphanumeric);
    const bool is_better =
        is_narrow(line.ink, letters) || mean_confidence(latin) > mean_confidence(chinese);
    return are_letters && is_better && !is_too_wide(line.ink, latin) ? latin : chinese;
  }
  // Where both models see the same, the ink was miscounted.
  if (latin.size() != letters && chinese.size() != letters && !is_same(latin, chinese)) {
    std::vector<ReadCharacter> larger = read_larger(picture, letters);
    if (larger.size() == letters) return larger;
  }
  const bool chinese_fits = chinese.size() == letters;
  const bool latin_fits = latin.size() == letters && !latin.empty();
  if (chinese_fits != latin_fits) return latin_fits ? latin : chinese;
  const bool latin_is_surer = mean_confidence(latin) > mean_confidence(chinese) + kSurer;
  std::vector<ReadCharacter>& surer = latin_is_surer ? latin : chinese;
  if (!is_same(latin, chinese)) lower_confidence(surer);
  return std::move(surer);
}

// Characters that were left out or seen twice often come right in another size.
std::vector<ReadCharacter> LineReader::read_larger(Pix* picture, std::size_t letters) {
  constexpr int kTimes = 2;
  const PixPtr larger(pixScale(picture, kTimes, kTimes));
  if (!larger) return {};
  for (LineRecognizer* model : {latin_, &chinese_}) {
    std::vector<ReadCharacter> read = model->read(larger.get());
    if (read.size() != letters) continue;
    for (ReadCharacter& character : read) {
      character.box.left /= kTimes;
      character.box.right /= kTimes;
    }
    return read;
  }
  return {};
}

std::vector<ReadCharacter> LineReader::read_chinese(const FoundLine& line, Pix* picture) {
  if (network_) return read_twice(line, picture);
  if (page_.rough) return read_rough(line, picture);
  std::vector<ReadCharacter> characters = chinese_.read(picture);
  if (!has_ideograph(characters) || least_confidence(characters) >= kSureOfAll) return characters;
  const PixPtr soft(pixBlockconv(picture, 1, 1));
  return soft ? vote(characters, chinese_.read(soft.get())) : characters;
}

std::vector<ReadCharacter> LineReader::read_twice(const FoundLine& line, Pix* picture) {
  const std::vector<ReadCharacter> characters = chinese_.read(picture);
  if (!page_.rough && least_confidence(characters) >= kSureWithoutNetwork) return characters;
  const PixPtr narrow = with_margin(picture, kMargin, kNetworkMargin, line.height);
  if (!narrow) return characters;
  return settle(characters, network_->read(narrow.get(), line.height),
                {[this](char32_t code) { return network_->knows(code); }, traditional_});
}

// Read small, where broken strokes and specks blur away; if that is not sure, once
// more with less white around it, and where the two differ a third time with more.
std::vector<ReadCharacter> LineReader::read_rough(const FoundLine& line, Pix* picture) {
  std::vector<ReadCharacter> characters = read_at_size(picture, kMargin);
  if (!has_ideograph(characters) || least_confidence(characters) >= kSureOfRough) {
    return characters;
  }
  int differences = 1;
  for (const float margin : {kTightMargin, kWideMargin}) {
    if (differences == 0) break;
    const PixPtr other = with_margin(picture, kMargin, margin, line.height);
    if (!other) break;
    const std::vector<ReadCharacter> second = read_at_size(other.get(), margin);
    differences = count_differences(characters, second);
    characters = vote(characters, second);
  }
  return characters;
}

std::vector<ReadCharacter> LineReader::read_at_size(Pix* picture, float margin) {
  float scale = 1;
  const PixPtr sized = at_type_height(picture, kTypeHeight, margin, scale);
  if (!sized) return {};
  std::vector<ReadCharacter> characters = chinese_.read(sized.get());
  scale_boxes(characters, 1 / scale);
  return characters;
}

// A character alone in its cell (吨) is at times seen by no model, and by each when it is
// twice as large.
std::vector<ReadCharacter> LineReader::read_lone(const FoundLine& line, Pix* picture) {
  constexpr float kTimes = 2;
  const PixPtr larger(pixScale(picture, kTimes, kTimes));
  if (!larger) return {};
  FoundLine twice = line;
  twice.height *= static_cast<int>(kTimes);
  std::vector<ReadCharacter> characters = read_chinese(twice, larger.get());
  scale_boxes(characters, 1 / kTimes);
  return characters;
}

// Marks of footnotes are read by themselves: beside large type they are lost. What
// is no number stays in the line.
std::vector<std::vector<ReadCharacter>> LineReader::read_marks(const FoundLine& line) {
  constexpr float kLarger = 2;
  std::vector<std::vector<ReadCharacter>> read;
  const int height = std::min(line.height, line.ink.height());
  for (const PixelBox& box : find_raised_marks(page_.ink.get(), line.ink, height)) {
    const int side = box.height() / 2;
    const PixPtr picture = line_picture(page_.grey.get(), {box, box.height()}, side, side);
    const PixPtr larger(picture ? pixScale(picture.get(), kLarger, kLarger) : nullptr);
    if (!larger) continue;
    for (LineRecognizer* model : {latin_, &chinese_}) {
      std::vector<ReadCharacter> characters;
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

std::vector<ReadCharacter> LineReader::read(const FoundLine& line) {
  const auto height = static_cast<float>(line.height);
  const int margin = static_cast<int>(std::lround(kMargin * height));
  const int side = static_cast<int>(std::lround(kSideMargin * height));
  const PixPtr picture = line_picture(page_.grey.get(), line, margin, side);
  if (!picture) return {};
  const auto marks = read_marks(line);
  for (const auto& mark : marks) {
    whiten(picture.get(), mark.front().box.left - line.ink.left + 1 + side,
           mark.back().box.right - line.ink.left + 1 + side);
  }
  std::vector<ReadCharacter> characters = read_chinese(line, picture.get());
  if (characters.empty()) characters = read_lone(line, picture.get());
  if (latin_) characters = choose_model(line, picture.get(), std::move(characters));
  for (ReadCharacter& character : characters) {
    character.box.left += line.ink.left - 1 - side;
    character.box.right += line.ink.left - 1 - side;
  }
  drop_second_sight(line.ink, characters);
  for (const auto& mark : marks) insert_mark(mark, characters);
  join_dashes(page_.ink.get(), line, characters);
  mend_dots(page_.ink.get(), line.ink, characters);
  mend_bullet(page_.ink.get(), line.ink, characters);
  choose_readings(characters);
  close_inked_gaps(page_.ink.get(), line.ink, characters);
  check_number_spaces(page_.ink.get(), line.ink, characters);
  return characters;
}

std::vector<ReadCharacter> LineReader::read_label(const FoundLine& line,
                                                  const std::string& alphabet) {
  constexpr float kLabelHeight = 32;  // pixels; of few signs the model sees more larger
  const auto height = static_cast<float>(line.height);
  const int margin = static_cast<int>(std::lround(kMargin * height));
  const int side = static_cast<int>(std::lround(kSideMargin * height));
  const PixPtr picture = line_picture(page_.grey.get(), line, margin, side);
  float scale = 1;
  const PixPtr sized =
      picture ? at_type_height(picture.get(), kLabelHeight, kMargin, scale) : nullptr;
  if (!sized) return {};
  std::vector<ReadCharacter> characters = chinese_.read_among(sized.get(), alphabet.c_str());
  scale_boxes(characters, 1 / scale);
  for (ReadCharacter& character : characters) {
    character.box.left += line.ink.left - 1 - side;
    character.box.right += line.ink.left - 1 - side;
  }
  return characters;
}

// Of lines set one behind the other.
std::vector<ReadCharacter> LineReader::read_row(Pix* picture, int em) {
  std::vector<ReadCharacter> characters = chinese_.read(picture);
  if (!network_) return characters;
  return settle(characters, network_->read(picture, em),
                {[this](char32_t code) { return network_->knows(code); }, traditional_});
}

std::vector<ReadCharacter> LineReader::read_tail(const FoundLine& above, const FoundLine& lone) {
  constexpr float kSureOfTail = 75;  // percent
  const std::vector<FoundLine> lines{end_of(above), lone};
  const PixPtr picture = picture_in_a_row(page_.grey.get(), lines, {0, 1});
  if (!picture) return {};
  std::vector<ReadCharacter> characters = read_row(picture.get(), lone.ink.height());
  if (characters.size() < 2) return {};
  choose_readings(characters);
  ReadCharacter last = std::move(characters.back());
  const char32_t code = last.readings.front().code;
  const int middle = static_cast<int>(pixGetWidth(picture.get())) - lone.ink.height();
  const bool is_last = last.box.left + last.box.right > 2 * (middle - lone.ink.width() / 2);
  if (!is_han(code) || last.confidence < kSureOfTail || !is_last) return {};
  last.box = lone.ink;
  return {std::move(last)};
}

std::vector<std::vector<ReadCharacter>> LineReader::read_stack(const std::vector<FoundLine>& lines,
                                                               const CellStack& stack) {
  constexpr float kSureOfStack = 75;  // percent; figures below each other give less
  const PixPtr picture = picture_in_a_row(page_.grey.get(), lines, stack);
  if (!picture) return {};
  std::vector<ReadCharacter> characters =
      read_row(picture.get(), static_cast<int>(pixGetHeight(picture.get())) / 2);
  // The white between lines that are set apart is read as a mark at times, never as a
  // bracket: （三）不予 / 公开.
  std::erase_if(characters, [](const ReadCharacter& one) {
    const char32_t code = one.readings.front().code;
    return !is_cjk(code) && !is_digit(code) && !is_latin_letter(code) && !is_bracket(code);
  });
  const bool all_ideographs = std::ranges::all_of(characters, [](const ReadCharacter& one) {
    return is_cjk(one.readings.front().code) || is_bracket(one.readings.front().code);
  });
  if (!all_ideographs || mean_confidence(characters) < kSureOfStack) return {};
  choose_readings(characters);
  return part_among_lines(characters, lines, stack);
}

}  // namespace zhengbao
