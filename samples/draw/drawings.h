// The drawn samples: one function draws one file.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace zhengbao::samples {

void draw_policy(const std::string& path);
void draw_joint_notice(const std::string& path);
void draw_annual_report(const std::string& path);
void draw_bus_notice(const std::string& path);
void draw_appointments(const std::string& path);
void draw_order(const std::string& path);

struct Drawing {
  std::string_view file;
  void (*draw)(const std::string& path);
};

std::span<const Drawing> drawings();

}  // namespace zhengbao::samples
