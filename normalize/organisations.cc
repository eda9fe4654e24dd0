#include "normalize/organisations.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "core/text_clean.h"
#include "core/text_fold.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMinCharacters = 2;
constexpr std::size_t kMaxCharacters = 45;

constexpr std::string_view kEndings[] = {
    "国务院",     "人民政府",   "政府",   "委员会", "办公厅", "办公室",   "委",       "局",
    "厅",         "部",         "院",     "署",     "处",     "所",       "站",       "馆",
    "队",         "科",         "银行",   "中心",   "协会",   "学会",     "联合会",   "总会",
    "基金会",     "理事会",     "常委会", "管委会", "居委会", "村委会",   "工会",     "指挥部",
    "小组",       "工作组",     "协调组", "督导组", "巡察组", "联席会议", "中央",     "街道",
    "街道办",     "街道办事处", "公司",   "集团",   "大学",   "学院",     "学校",     "小学",
    "中学",       "医院",       "法院",   "检察院", "军区",   "兵团",     "红十字会", "社",
    "政协",       "人大",       "团委",   "残联",   "妇联",   "文联",     "科协",     "工商联",
    "供销合作社", "专班",       "总队",   "支队",   "大队",   "分行",     "支行",     "海关",
    "党组",       "党委",       "党工委", "监狱",   "武装部", "军分区",   "水文局",   "气象台",
    "研究会",     "商会",       "办",     "团",     "台"};

// Endings as above that are ordinary words.
constexpr std::string_view kOrdinary[] = {
    "全部", "局部", "内部", "外部", "干部", "东部",  "西部", "南部", "北部",   "中部",
    "各部", "好处", "何处", "到处", "此处", "处处",  "用处", "难处", "法院院", "结局",
    "格局", "布局", "大局", "全局", "场所", "专科",  "学科", "本科", "社会",   "舞台",
    "平台", "出台", "网站", "车站", "电站", "军队",  "部队", "举办", "主办",   "承办",
    "协办", "查办", "督办", "经办", "委托", "集中心"};

constexpr std::string_view kPlaceEndings[] = {"省", "自治区", "市", "县",   "区", "旗",  "州",
                                              "盟", "镇",     "乡", "街道", "村", "新区"};

// A name holds none of these: they belong to sentences and to titles.
constexpr std::string_view kForeign[] = {"的",   "关于",   "如下", "通知", "印发",
                                         "根据", "进一步", "加强", "以及", "已经"};

// No name begins with these; 本溪 is a city.
constexpr std::string_view kForeignBeginnings[] = {"各", "我", "你", "该", "由", "其", "本"};

bool ends_with_any(std::string_view text, auto& endings) {
  return std::any_of(std::begin(endings), std::end(endings),
                     [text](std::string_view ending) { return text.ends_with(ending); });
}

bool has_foreign_word(std::string_view text) {
  const bool foreign_start =
      std::any_of(std::begin(kForeignBeginnings), std::end(kForeignBeginnings),
                  [text](std::string_view word) { return text.starts_with(word); });
  if (foreign_start && !text.starts_with("本溪")) return true;
  return std::any_of(std::begin(kForeign), std::end(kForeign), [text](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

bool is_name_character(char32_t c) {
  return is_han(c) || c == U'（' || c == U'）' || c == U'(' || c == U')' || c == U'·' ||
         c == U'“' || c == U'”' || c == U'—';
}

bool is_name_shaped(std::string_view compact) {
  std::size_t characters = 0;
  for (std::size_t offset = 0; offset < compact.size(); ++characters) {
    if (!is_name_character(next_code_point(compact, offset))) return false;
    if (characters >= kMaxCharacters) return false;
  }
  return characters >= kMinCharacters && !has_foreign_word(compact);
}

std::string_view strip_trailing_bracket(std::string_view text) {
  if (!text.ends_with("）")) return text;
  const std::size_t open = text.rfind("（");
  return open == std::string_view::npos || open == 0 ? text : text.substr(0, open);
}

std::vector<std::string> split_at(std::string_view text, std::u32string_view separators) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  auto add = [&](std::size_t end) {
    const std::string_view part = trim(text.substr(begin, end - begin));
    if (!part.empty()) parts.emplace_back(part);
  };
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t start = offset;
    const char32_t c = next_code_point(text, offset);
    const bool space = separators.find(U' ') != std::u32string_view::npos && is_space(c);
    if (!space && separators.find(c) == std::u32string_view::npos) continue;
    add(start);
    begin = offset;
  }
  add(text.size());
  return parts;
}

// 青岚市 of 青岚市民政局; "" where a name begins with no place.
std::string_view leading_place(std::string_view name) {
  constexpr std::size_t kMostBytes = 18;
  std::string_view place;
  for (std::string_view rank : {"自治区", "省", "市", "县", "区", "州", "旗"}) {
    const std::size_t at = name.find(rank);
    if (at == std::string_view::npos || at < 3 || at + rank.size() > kMostBytes) continue;
    if (place.empty() || at + rank.size() < place.size()) place = name.substr(0, at + rank.size());
  }
  return place;
}

// 青岚市民政局青岚市财政局: two lines of a title without a space between them. The
// place that begins the first body begins the next.
void add_run_together(std::string_view name, std::vector<std::string>& out) {
  const std::string_view place = leading_place(name);
  for (std::size_t at = place.empty() ? std::string_view::npos : name.find(place, place.size());
       at != std::string_view::npos; at = name.find(place, at + place.size())) {
    const std::string_view first = name.substr(0, at);
    if (!is_organisation(first) || !is_organisation(name.substr(at))) continue;
    out.emplace_back(first);
    return add_run_together(name.substr(at), out);
  }
  out.emplace_back(name);
}

void add_split(std::string_view text, std::vector<std::string>& out) {
  for (std::u32string_view separators : {std::u32string_view(U"、 "), std::u32string_view(U"、")}) {
    std::vector<std::string> parts = split_at(text, separators);
    if (parts.size() < 2 || !all_organisations(parts)) continue;
    for (const std::string& part : parts) out.push_back(tidy_text(part));
    return;
  }
  const std::string whole = tidy_text(text);
  if (!whole.empty()) add_run_together(whole, out);
}

// 二〇二三年, 二○二三年, 二零二三年.
bool begins_with_spelled_year(std::string_view text) {
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{"二〇", "二○", "二◯", "二零"},
      [text](std::string_view century) { return text.starts_with(century); });
}

