#include "extract/head_matter.h"
#include "extract/site_date.h"

#include <algorithm>
#include <span>

#include "core/text.h"

namespace zhengbao {
namespace {

// Text before the card of real pages is a site name and a slogan; a first
// paragraph of a body is longer.
constexpr std::size_t kMaxProseBefore = 120;
constexpr std::size_t kProseUnit = 40;
constexpr std::size_t kMaxEntries = 200;

struct Cluster {
  std::size_t begin = 0;
  std::size_t end = 0;
  int card_only = 0;
  int card = 0;
  int either = 0;
  int info = 0;
  int noise = 0;
  int unknown = 0;
  int values = 0;

  int known() const { return card_only + card + either + info; }
};

// 时间 and 日期 are words of ordinary notices too ("时间：3月10日上午"): they count
// when a date and nothing else follows.
bool is_vague(const LabelledValue& value) {
  return (value.label == "时间" || value.label == "日期") && !is_date_alone(value.value);
}

void count_label(Cluster& cluster, const LabelledValue& value) {
  if (!value.info || is_vague(value)) {
    ++cluster.unknown;
    return;
  }
  switch (value.info->use) {
    case LabelUse::card_only:
      ++cluster.card_only;
      break;
    case LabelUse::card:
      ++cluster.card;
      break;
    case LabelUse::either:
      ++cluster.either;
      break;
    case LabelUse::info:
      ++cluster.info;
      break;
    case LabelUse::noise:
      ++cluster.noise;
      return;
  }
  if (!value.value.empty()) ++cluster.values;
}

bool belongs_to_cluster(const HeadUnit& unit) { return !unit.labels.empty() || unit.is_value; }

Cluster cluster_at(std::span<const HeadUnit> units, std::size_t begin) {
  Cluster cluster;
  cluster.begin = begin;
  std::size_t i = begin;
  for (; i < units.size(); ++i) {
    if (units[i].skip) continue;
    if (!belongs_to_cluster(units[i])) break;
    for (const LabelledValue& value : units[i].labels) count_label(cluster, value);
    cluster.end = i + 1;
  }
  return cluster;
}

bool is_card(const Cluster& cluster) {
  // Pages whose values a script fills in keep the labels.
  constexpr int kLabelsOfEmptyCard = 3;
  if (cluster.values == 0) return cluster.card_only > 0 && cluster.known() >= kLabelsOfEmptyCard;
  if (cluster.card_only > 0) return true;
  // 主题：… 时间：… 地点：… begins a notice of a meeting.
  return cluster.card > 0 && cluster.known() >= 2 && cluster.unknown < cluster.known();
}

bool is_info_line(const Cluster& cluster) {
  return cluster.card_only + cluster.card == 0 && cluster.values > 0 &&
         cluster.unknown < cluster.known();
}

HeadRole role_of(const Cluster& cluster, std::size_t prose_before) {
  if (prose_before > kMaxProseBefore) {
    const bool sure = cluster.card_only > 0 && cluster.known() >= 3 && cluster.values >= 2;
    return sure ? HeadRole::card : HeadRole::none;
  }
  if (is_card(cluster)) return HeadRole::card;
  return is_info_line(cluster) ? HeadRole::info_line : HeadRole::none;
}

void add_entries(HeadMatter& matter, std::span<const HeadUnit> units, const Cluster& cluster,
                 HeadRole role) {
  for (std::size_t i = cluster.begin; i < cluster.end; ++i) {
    matter.roles[i] = role;
    for (const LabelledValue& value : units[i].labels) {
      if (value.info && value.info->use == LabelUse::noise) continue;
      MetadataEntry entry;
      entry.source = role == HeadRole::card ? MetadataSource::card : MetadataSource::info_line;
      entry.label = value.label;
      entry.value = value.value;
      if (value.raw != value.value) entry.raw = value.raw;
      // Templates print the card twice, for wide and for narrow screens.
      const bool known = std::ranges::find(matter.entries, entry) != matter.entries.end();
      if (!known && matter.entries.size() < kMaxEntries) matter.entries.push_back(std::move(entry));
    }
  }
}

// 责任编辑：…, 文章录入：…: who put the page up, which sites print below the text too.
bool only_credits(std::span<const HeadUnit> units, const Cluster& cluster) {
  int credits = 0;
  for (std::size_t i = cluster.begin; i < cluster.end; ++i) {
    if (units[i].is_value) return false;
    for (const LabelledValue& value : units[i].labels) {
      if (!value.info) return false;
      if (value.info->use == LabelUse::noise) continue;
      const bool person = value.info->use == LabelUse::info && !value.info->list &&
                          !is_vague(value) && value.label != "日期" && value.label != "时间";
      if (!person) return false;
      ++credits;
    }
  }
  return credits > 0;
}

// 发布日期：… 信息来源：… 【打印】 below the text: a date of the site beside another
// label of such lines.
bool is_foot_line(std::span<const HeadUnit> units, const Cluster& cluster) {
  if (cluster.card_only + cluster.card + cluster.unknown > 0) return false;
  if (cluster.either == 0 || cluster.either + cluster.info + cluster.noise < 2) return false;
  for (std::size_t i = cluster.begin; i < cluster.end; ++i) {
    for (const LabelledValue& value : units[i].labels) {
      if (value.info->use == LabelUse::either && is_date_alone(value.value)) return true;
    }
  }
  return false;
}

// 各县（市、区）水务局： or a sentence: below the title the text has begun, however
// short it is, and 文号 or 责任单位 in a table are its own.
bool begins_body(const HeadUnit& unit) {
  constexpr std::size_t kShortest = 6;  // code points
  const std::string_view text = trim(unit.text);
  return unit.prose >= kShortest && (text.ends_with("：") || text.ends_with("。"));
}

// Page controls alone (字体: 大 中 小) are no text of the document.
bool only_controls(const Cluster& cluster) { return cluster.known() == 0 && cluster.noise > 0; }

// The date of a line under the title that says when, perhaps where from, and
// how often it was read: "2022-03-30", "2022年3月30日 16:35", "2022-03-30 市水利局
// 阅读 35". Not "2022年3月30日" alone, which the document itself prints there.
std::string site_date(std::string_view text) {
  constexpr std::size_t kLongest = 48;  // code points
  if (count_code_points(text) > kLongest || text.find("。") != std::string_view::npos) return {};
  if (!is_date_alone(text)) {
    const std::string leading = leading_site_date(text);
    return leading.empty() ? site_date_behind(text) : leading;
  }
  const bool by_the_site =
      text.find("年") == std::string_view::npos || text.find(':') != std::string_view::npos;
  return by_the_site ? date_value(text) : std::string();
}

// Adds a label 日期 where a line under the title begins with a date.
void label_dates_under_title(std::vector<HeadUnit>& units) {
  bool under_title = false;
  for (HeadUnit& unit : units) {
    if (unit.skip) continue;
    if (unit.is_title) {
      under_title = true;
      continue;
    }
    if (under_title && unit.labels.empty() && !unit.is_value) {
      std::string date = site_date(trim(unit.text));
      if (!date.empty()) {
        unit.labels.push_back(
            {"日期", std::move(date), std::string(trim(unit.text)), find_label("日期")});
        continue;
      }
    }
    under_title = under_title && belongs_to_cluster(unit);
  }
}

bool is_labelled(const HeadUnit& unit) {
  return unit.is_value || std::ranges::any_of(unit.labels, [](const LabelledValue& value) {
           return !value.info || value.info->use != LabelUse::noise;
         });
}

// A line between labelled lines and written as they are is one of them:
// 文号：… / 登记编码：… / 有效性：….
void label_lines_between(std::vector<HeadUnit>& units) {
  bool labelled_before = false;
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (units[i].skip) continue;
    std::size_t next = i + 1;
    while (next < units.size() && units[next].skip) ++next;
    if (labelled_before && units[i].labels.empty() && !units[i].is_value && !units[i].is_title &&
        next < units.size() && !units[next].labels.empty()) {
      if (auto value = line_with_any_label(units[i].text)) {
        units[i].labels.push_back(*std::move(value));
      }
    }
    labelled_before = is_labelled(units[i]);
  }
}

}  // namespace

