#include "normalize/report/report_labels.h"

#include <array>
#include <map>
#include <string>

#include "core/indicators.h"
#include "core/text.h"

namespace zhengbao {
namespace {

struct Spelling {
  std::string_view table;
  std::string_view code;
  std::string_view text;
};

// Beside the labels of the forms themselves.
constexpr Spelling kRowSpellings[] = {
    {"requests", "received", "新收政府信息公开申请"},
    {"requests", "received", "本年度新增申请数量"},
    {"requests", "received", "本年收到申请数量"},
    {"requests", "carried_in", "上年度结转申请"},
    {"requests", "carried_in", "上年结转"},
    {"requests", "outcome", "办理结果"},
    {"requests", "outcome", "办理情况"},
    {"requests", "granted", "同意公开"},
    {"requests", "partly_granted", "同意部分公开"},
    {"requests", "refused", "不同意公开"},
    {"requests", "refused_state_secret", "涉及国家秘密"},
    {"requests", "refused_law", "其他法律法规禁止公开"},
    {"requests", "refused_safety", "危及国家安全公共安全经济安全社会稳定"},
    {"requests", "refused_third_party", "涉及第三方合法权益"},
    {"requests", "refused_third_party", "商业秘密个人隐私"},
    {"requests", "refused_internal", "内部事务信息"},
    {"requests", "refused_process", "过程性信息"},
    {"requests", "refused_case_file", "行政执法案卷信息"},
    {"requests", "unable_not_held", "本机关不掌握"},
    {"requests", "unable_not_held", "不掌握相关信息"},
    {"requests", "unable_not_ready", "无现成信息"},
    {"requests", "unable_not_ready", "需要另行制作"},
    {"requests", "unable_unclear", "补正后仍不明确"},
    {"requests", "unhandled_petition", "信访投诉举报"},
    {"requests", "unhandled_excessive", "大量反复申请"},
    {"requests", "unhandled_publication", "公开出版物"},
    {"requests", "unhandled_confirm", "要求确认或重新出具"},
    {"requests", "other_not_corrected", "无正当理由逾期不补正"},
    {"requests", "other_not_corrected", "逾期不补正"},
    {"requests", "other_fee_unpaid", "逾期未缴纳费用"},
    {"requests", "other_fee_unpaid", "未按收费通知缴费"},
    {"requests", "total", "合计"},
    {"requests", "total", "办结总数"},
    {"requests", "carried_out", "结转下年"},
    {"review", "review", "复议"},
    {"review", "litigation_direct", "直接起诉"},
    {"review", "litigation_direct", "未经复议"},
    {"review", "litigation_reviewed", "经复议后起诉"},
    {"review", "litigation_reviewed", "复议后诉讼"},
    {"disclosure", "license", "行政许可事项"},
    {"disclosure", "other_services", "其他对外管理服务"},
    {"disclosure", "coercion", "行政强制措施"},
    {"disclosure", "procurement", "集中采购"},
    {"disclosure", "procurement", "政府采购"},
    {"summary", "granted", "予以公开答复数"},
    {"summary", "refused", "不予公开答复数"},
    {"summary", "refused_safety", "危及三安全一稳定"},
    {"summary", "disclosed", "主动公开信息数"},
    {"summary", "normative_made", "制发规范性文件数"},
    {"summary", "received", "申请总数"},
    {"summary", "received", "收到政府信息公开申请数"},
    {"summary", "answered", "对申请的答复总数"},
    {"summary", "other_ways", "通过其他途径办理"},
    {"summary", "review", "行政复议数"},
    {"summary", "litigation", "行政诉讼数"},
    {"summary", "complaints", "举报投诉数"},
    {"summary", "fees", "依申请公开收取费用"},
    {"summary", "meetings", "召开政府信息公开工作会议"},
};

constexpr Spelling kColumnSpellings[] = {
    {"summary", "value", "统计数据"},
    {"summary", "value", "数量"},
    {"summary", "value", "数值"},
    {"summary", "value", "数据"},
    {"summary", "value", "本年度"},
    {"summary", "value", "本年数"},
    {"summary", "value", "填报数"},
    {"summary", "value", "件数"},
    {"summary", "value", "全年累计"},
    {"summary", "value", "全年数"},
    {"summary", "value", "本年累计"},
    {"requests", "natural_person", "个人"},
    {"requests", "natural_person", "公民"},
    {"requests", "business", "企业"},
    {"requests", "research", "科研单位"},
    {"requests", "welfare", "公益组织"},
    {"requests", "legal_service", "律师事务所"},
    {"requests", "other_body", "其他组织"},
    {"requests", "total", "合计"},
    {"requests", "total", "总数"},
    {"review", "upheld", "维持"},
    {"review", "corrected", "纠正"},
    {"review", "corrected", "结果纠错"},
    {"review", "other", "其他"},
    {"review", "pending", "未审结"},
    {"review", "pending", "尚未结案"},
    {"review", "total", "合计"},
    {"disclosure", "made", "本年制作数"},
    {"disclosure", "made", "新制作数"},
    {"disclosure", "published", "新公开数"},
    {"disclosure", "open_total", "公开总数"},
    {"disclosure", "issued", "本年制发数"},
    {"disclosure", "issued", "制发件数"},
    {"disclosure", "repealed", "废止件数"},
    {"disclosure", "in_force", "现行有效数"},
    {"disclosure", "items_before", "上年项目数"},
    {"disclosure", "change", "本年增减数"},
    {"disclosure", "change", "增减变化"},
    {"disclosure", "decisions", "处理决定数"},
    {"disclosure", "amount", "收费金额"},
    {"disclosure", "projects", "项目数量"},
    {"disclosure", "spending", "采购金额"},
};

using Matchers = std::map<std::string_view, LabelMatcher>;

void add_spellings(std::span<const Spelling> spellings, std::string_view table,
                   std::vector<KnownLabel>& labels) {
  const std::size_t own = labels.size();
  for (const Spelling& spelling : spellings) {
    if (spelling.table != table) continue;
    KnownLabel known{spelling.code, "", read_label(spelling.text)};
    for (std::size_t i = 0; i < own; ++i) {
      if (labels[i].code != spelling.code) continue;
      known.parent = labels[i].parent;
      known.label.ordinal = labels[i].label.ordinal;
    }
    labels.push_back(std::move(known));
  }
}

std::vector<KnownLabel> rows_of_table(std::string_view table) {
  std::vector<KnownLabel> labels;
  for (const IndicatorRow& row : indicator_rows()) {
    if (row.table != table) continue;
    KnownLabel known{row.code, row.parent, read_label(row.zh)};
    known.label.ordinal = read_label(std::string(row.number) + "、字").ordinal;
    labels.push_back(std::move(known));
  }
  add_spellings(kRowSpellings, table, labels);
  return labels;
}

std::vector<KnownLabel> columns_of_table(std::string_view table) {
  std::vector<KnownLabel> labels;
  for (const IndicatorColumn& column : indicator_columns()) {
    if (column.table == table) labels.push_back({column.code, "", read_label(column.zh)});
  }
  add_spellings(kColumnSpellings, table, labels);
  return labels;
}

Matchers matchers(std::vector<KnownLabel> (*labels_of)(std::string_view)) {
  Matchers all;
  for (const IndicatorTable& table : indicator_tables()) {
    all.emplace(table.code, LabelMatcher(labels_of(table.code)));
  }
  return all;
}

struct HeaderWord {
  std::u32string_view text;
  HeaderRole role;
};

constexpr HeaderWord kHeaderWords[] = {
    {U"序号", HeaderRole::index},
    {U"代码", HeaderRole::index},
    {U"编号", HeaderRole::index},
    {U"指标代码", HeaderRole::index},
    {U"单位", HeaderRole::unit},
    {U"计量单位", HeaderRole::unit},
    {U"备注", HeaderRole::note},
    {U"说明", HeaderRole::note},
    {U"信息内容", HeaderRole::label},
    {U"内容", HeaderRole::label},
    {U"指标", HeaderRole::label},
    {U"统计指标", HeaderRole::label},
    {U"指标名称", HeaderRole::label},
    {U"统计项目", HeaderRole::label},
    {U"项目", HeaderRole::label},
    {U"类别", HeaderRole::label},
    {U"申请人情况", HeaderRole::group},
    {U"申请人", HeaderRole::group},
    {U"法人或其他组织", HeaderRole::group},
    {U"法人和其他组织", HeaderRole::group},
    {U"法人其他组织", HeaderRole::group},
};

}  // namespace

const LabelMatcher& row_labels(std::string_view table) {
  static const Matchers all = matchers(rows_of_table);
  return all.at(table);
}

const LabelMatcher& column_labels(std::string_view table) {
  static const Matchers all = matchers(columns_of_table);
  return all.at(table);
}

HeaderRole header_role(std::string_view header) {
  const LabelText label = read_label(header);
  for (const HeaderWord& word : kHeaderWords) {
    if (label.text == word.text) return word.role;
  }
  return HeaderRole::other;
}

bool is_group(const std::vector<std::string>& headers) {
  return !headers.empty() && header_role(headers.back()) == HeaderRole::group;
}

}  // namespace zhengbao