// 2023年青岚市…, 二〇二三年度青岚市…: the year of a report may come first.
std::string_view without_leading_year(std::string_view title) {
  constexpr std::string_view kYear = "年";
  const std::size_t spelled = 4 * kYear.size();
  std::size_t digits = title.find_first_not_of("0123456789");
  if (begins_with_spelled_year(title) && title.size() > spelled) digits = spelled;
  if ((digits != 4 && digits != spelled) || !title.substr(digits).starts_with(kYear)) return title;
  title.remove_prefix(digits + kYear.size());
  if (title.starts_with("度")) title.remove_prefix(std::string_view("度").size());
  return trim(title);
}

}  // namespace

bool is_organisation(std::string_view text) {
  const std::string compact = without_spaces(text);
  if (!is_name_shaped(compact)) return false;
  const std::string_view name = strip_trailing_bracket(compact);
  return ends_with_any(name, kEndings) && !ends_with_any(name, kOrdinary);
}

bool all_organisations(const std::vector<std::string>& names) {
  return std::all_of(names.begin(), names.end(),
                     [](const std::string& name) { return is_organisation(name); });
}

bool is_place_name(std::string_view text) {
  const std::string compact = without_spaces(text);
  return is_name_shaped(compact) && ends_with_any(compact, kPlaceEndings);
}

std::vector<std::string> split_organisations(std::string_view text) {
  std::vector<std::string> names;
  for (const std::string& group : split_at(text, U"，,；;")) add_split(group, names);
  return names;
}

std::string leading_organisation(std::string_view title) {
  title = without_leading_year(trim(title));
  std::size_t end = title.size();
  for (std::string_view mark :
       {"关于",     "转发",     "批转",     "印发",     "对",       "政府信息公开", "政务公开",
        "国民经济", "公告",     "公报",     "通告",     "令",       "政府工作报告", "部门预算",
        "部门决算", "单位预算", "单位决算", "公开招聘", "公开选聘", "公开选调",     "公开遴选"}) {
    end = std::min(end, title.find(mark));
  }
  for (std::size_t offset = 0; offset < end;) {
    const std::size_t start = offset;
    if (is_digit(next_code_point(title, offset)) || begins_with_spelled_year(title.substr(start))) {
      end = start;
    }
  }
  if (end == title.size()) return {};  // a name alone begins nothing
  const std::string_view head = trim(title.substr(0, end));
  return is_organisation(head) || is_place_name(head) ? tidy_text(head) : std::string();
}

bool is_same_organisation(std::string_view a, std::string_view b) {
  const std::u32string first = fold_for_search(without_spaces(a));
  const std::u32string second = fold_for_search(without_spaces(b));
  const std::u32string& shorter = first.size() <= second.size() ? first : second;
  const std::u32string& longer = first.size() <= second.size() ? second : first;
  std::size_t matched = 0;
  for (std::size_t i = 0; i < longer.size() && matched < shorter.size(); ++i) {
    if (longer[i] == shorter[matched]) ++matched;
  }
  return !shorter.empty() && matched == shorter.size();
}

}  // namespace zhengbao