HeadMatter find_head_matter(std::vector<HeadUnit> units) {
  label_lines_between(units);
  label_dates_under_title(units);
  HeadMatter matter;
  matter.roles.assign(units.size(), HeadRole::none);
  std::size_t prose_before = 0;
  bool title_seen = false;
  bool body_begun = false;
  for (std::size_t i = 0; i < units.size();) {
    if (units[i].skip) {
      ++i;
      continue;
    }
    if (belongs_to_cluster(units[i])) {
      const Cluster cluster = cluster_at(units, i);
      HeadRole role = role_of(cluster, body_begun ? kMaxProseBefore + 1 : prose_before);
      const bool controls = only_controls(cluster) && prose_before <= kMaxProseBefore;
      if (role == HeadRole::none &&
          (controls || only_credits(units, cluster) || is_foot_line(units, cluster))) {
        role = HeadRole::info_line;
      }
      if (role != HeadRole::none) add_entries(matter, units, cluster, role);
      i = std::max(cluster.end, i + 1);
      continue;
    }
    title_seen = title_seen || units[i].is_title;
    if (!units[i].is_title && units[i].prose >= kProseUnit) prose_before += units[i].prose;
    body_begun = body_begun || (title_seen && !units[i].is_title && begins_body(units[i]));
    ++i;
  }
  return matter;
}

}  // namespace zhengbao
