#include "extract/labels.h"

#include <algorithm>
#include <vector>

#include "core/text.h"
#include "core/text_clean.h"

namespace zhengbao {
namespace {

using enum LabelUse;

constexpr LabelInfo kLabels[] = {
    {"索引号", card_only},
    {"索引码", card_only},
    {"索取号", card_only},
    {"信息索引", card_only},
    {"信息索引号", card_only},
    {"索引编号", card_only},
    {"统一编号", card},
    {"规范性文件统一编号", card_only},
    {"统一登记号", card_only},
    {"登记号", card},
    {"登记编号", card},
    {"规范性文件登记号", card_only},
    {"规范性文件编号", card_only},
    {"编号", card},
    {"备案号", card},
    {"组配分类", card_only},
    {"组配", card},
    {"主题分类", card_only},
    {"体裁分类", card_only},
    {"信息分类", card_only},
    {"信息类别", card_only},
    {"公文种类", card_only},
    {"公文类型", card_only},
    {"目录分类", card_only},
    {"所属分类", card_only},
    {"文件类型", card},
    {"文件分类", card},
    {"机构分类", card_only},
    {"行业分类", card},
    {"服务对象分类", card_only},
    {"服务对象", card},
    {"体裁", card},
    {"文种", card},
    {"分类", card},
    {"类别", card},
    {"主题", card},
    {"所属主题", card},
    {"发布机构", card, true},
    {"发布机关", card, true},
    {"发布单位", card, true},
    {"发布部门", card, true},
    {"制发机构", card, true},
    {"公布机关", card, true},
    {"颁布机关", card, true},
    {"颁布机构", card, true},
    {"联合发文单位", card_only, true},
    {"联合发文机关", card_only, true},
    {"联合发文机构", card_only, true},
    {"印发单位", card, true},
    {"报送单位", card, true},
    {"信息所属单位", card_only, true},
    {"所属机构", card, true},
    {"公开机构", card, true},
    {"公开主体", card, true},
    {"公开单位", card, true},
    {"公开责任部门", card_only, true},
    {"发文机关", card, true},
    {"发文机构", card, true},
    {"发文单位", card, true},
    {"发文部门", card, true},
    {"制发机关", card, true},
    {"制发单位", card, true},
    {"制定机关", card, true},
    {"制定单位", card, true},
    {"印发机关", card, true},
    {"颁布单位", card, true},
    {"颁发机构", card, true},
    {"信息提供单位", card_only, true},
    {"责任部门", card},
    {"责任单位", card},
    {"起草单位", card},
    {"成文日期", card},
    {"成文时间", card},
    {"生成日期", card_only},
    {"生成时间", card_only},
    {"产生日期", card_only},
    {"制发日期", card},
    {"发文日期", card},
    {"发文时间", card},
    {"印发日期", card},
    {"印发时间", card},
    {"签发日期", card},
    {"颁布日期", card},
    {"签署日期", card},
    {"文号", card},
    {"发布文号", card},
    {"备注/文号", card_only},
    {"文件编号", card},
    {"发文字号", card},
    {"发文文号", card},
    {"发文号", card},
    {"文件号", card},
    {"文件字号", card},
    {"文件文号", card},
    {"公文文号", card},
    {"有效性", card},
    {"有效状态", card},
    {"公文时效", card_only},
    {"文件时效", card},
    {"时效状态", card},
    {"效力状况", card},
    {"效力等级", card},
    {"效力级别", card},
    {"效力", card},
    {"效力状态", card},
    {"文件效力", card},
    {"文件状态", card},
    {"时效", card},
    {"时效性", card},
    {"是否有效", card},
    {"有效期", card},
    {"有效期限", card},
    {"有效日期", card},
    {"生效日期", card},
    {"生效时间", card},
    {"施行日期", card},
    {"实施日期", card},
    {"施行时间", card},
    {"实施时间", card},
    {"执行日期", card},
    {"失效日期", card},
    {"失效时间", card},
    {"废止日期", card},
    {"废止时间", card},
    {"截止日期", card},
    {"信息时效期", card_only},
    {"信息有效期", card_only},
    {"登记日期", card},
    {"标题", card},
    {"名称", card},
    {"信息名称", card_only},
    {"信息标题", card_only},
    {"文件名称", card},
    {"文件名", card},
    {"文件标题", card},
    {"公文标题", card},
    {"公文名称", card},
    {"政策名称", card},
    {"内容概述", card_only},
    {"内容摘要", card},
    {"信息概述", card_only},
    {"摘要", card},
    {"概述", card},
    {"内容描述", card},
    {"主题词", card, true},
    {"关键词", card, true},
    {"关键字", card, true},
    {"公开方式", card},
    {"公开形式", card},
    {"公开时限", card_only},
    {"公开程序", card_only},
    {"公开范围", card},
    {"公开属性", card_only},
    {"公开类型", card_only},
    {"公开类别", card_only},
    {"公开目录", card_only},
    {"信息公开方式", card_only},
    {"载体形式", card_only},
    {"载体类型", card_only},
    {"记录形式", card_only},
    {"信息格式", card_only},
    {"语种", card},
    {"所属地区", card},
    {"适用区域", card},
    {"区域", card},
    {"发布日期", either},
    {"发布时间", either},
    {"公开日期", either},
    {"公开时间", either},
    {"公布日期", either},
    {"公布时间", either},
    {"上网日期", either},
    {"上网时间", either},
    {"更新日期", either},
    {"更新时间", either},
    {"信息来源", either, true},
    {"日期", info},
    {"时间", info},
    {"录入时间", info},
    {"添加时间", info},
    {"编辑日期", info},
    {"来源", info, true},
    {"文章来源", info, true},
    {"稿件来源", info, true},
    {"内容来源", info, true},
    {"新闻来源", info, true},
    {"出处", info, true},
    {"稿源", info, true},
    {"供稿", info, true},
    {"供稿单位", info, true},
    {"作者", info, true},
    {"撰稿", info, true},
    {"撰稿人", info, true},
    {"记者", info, true},
    {"编辑", info},
    {"责任编辑", info},
    {"文章录入", info},
    {"信息录入", info},
    {"录入", info},
    {"核稿", info},
    {"校对", info},
    {"责编", info},
    {"审核", info},
    {"审核人", info},
    {"初审", info},
    {"复审", info},
    {"终审", info},
    {"签发", info},
    {"发布人", info},
    {"发布者", info},
    {"浏览次数", noise},
    {"浏览量", noise},
    {"浏览", noise},
    {"阅读次数", noise},
    {"阅读量", noise},
    {"阅读", noise},
    {"阅读数", noise},
    {"点击次数", noise},
    {"点击数", noise},
    {"点击量", noise},
    {"点击率", noise},
    {"点击", noise},
    {"访问次数", noise},
    {"访问量", noise},
    {"访问", noise},
    {"下载次数", noise},
    {"人气", noise},
    {"字体", noise},
    {"字体大小", noise},
    {"字号", noise},
    {"字号大小", noise},
    {"视力保护色", noise},
    {"保护视力色", noise},
    {"背景色", noise},
    {"分享", noise},
    {"分享到", noise},
    {"分享至", noise},
    {"打印", noise},
    {"打印本页", noise},
    {"我要打印", noise},
    {"收藏", noise},
    {"关闭", noise},
    {"关闭窗口", noise},
    {"关闭本页", noise},
    {"语音播报", noise},
    {"扫一扫", noise},
    {"纠错", noise},
    {"我要纠错", noise},
    {"保存", noise},
    {"下载", noise},
    {"繁體", noise},
};

struct Row {
  std::u32string label;
  const LabelInfo* info;
};

struct SortedLabels {
  std::vector<LabelInfo> infos;
  std::vector<Row> rows;
  std::size_t longest = 0;
};

const SortedLabels& sorted_labels() {
  static const SortedLabels sorted = [] {
    SortedLabels out;
    out.infos.assign(std::begin(kLabels), std::end(kLabels));
    std::ranges::sort(out.infos, {}, &LabelInfo::label);
    for (const LabelInfo& info : out.infos) {
      out.rows.push_back({to_utf32(info.label), &info});
      out.longest = std::max(out.longest, out.rows.back().label.size());
    }
    return out;
  }();
  return sorted;
}

bool is_label_padding(char32_t c) {
  return is_space(c) || is_colon(c) ||
         std::u32string_view(U"【】[]［］〖〗·•●■◆*＊>〉").find(c) != std::u32string_view::npos;
}

}  // namespace

std::span<const LabelInfo> label_table() { return sorted_labels().infos; }

bool is_colon(char32_t c) { return c == U':' || c == U'：' || c == U'︰' || c == U'﹕'; }

std::string bare_label(std::string_view text) {
  std::string out;
  const std::string cleaned = clean_text(text);
  for (std::size_t i = 0; i < cleaned.size();) {
    const char32_t c = next_code_point(cleaned, i);
    if (!is_label_padding(c)) append_utf8(out, c);
  }
  return out;
}

const LabelInfo* find_label(std::string_view bare) {
  const auto& infos = sorted_labels().infos;
  const auto row = std::ranges::lower_bound(infos, bare, {}, &LabelInfo::label);
  return row != infos.end() && row->label == bare ? &*row : nullptr;
}

const LabelInfo* label_prefix(std::u32string_view text) {
  // UTF-8 and UTF-32 sort alike, so the rows stand in the order of the labels.
  const SortedLabels& sorted = sorted_labels();
  for (std::size_t length = std::min(sorted.longest, text.size()); length >= 2; --length) {
    const auto prefix = text.substr(0, length);
    const auto row = std::ranges::lower_bound(
        sorted.rows, prefix, {}, [](const Row& r) { return std::u32string_view(r.label); });
    if (row != sorted.rows.end() && row->label == prefix) return row->info;
  }
  return nullptr;
}

}  // namespace zhengbao
