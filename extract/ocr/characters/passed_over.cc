#include "extract/ocr/characters/passed_over.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/text.h"
#include "extract/ocr/cut/character_grid.h"

namespace zhengbao {

namespace {

// In steps from one character to the next: what each one that was passed over left free.
constexpr float kRoom = 0.6F;

}  // namespace

PassedOver::PassedOver(const CharacterRow& tesseract, const CharacterRow& network)
    : tesseract_(tesseract), network_(network), step_(step_of_neighbours(network)) {}

PassedOver::Room PassedOver::room_of(const Stretch& stretch) const {
  const std::size_t next = stretch.second_end;
  const float half = step_ / 2;
  const int step = static_cast<int>(std::lround(step_));
  const int from =
      next > 0 ? middle_of(network_[next - 1]) + step : middle_of(tesseract_[stretch.first_begin]);
  const int to = next < network_.size() ? middle_of(network_[next]) - step
                                        : middle_of(tesseract_[stretch.first_end - 1]);
  return {static_cast<float>(from) - half, static_cast<float>(to) + half};
}

std::vector<PassedOver::Place> PassedOver::places_of(const Stretch& stretch) const {
  const std::size_t count = stretch.first_size();
  const auto first = std::span(tesseract_).subspan(stretch.first_begin, count);
  if (step_ <= 0 || first.empty() || stretch.second_size() > 0) return {};
  const auto is_ideograph = [](const ReadCharacter& one) { return is_han(code_of(one)); };
  if (!std::ranges::all_of(first, is_ideograph)) return {};
  const Room room = room_of(stretch);
  const float part = (room.to - room.from) / static_cast<float>(count);
  if (part < kRoom * step_) return {};
  std::vector<Place> places;
  for (std::size_t i = 0; i < count; ++i) {
    const float left = room.from + part * static_cast<float>(i);
    places.push_back(
        {static_cast<int>(std::lround(left)), static_cast<int>(std::lround(left + part))});
  }
  return places;
}

}  // namespace zhengbao
