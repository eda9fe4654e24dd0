#include "extract/ocr/characters/second_opinion.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "core/text.h"
#include "core/text_fold.h"
#include "core/text_parts.h"
#include "extract/language/han_statistics.h"
#include "extract/ocr/characters/passed_over.h"
#include "extract/ocr/characters/reading_alignment.h"

namespace zhengbao {

namespace {

using Characters = std::vector<ReadCharacter>;

// Percent. Of marks the network gives less, Tesseract's are right more often.
constexpr float kSureMark = 85;
// Of marks that Tesseract has nothing for.
constexpr float kSureAddedMark = 60;
// Of signs of ASCII, which specks between letters look like.
constexpr float kSureAddedSign = 95;
// What Tesseract gives less may be one of the characters the network knows.
constexpr float kSureRare = 85;
// The network knows fewer traditional characters than Tesseract's model of them, and
// takes the others for what looks like them (后 for 戶).
constexpr float kSureOfTraditional = 97;
// A stop Tesseract gives this, which the network left out, is there.
constexpr float kSureStop = 98;
// A rare character it gives this, which the network left out, is there or another was.
constexpr float kSureLeftOut = 75;
// What the network gives more is not given up for what the neighbours like better.
constexpr float kSureCharacter = 95;
// Ideographs of a line that Tesseract gives this, of which the network read less than half.
constexpr float kSureOfLine = 95;
// What one of the two read and the other did not.
constexpr float kDisputed = 80;
// What Tesseract sees nothing of, though there is ink: a word alone in its cell.
constexpr float kSureAlone = 85;
// Two recognisers of different making that read the same, each with more than this, are
// right: a rare name (白渚) is read so by both.
constexpr float kNoChance = 40;
constexpr float kAgreed = 90;
// Tesseract is surer of wrong characters than the network is: where they differ and the
// network gives 80 to 95 percent, it was right in nine of ten.
constexpr float kTesseractShare = 0.2F;

// Signs of both widths are the same ink.
char32_t half_width(char32_t code) {
  return code >= 0xFF01 && code <= 0xFF5E ? code - 0xFEE0 : code;
}
bool is_same_ink(char32_t a, char32_t b) { return half_width(a) == half_width(b); }
bool is_same_character(char32_t a, char32_t b) {
  return is_same_ink(a, b) || (is_han(a) && fold_code_point(a) == fold_code_point(b));
}

bool is_mark(const ReadCharacter& character) {
  const char32_t code = half_width(code_of(character));
  return !is_han(code) && !is_digit(code) && !is_latin_letter(code);
}

// Marks that Chinese text has; a worn stop is read as one of the others at times.
bool is_prose_mark(const ReadCharacter& character) {
  return is_one_of(code_of(character), U"，。、；：？！（）《》〈〉“”‘’—…〔〕·.,:()-");
}

// Where there is no character Tesseract sees 和, 上, 有, 国 and their like, never a rare one.
bool is_rare(const ReadCharacter& character) {
  constexpr float kRare = -11.5F;  // ln P, of one in 100,000
  return is_han(code_of(character)) && han_log_probability(code_of(character)) < kRare;
}

bool is_stop(const ReadCharacter& character) { return is_one_of(code_of(character), U"、，。.,"); }

float least(const Characters& line, std::size_t begin, std::size_t end) {
  float least = 100;
  for (std::size_t i = begin; i < end; ++i) least = std::min(least, line[i].confidence);
  return least;
}

// Of characters that differ, by the network's confidence: how many of a hundred of the
// counted ones were right, roughly.
float confidence_of_settled(float network) {
  constexpr float kVerySure = 97;
  constexpr float kSettled = 92;
  constexpr float kLikely = 80;
  constexpr float kOpen = 60;
  if (network >= kVerySure) return kSettled;
  return network >= kSureMark ? kLikely : kOpen;
}

class Settling {
 public:
  Settling(const Characters& tesseract, const Characters& network, const NetworkSigns& signs)
      : tesseract_(tesseract), network_(network), signs_(signs), room_(tesseract, network) {}

