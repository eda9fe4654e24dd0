#include "samples/draw/drawings.h"

namespace zhengbao::samples {

std::span<const Drawing> drawings() {
  static constexpr Drawing kDrawings[] = {
      {"policy-street-lamps.pdf", draw_policy},
      {"joint-notice-water-fund.pdf", draw_joint_notice},
      {"annual-report-2022.pdf", draw_annual_report},
      {"notice-bus-lines.pdf", draw_bus_notice},
      {"appointments.pdf", draw_appointments},
      {"order-parking.pdf", draw_order},
  };
  return kDrawings;
}

}  // namespace zhengbao::samples
