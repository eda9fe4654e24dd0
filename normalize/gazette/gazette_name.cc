#include "normalize/gazette/gazette_name.h"

#include <array>

#include "core/text.h"
#include "normalize/organisations.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxBytes = 200;
constexpr std::string_view kBulletin = "公报";
constexpr std::string_view kPaper = "政报";
constexpr std::size_t kMostCharacters = 25;

bool is_closed_by_year(std::string_view run) {
  return run.starts_with("期") || run.starts_with("年");
}

// The part of a run of ideographs that is a gazette's name, ending at `end`.
std::string name_before(std::string_view run, std::size_t end) {
  std::string_view name = run.substr(0, end);
  // 第3期云溪市人民政府公报
  if (is_closed_by_year(name)) name.remove_prefix(std::string_view("期").size());
  return names_a_gazette(name) ? std::string(name) : std::string();
}

std::string name_in_run(std::string_view run) {
  for (std::string_view ending : {kBulletin, kPaper}) {
    const std::size_t at = run.rfind(ending);
    if (at == std::string_view::npos) continue;
    std::string name = name_before(run, at + ending.size());
    if (!name.empty()) return name;
  }
  return {};
}

}  // namespace

bool names_a_gazette(std::string_view name) {
  if (name.size() < 9 || count_code_points(name) > kMostCharacters) return false;
  for (std::size_t i = 0; i < name.size();) {
    if (!is_han(next_code_point(name, i))) return false;
  }
  if (name.ends_with(kPaper)) return true;
  return name.ends_with(kBulletin) &&
         is_organisation(name.substr(0, name.size() - kBulletin.size()));
}

std::string gazette_name_in(std::string_view text) {
  text = utf8_prefix(text, kMaxBytes);
  std::size_t begin = 0;
  for (std::size_t offset = 0; begin < text.size();) {
    const std::size_t at = offset;
    const bool end = offset >= text.size();
    if (!end && is_han(next_code_point(text, offset))) continue;
    std::string name = name_in_run(text.substr(begin, at - begin));
    if (!name.empty() || end) return name;
    begin = offset;
  }
  return {};
}

std::string body_of_gazette(std::string_view name) {
  if (!name.ends_with(kBulletin)) return {};
  std::string body(name.substr(0, name.size() - kBulletin.size()));
  if (body == "中华人民共和国国务院") body = "国务院";
  return is_organisation(body) ? body : std::string();
}

std::string place_of_gazette(std::string_view name) {
  if (!name.ends_with(kPaper)) return {};
  name.remove_suffix(kPaper.size());
  static constexpr std::array<std::string_view, 9> kRanks = {"政府", "区", "省", "市", "县",
                                                             "州",   "旗", "盟", "镇"};
  for (std::string_view rank : kRanks) {
    if (name.ends_with(rank)) return {};
  }
  return std::string(name);
}

}  // namespace zhengbao
