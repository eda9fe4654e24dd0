#include "samples/reports/report_wording.h"

#include <utility>

#include "core/indicators.h"
#include "core/text.h"

namespace zhengbao::samples {

namespace {

struct Alternative {
  std::string_view code;
  const char* label;
};

// Ways of saying the same, invented here.
constexpr Alternative kAlternatives[] = {
    {"received", "本年度新收政府信息公开申请数"},
    {"received", "新收申请数量"},
    {"carried_in", "上年度结转政府信息公开申请数"},
    {"granted", "予以公开的"},
    {"partly_granted", "部分公开（区分处理）"},
    {"refused_state_secret", "国家秘密"},
    {"refused_law", "其他法律法规禁止公开"},
    {"refused_safety", "危及“三安全一稳定”的"},
    {"refused_third_party", "保护第三方权益"},
    {"refused_internal", "三类内部事务信息"},
    {"refused_process", "四类过程性信息"},
    {"refused_case_file", "行政执法案卷"},
    {"refused_query", "行政查询事项"},
    {"unable_not_held", "本机关不掌握相关信息"},
    {"unable_not_ready", "没有现成信息需另行制作"},
    {"unable_unclear", "补正后申请内容不明确"},
    {"unhandled_petition", "信访举报投诉类"},
    {"unhandled_repeated", "重复提交的申请"},
    {"unhandled_publication", "要求提供公开的出版物"},
    {"unhandled_excessive", "无正当理由反复大量申请"},
    {"unhandled_confirm", "要求确认或重新出具已获取信息"},
    {"other_not_corrected", "申请人无正当理由逾期不补正"},
    {"other_fee_unpaid", "申请人逾期未按收费通知要求缴纳费用"},
    {"total", "合计"},
    {"carried_out", "结转至下年度继续办理"},
    {"business", "商业企业"},
    {"welfare", "公益组织"},
    {"legal_service", "法律服务机构"},
    {"upheld", "维持"},
    {"corrected", "纠正"},
    {"license", "行政许可事项"},
    {"coercion", "行政强制措施"},
};

// Only what the labels need.
constexpr std::pair<const char*, const char*> kTraditional[] = {
    {"开", "開"}, {"请", "請"}, {"数", "數"}, {"结", "結"}, {"转", "轉"}, {"处", "處"},
    {"办", "辦"}, {"总", "總"}, {"计", "計"}, {"属", "屬"}, {"国", "國"}, {"权", "權"},
    {"类", "類"}, {"务", "務"}, {"过", "過"}, {"执", "執"}, {"无", "無"}, {"关", "關"},
    {"补", "補"}, {"举", "舉"}, {"报", "報"}, {"诉", "訴"}, {"复", "復"}, {"书", "書"},
    {"获", "獲"}, {"机", "機"}, {"构", "構"}, {"业", "業"}, {"会", "會"}, {"组", "組"},
    {"织", "織"}, {"规", "規"}, {"许", "許"}, {"罚", "罰"}, {"费", "費"}, {"发", "發"},
    {"废", "廢"}, {"现", "現"}, {"维", "維"}, {"纠", "糾"}, {"审", "審"}, {"经", "經"},
    {"议", "議"}, {"讼", "訟"}, {"统", "統"}, {"项", "項"}, {"减", "減"}, {"购", "購"},
    {"额", "額"}, {"强", "強"}, {"对", "對"}, {"决", "決"}, {"单", "單"}, {"万", "萬"},
    {"间", "間"}, {"条", "條"},
};

std::string without_one_character(const std::string& label, Dice& dice) {
  std::u32string characters = to_utf32(label);
  const int at = 1 + dice.below(static_cast<int>(characters.size()) - 2);
  characters.erase(static_cast<std::size_t>(at), 1);
  return to_utf8(characters);
}

std::string spaced(const std::string& label) {
  std::string out;
  for (const char32_t c : to_utf32(label)) {
    if (!out.empty()) out += ' ';
    append_utf8(out, c);
  }
  return out;
}

bool is_ordinal(std::string_view number) {
  return !number.empty() && number.front() >= '0' && number.front() <= '9';
}

}  // namespace

Wording::Wording(std::string form, const ReportLayout& layout, Dice& dice)
    : form_(std::move(form)), layout_(layout), dice_(dice) {
  if (layout.reworded) numbering_ = dice.below(4);
}

std::string Wording::numbered(std::string_view number, std::string label) {
  if (number.empty()) return label;
  const std::string digits(number);
  if (is_ordinal(number)) {
    switch (numbering_) {
      case 1:
        return digits + "、" + label;
      case 2:
        return "（" + digits + "）" + label;
      case 3:
        return digits + "．" + label;
      default:
        return digits + "." + label;
    }
  }
  if (!number.ends_with("）")) return digits + "、" + label;
  if (numbering_ == 0) return digits + label;
  const std::u32string inner = to_utf32(number);
  return "(" + to_utf8(inner.substr(1, inner.size() - 2)) + ")" + label;
}

std::string Wording::reworded(std::string_view table, std::string_view code, std::string label) {
  if (!layout_.reworded) return label;
  constexpr std::size_t kLongEnough = 7;  // to lose a character and stay itself
  switch (dice_.below(6)) {
    case 0:
    case 1:
      for (const Alternative& one : kAlternatives) {
        if (one.code == code && table != "summary" && dice_.chance(60)) return one.label;
      }
      return label;
    case 2:
      return count_code_points(label) >= kLongEnough ? without_one_character(label, dice_) : label;
    case 3:
      return label + "（含上级转办）";
    case 4:
      return count_code_points(label) <= 4 ? spaced(label) : label;
    default:
      return label;
  }
}

std::string Wording::row(std::string_view table, std::string_view code) {
  const IndicatorRow* row = find_indicator_row(form_, table, code);
  if (!row) return std::string(code);
  std::string label = reworded(table, code, std::string(row->zh));
  const IndicatorRow* parent = find_indicator_row(form_, table, row->parent);
  if (table == "summary" && row->number.empty() && parent && parent->has_cells)
    label = "其中：" + label;
  return text(numbered(row->number, label));
}

std::string Wording::column(std::string_view table, std::string_view code) {
  for (const IndicatorColumn& column : indicator_columns()) {
    if (column.table != table || column.code != code || (column.forms & form_bit(form_)) == 0)
      continue;
    return text(table == "disclosure" ? std::string(column.zh)
                                      : reworded(table, code, std::string(column.zh)));
  }
  return std::string(code);
}

std::string Wording::text(std::string_view plain) const {
  std::string out(plain);
  if (!layout_.traditional) return out;
  for (const auto& [from, to] : kTraditional) {
    const std::string_view pattern = from;
    for (std::size_t at = out.find(pattern); at != std::string::npos;
         at = out.find(pattern, at + 3))
      out.replace(at, pattern.size(), to);
  }
  return out;
}

}  // namespace zhengbao::samples
