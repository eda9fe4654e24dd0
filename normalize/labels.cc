#include "normalize/labels.h"

#include <algorithm>
#include <array>

#include "core/text.h"

namespace zhengbao {
namespace {

struct LabelRow {
  std::string_view label;  // without white space
  std::optional<Field> field;
  int rank = 0;
  bool on_cards_only = false;  // elsewhere an ordinary word
};

constexpr std::nullopt_t kNoField = std::nullopt;
constexpr int kWeak = kWeakLabel;

constexpr LabelRow kLabels[] = {
    {"标题", Field::title},
    {"名称", Field::title},
    {"信息名称", Field::title},
    {"信息标题", Field::title},
    {"文件名称", Field::title},
    {"文件标题", Field::title},
    {"文件名", Field::title, 0, true},
    {"公文标题", Field::title},
    {"公文名称", Field::title},
    {"政策名称", Field::title},
    {"法规名称", Field::title},
    {"法規名稱", Field::title},
    {"ArticleTitle", Field::title},
    {"索引号", Field::index_number},
    {"索引號", Field::index_number},
    {"索引码", Field::index_number},
    {"索引编号", Field::index_number},
    {"索取号", Field::index_number},
    {"信息索引", Field::index_number},
    {"信息索引号", Field::index_number},
    {"文号", Field::document_number},
    {"文件文号", Field::document_number},
    {"发文字号", Field::document_number},
    {"發文字號", Field::document_number},
    {"发文文号", Field::document_number},
    {"发文号", Field::document_number},
    {"发布文号", Field::document_number},
    {"公文文号", Field::document_number},
    {"文件编号", Field::document_number},
    {"文件字号", Field::document_number},
    {"文件号", Field::document_number, 0, true},
    {"文号备注", Field::document_number, 1, true},
    {"备注文号", Field::document_number, 1, true},
    {"编号", Field::document_number, 1, true},
    {"统一编号", Field::unified_number},
    {"规范性文件统一编号", Field::unified_number},
    {"规范性文件编号", Field::unified_number},
    {"规范性文件登记号", Field::unified_number},
    {"统一登记号", Field::unified_number},
    {"登记编号", Field::unified_number, 1, true},
    {"登记号", Field::unified_number, 1, true},
    // Who issued it, before who put it on the site, before who answers for that.
    {"发文机关", Field::issuers},
    {"发文机构", Field::issuers},
    {"发文单位", Field::issuers},
    {"发文部门", Field::issuers},
    {"制发机关", Field::issuers},
    {"制发机构", Field::issuers},
    {"制发单位", Field::issuers},
    {"制定机关", Field::issuers},
    {"制定单位", Field::issuers},
    {"印发机关", Field::issuers},
    {"印发单位", Field::issuers},
    {"公布机关", Field::issuers},
    {"颁布机关", Field::issuers},
    {"颁布机构", Field::issuers},
    {"颁布单位", Field::issuers},
    {"颁发机构", Field::issuers},
    {"发布机构", Field::issuers, 1},
    {"发布机关", Field::issuers, 1},
    {"发布单位", Field::issuers, 1},
    {"发布部门", Field::issuers, 1},
    {"公开机构", Field::issuers, 2},
    {"公开主体", Field::issuers, 2},
    {"公开单位", Field::issuers, 2},
    {"公开责任部门", Field::issuers, 3},
    {"责任部门", Field::issuers, 4, true},
    {"责任单位", Field::issuers, 4, true},
    {"信息提供单位", Field::issuers, 3},
    {"信息所属单位", Field::issuers, 3},
    {"所属机构", Field::issuers, 3, true},
    {"报送单位", Field::issuers, 3, true},
    {"联合发文单位", Field::issuers, kJointIssuerLabel, true},
    {"联合发文机关", Field::issuers, kJointIssuerLabel, true},
    {"联合发文机构", Field::issuers, kJointIssuerLabel, true},
    // When it was signed, before when it was filed or promulgated.
    {"成文日期", Field::written_on},
    {"成文时间", Field::written_on},
    {"签署日期", Field::written_on, 1},
    {"签发日期", Field::written_on, 1},
    {"制发日期", Field::written_on, 1},
    {"印发日期", Field::written_on, 1},
    {"印发时间", Field::written_on, 1},
    {"发文日期", Field::written_on, 1},
    {"發文日期", Field::written_on, 1},
    {"发文时间", Field::written_on, 1},
    {"生成日期", Field::written_on, 2},
    {"生成时间", Field::written_on, 2},
    {"产生日期", Field::written_on, 2},
    {"公布日期", Field::written_on, 3},
    {"颁布日期", Field::written_on, 3},
    {"修正日期", Field::written_on, 3},
    {"发布日期", Field::published_at},
    {"发布时间", Field::published_at},
    {"公开日期", Field::published_at},
    {"公开时间", Field::published_at},
    {"公布时间", Field::published_at, 1},
    {"上网日期", Field::published_at, 1},
    {"上网时间", Field::published_at, 1},
    {"录入时间", Field::published_at, kWeak, true},
    {"添加时间", Field::published_at, kWeak, true},
    {"更新日期", Field::published_at, kWeak, true},
    {"更新时间", Field::published_at, kWeak, true},
    {"PubDate", Field::published_at},
    {"施行日期", Field::effective_on},
    {"实施日期", Field::effective_on},
    {"施行时间", Field::effective_on},
    {"实施时间", Field::effective_on},
    {"生效日期", Field::effective_on},
    {"生效时间", Field::effective_on},
    {"执行日期", Field::effective_on, 1},
    {"体裁", Field::genre},
    {"文种", Field::genre},
    {"体裁分类", Field::genre},
    {"公文种类", Field::genre},
    {"公文类型", Field::genre},
    {"组配分类", Field::category},
    {"主题分类", Field::category, 1},
    {"信息分类", Field::category, 1},
    {"信息类别", Field::category, 1},
    {"目录分类", Field::category, 1},
    {"所属分类", Field::category, 1},
    {"所属主题", Field::category, 1, true},
    {"分类", Field::category, 1},
    {"类别", Field::category, 2, true},
    {"主题词", Field::keywords},
    {"关键词", Field::keywords},
    {"关键字", Field::keywords},
    {"Keywords", Field::keywords},
    {"公开方式", Field::openness},
    {"信息公开方式", Field::openness},
    {"公开属性", Field::openness},
    {"公开类型", Field::openness, 1},
    {"公开类别", Field::openness, 1},
    {"公开形式", Field::openness, 2},
    {"有效性", Field::validity},
    {"有效状态", Field::validity},
    {"时效", Field::validity},
    {"时效性", Field::validity},
    {"时效状态", Field::validity},
    {"公文时效", Field::validity},
    {"文件时效", Field::validity},
    {"效力", Field::validity, 0, true},
    {"效力状态", Field::validity},
    {"效力状况", Field::validity},
    {"文件效力", Field::validity},
    {"文件状态", Field::validity, 0, true},
    {"是否有效", Field::validity, 1},
    {"信息来源", Field::information_source},
    {"来源", Field::information_source},
    {"文章来源", Field::information_source},
    {"稿件来源", Field::information_source},
    {"内容来源", Field::information_source},
    {"新闻来源", Field::information_source},
    {"稿源", Field::information_source},
    {"出处", Field::information_source, 1, true},
    {"供稿单位", Field::information_source, 1, true},
    {"供稿", Field::information_source, 1, true},
    {"ContentSource", Field::information_source},
    {"内容概述", Field::summary},
    {"信息概述", Field::summary},
    {"内容摘要", Field::summary},
    {"内容描述", Field::summary},
    {"摘要", Field::summary},
    {"概述", Field::summary},
    {"Description", Field::summary},
    {"SiteName", Field::site_name},
    {"Url", Field::url},
    // Printed on the same lines, of no use to a record.
    {"字体", kNoField},
    {"字号", kNoField},
    {"浏览次数", kNoField},
    {"浏览量", kNoField},
    {"阅读次数", kNoField},
    {"访问量", kNoField},
    {"点击数", kNoField},
    {"作者", kNoField},
    {"责任编辑", kNoField},
    {"编辑", kNoField},
    {"分享", kNoField},
    {"公开时限", kNoField},
};

char fold_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_label(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return fold_ascii(x) == fold_ascii(y); });
}