  void add(const Stretch& stretch) {
    const std::size_t size = stretch.first_size();
    if (size > 1 && size == stretch.second_size()) {
      for (std::size_t i = 0; i < size; ++i) add(single(stretch, i));
    } else if (stretch.same) {
      add_agreed(stretch);
    } else if (const auto places = room_.places_of(stretch); !places.empty()) {
      add_passed_over(stretch, places);
    } else if (keeps_tesseract(stretch)) {
      add_doubted(tesseract_, stretch.first_begin, stretch.first_end);
      if (stretch.second_size() == 1 && size == 1) place_as_network(stretch.second_begin);
    } else {
      add_network(stretch);
    }
  }
  Characters take() { return std::move(settled_); }

 private:
  void add_passed_over(const Stretch& stretch, const std::vector<PassedOver::Place>& places) {
    add_doubted(tesseract_, stretch.first_begin, stretch.first_end);
    const auto added = std::span(settled_).last(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
      added[i].box.left = places[i].left;
      added[i].box.right = places[i].right;
    }
  }

  static Stretch single(const Stretch& stretch, std::size_t at) {
    const std::size_t first = stretch.first_begin + at;
    const std::size_t second = stretch.second_begin + at;
    return {first, first + 1, second, second + 1, false};
  }

  void add_agreed(const Stretch& stretch) {
    settled_.push_back(tesseract_[stretch.first_begin]);
    float& confidence = settled_.back().confidence;
    const float other = network_[stretch.second_begin].confidence;
    settled_.back().agreed = std::min(confidence, other) >= kNoChance &&
                             !is_one_of(code_of(settled_.back()), U"一二三");  // dust is
    confidence = std::max(confidence, other);
    if (settled_.back().agreed) confidence = std::max(confidence, kAgreed);
    settled_.back().readings.resize(1);
    settled_.back().readings.front().probability = confidence / 100;
    if (is_han(code_of(settled_.back()))) place_as_network(stretch.second_begin);
  }

  // It knows the places of ideographs better.
  void place_as_network(std::size_t at) {
    settled_.back().box.left = network_[at].box.left;
    settled_.back().box.right = network_[at].box.right;
  }

  bool keeps_tesseract(const Stretch& stretch) const {
    const auto first = std::span(tesseract_).subspan(stretch.first_begin, stretch.first_size());
    const auto second = std::span(network_).subspan(stretch.second_begin, stretch.second_size());
    const float sure = least(network_, stretch.second_begin, stretch.second_end);
    if (std::ranges::any_of(first, [&](const auto& one) { return is_unknown(one); })) return true;
    if (signs_.forms_are_same && sure < kSureOfTraditional && is_sure_of_han(first)) return true;
    if (second.empty()) {
      const float least_sure = least(tesseract_, stretch.first_begin, stretch.first_end);
      if (std::ranges::all_of(first, is_rare)) return least_sure >= kSureLeftOut;
      return std::ranges::all_of(first, is_stop) && least_sure >= kSureStop;
    }
    if (!std::ranges::all_of(second, is_mark)) {
      return std::ranges::equal(first, second, is_case_alone) ||
             std::ranges::equal(first, second, is_digit_for_letter);
    }
    if (signs_.marks_are_turned) return true;
    if (first.empty()) return sure < (is_ascii(second) ? kSureAddedSign : kSureAddedMark);
    return std::ranges::all_of(first, is_prose_mark) && sure < kSureMark;
  }

  bool is_unknown(const ReadCharacter& character) const {
    return is_han(code_of(character)) && character.confidence >= kSureRare &&
           !signs_.known(code_of(character));
  }

  static bool is_sure_of_han(std::span<const ReadCharacter> characters) {
    const auto is_sure = [](const auto& one) {
      return is_han(code_of(one)) && one.confidence >= kSureRare;
    };
    return !characters.empty() && std::ranges::all_of(characters, is_sure);
  }

  static bool is_ascii(std::span<const ReadCharacter> characters) {
    return std::ranges::all_of(characters, [](const auto& one) { return code_of(one) < 0x80; });
  }

