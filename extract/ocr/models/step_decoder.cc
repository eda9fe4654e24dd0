#include "extract/ocr/models/step_decoder.h"

#include <algorithm>
#include <span>

namespace zhengbao {

namespace {

// Shares below this are the noise floor of the network.
constexpr float kLeastProbability = 0.005F;
constexpr std::size_t kMaxReadings = 5;

struct Peak {
  std::size_t sign = 0;   // 1 is the first of the signs
  std::size_t first = 0;  // steps
  std::size_t last = 0;
  std::size_t surest = 0;
};

std::size_t surest_of(std::span<const float> step) {
  constexpr float kHalf = 0.5F;  // of what all of them are together: no other has more
  if (step.front() > kHalf) return 0;
  return static_cast<std::size_t>(std::ranges::max_element(step) - step.begin());
}

class Steps {
 public:
  explicit Steps(const Tensor& tensor)
      : values_(tensor.values), width_(static_cast<std::size_t>(tensor.sizes[2])) {}
  std::size_t count() const { return values_.size() / width_; }
  std::span<const float> at(std::size_t step) const {
    return values_.subspan(step * width_, width_);
  }

 private:
  std::span<const float> values_;
  std::size_t width_;
};

std::vector<Peak> find_peaks(const Steps& steps) {
  std::vector<Peak> peaks;
  std::size_t before = 0;
  for (std::size_t i = 0; i < steps.count(); ++i) {
    const std::size_t sign = surest_of(steps.at(i));
    if (sign != 0 && sign == before) {
      Peak& peak = peaks.back();
      peak.last = i;
      if (steps.at(i)[sign] > steps.at(peak.surest)[sign]) peak.surest = i;
    } else if (sign != 0) {
      peaks.push_back({sign, i, i, i});
    }
    before = sign;
  }
  return peaks;
}

// The network was taught 丶, a stroke of characters that stands nowhere alone, and
// takes every second 、 for it.
char32_t printed(char32_t sign) { return sign == U'丶' ? U'、' : sign; }

std::vector<CharacterReading> readings_at(std::span<const float> step, std::size_t sign,
                                          const std::u32string& signs) {
  std::vector<CharacterReading> readings{{printed(signs[sign - 1]), step[sign]}};
  for (std::size_t i = 1; i <= signs.size(); ++i) {
    if (i != sign && step[i] >= kLeastProbability) readings.push_back({signs[i - 1], step[i]});
  }
  std::sort(readings.begin() + 1, readings.end(),
            [](const auto& a, const auto& b) { return a.probability > b.probability; });
  if (readings.size() > kMaxReadings) readings.resize(kMaxReadings);
  return readings;
}

bool fits(const Tensor& steps, const std::u32string& signs) {
  return steps.sizes.size() == 3 && steps.sizes[0] == 1 && steps.sizes[1] > 0 &&
         steps.sizes[2] == static_cast<std::int64_t>(signs.size()) + 2;
}

// Half of the way to the neighbours, but no wider than a square.
void place(std::vector<ReadCharacter>& characters, const std::vector<float>& middles, int width,
           int height) {
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const float half = static_cast<float>(height) / 2;
    const float left = i == 0 ? 0 : (middles[i - 1] + middles[i]) / 2;
    const float right =
        i + 1 == characters.size() ? static_cast<float>(width) : (middles[i] + middles[i + 1]) / 2;
    characters[i].box = {static_cast<int>(std::max(left, middles[i] - half)), 0,
                         static_cast<int>(std::min(right, middles[i] + half)), height};
  }
}

}  // namespace

std::vector<ReadCharacter> decode_steps(const Tensor& tensor, const std::u32string& signs,
                                        int width, int height) {
  if (!fits(tensor, signs)) return {};
  const Steps steps(tensor);
  const float pixels = static_cast<float>(width) / static_cast<float>(steps.count());
  std::vector<ReadCharacter> characters;
  std::vector<float> middles;
  bool after_space = false;
  for (const Peak& peak : find_peaks(steps)) {
    if (peak.sign > signs.size()) {
      after_space = !characters.empty();
      continue;
    }
    ReadCharacter& character = characters.emplace_back();
    character.readings = readings_at(steps.at(peak.surest), peak.sign, signs);
    character.confidence = 100 * character.readings.front().probability;
    character.after_space = after_space;
    middles.push_back(pixels * (static_cast<float>(peak.first + peak.last + 1) / 2));
    after_space = false;
  }
  place(characters, middles, width, height);
  return characters;
}

}  // namespace zhengbao