const LabelRow* find_label(std::string_view label) {
  for (const LabelRow& row : kLabels) {
    if (same_label(row.label, label)) return &row;
  }
  return nullptr;
}

struct LabelAt {
  const LabelRow* row;
  std::size_t begin;        // of the label
  std::size_t value_begin;  // after the colon
};

constexpr std::size_t kMaxLabelBytes = 48;

// The longest known label that ends at the colon at `colon`; its characters may
// have spaces between them ("索 引 号：").
std::optional<LabelAt> label_before(std::string_view line, std::size_t colon,
                                    std::size_t colon_bytes, std::size_t from) {
  std::optional<LabelAt> best;
  std::size_t at = colon;
  while (at > from && colon - at < kMaxLabelBytes) {
    const char32_t c = previous_code_point(line, at);
    if (is_space(c)) continue;
    const LabelRow* row = find_label(without_spaces(line.substr(at, colon - at)));
    if (row && !row->on_cards_only) best = LabelAt{row, at, colon + colon_bytes};
  }
  return best;
}

std::vector<LabelAt> labels_in(std::string_view line) {
  std::vector<LabelAt> found;
  std::size_t from = 0;
  for (std::size_t offset = 0; offset < line.size();) {
    const std::size_t start = offset;
    const char32_t c = next_code_point(line, offset);
    if (c != U'：' && c != U':') continue;
    if (auto label = label_before(line, start, offset - start, from)) found.push_back(*label);
    from = offset;
  }
  return found;
}

}  // namespace