  // Small and capital letters of one form: Tesseract measures them against the line.
  static bool is_case_alone(const ReadCharacter& first, const ReadCharacter& second) {
    const char32_t one = half_width(code_of(first));
    const char32_t other = half_width(code_of(second));
    return one < 0x80 && other < 0x80 && is_latin_letter(one) && (one ^ other) == 0x20;
  }

  // Digits the network has letters of the same strokes for: there are more digits.
  static bool is_digit_for_letter(const ReadCharacter& first, const ReadCharacter& second) {
    const char32_t digit = half_width(code_of(first));
    const char32_t letter = half_width(code_of(second));
    return (digit == U'1' && is_one_of(letter, U"lIi")) ||
           (digit == U'0' && is_one_of(letter, U"oO"));
  }

  void add_doubted(const Characters& line, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      settled_.push_back(line[i]);
      settled_.back().confidence = std::min(settled_.back().confidence, kDisputed);
    }
  }

  void add_network(const Stretch& stretch) {
    const bool one_by_one = stretch.first_size() == stretch.second_size();
    for (std::size_t i = 0; i < stretch.second_size(); ++i) {
      ReadCharacter taken = network_[stretch.second_begin + i];
      // Two see a small round mark, and neither is sure which.
      if (code_of(taken) == U'·' && taken.confidence < kSureMark) taken.readings = {{U'。', 0.5F}};
      if (one_by_one) {
        const ReadCharacter& other = tesseract_[stretch.first_begin + i];
        if (!is_han(code_of(taken))) taken.box = other.box;
        taken.after_space = other.after_space;
        if (taken.confidence < kSureCharacter) add_alternative(other, taken);
      }
      taken.confidence = confidence_of_settled(taken.confidence);
      settled_.push_back(std::move(taken));
    }
  }

  static void add_alternative(const ReadCharacter& other, ReadCharacter& taken) {
    const float one = taken.confidence;
    const float two = kTesseractShare * other.confidence;
    if (one + two <= 0) return;
    const char32_t code = code_of(taken);
    taken.readings = {{code, one / (one + two)}, {code_of(other), two / (one + two)}};
  }

  const Characters& tesseract_;
  const Characters& network_;
  const NetworkSigns& signs_;
  PassedOver room_;
  Characters settled_;
};

// Dirt and pictures are marks to the network, or characters it is not sure of; one of four or
// more may be a character it does not know (无法提供 for 無法提供).
Characters read_alone(Characters network) {
  constexpr std::ptrdiff_t kEnough = 3;
  const auto is_sure = [](const ReadCharacter& one) { return one.confidence >= kSureAlone; };
  const auto sure = std::ranges::count_if(network, is_sure);
  const auto unsure = std::ssize(network) - sure;
  const bool is_word = unsure == 0 || (unsure == 1 && sure >= kEnough);
  if (std::ranges::all_of(network, is_mark) || !is_word) return {};
  for (ReadCharacter& one : network) one.confidence = confidence_of_settled(one.confidence);
  return network;
}

// Of low ideographs (一二八) it sees the first or none.
bool saw_little(const Characters& network, const Characters& tesseract) {
  return 2 * network.size() < tesseract.size() &&
         least(tesseract, 0, tesseract.size()) >= kSureOfLine &&
         std::ranges::all_of(tesseract, [](const auto& one) { return is_han(code_of(one)); });
}

Characters doubted(Characters line) {
  for (ReadCharacter& one : line) one.confidence = std::min(one.confidence, kDisputed);
  return line;
}

}  // namespace

std::vector<ReadCharacter> settle(const Characters& tesseract, const Characters& network,
                                  const NetworkSigns& signs) {
  if (tesseract.empty()) return read_alone(network);
  if (saw_little(network, tesseract)) return doubted(tesseract);
  const auto stretches =
      align(tesseract, network, signs.forms_are_same ? is_same_character : is_same_ink);
  if (stretches.empty()) return tesseract;
  Settling settling(tesseract, network, signs);
  for (const Stretch& stretch : stretches) settling.add(stretch);
  return settling.take();
}

}  // namespace zhengbao