std::optional<LabelMeaning> meaning_of_label(std::string_view label) {
  std::string key;
  for (std::size_t at = 0; at < label.size();) {
    const char32_t c = next_code_point(label, at);
    const bool sign = c == U'：' || c == U':' || c == U'/' || c == U'／';
    if (!is_space(c) && !sign) append_utf8(key, c);
  }
  const LabelRow* row = find_label(key);
  if (!row || !row->field) return std::nullopt;
  return LabelMeaning{*row->field, row->rank};
}

std::optional<Field> field_of_label(std::string_view label) {
  const auto meaning = meaning_of_label(label);
  return meaning ? std::optional(meaning->field) : std::nullopt;
}

std::vector<LabelledText> parse_label_line(std::string_view line) {
  std::vector<LabelledText> values;
  const std::vector<LabelAt> labels = labels_in(line);
  if (labels.empty() || !trim(line.substr(0, labels.front().begin)).empty()) return values;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (!labels[i].row->field) continue;
    const std::size_t end = i + 1 < labels.size() ? labels[i + 1].begin : line.size();
    const std::string_view value =
        trim(line.substr(labels[i].value_begin, end - labels[i].value_begin));
    if (value.empty()) continue;
    const auto offset = static_cast<std::size_t>(value.data() - line.data());
    values.push_back({*labels[i].row->field, std::string(value), offset});
  }
  return values;
}

bool is_void_value(std::string_view value) {
  static constexpr std::string_view kVoid[] = {"",  "无", "暂无",   "/",  "-",    "--",
                                               "—", "——", "无文号", "空", "null", "[]"};
  const std::string compact = without_spaces(value);
  return std::find(std::begin(kVoid), std::end(kVoid), compact) != std::end(kVoid);
}

}  // namespace zhengbao
