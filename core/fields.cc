#include "core/fields.h"

namespace zhengbao {
namespace {

constexpr bool kOne = false, kMany = true, kFacet = true, kNoFacet = false;

constexpr FieldInfo kTable[] = {
    {Field::title, "title", "标题", FieldType::text, kOne, kNoFacet, "title of the document"},
    {Field::index_number, "index_number", "索引号", FieldType::code, kOne, kNoFacet,
     "number under which the body files what it publishes"},
    {Field::document_number, "document_number", "发文字号", FieldType::code, kOne, kNoFacet,
     "number the issuing office gave the document, in six-angle brackets"},
    {Field::unified_number, "unified_number", "统一编号", FieldType::code, kOne, kNoFacet,
     "registration number of a normative document"},
    {Field::issuers, "issuers", "发文机关", FieldType::text, kMany, kFacet,
     "bodies that issued the document, joint ones in printed order"},
    {Field::addressees, "addressees", "主送机关", FieldType::text, kOne, kNoFacet,
     "bodies the document is addressed to, as one line"},
    {Field::written_on, "written_on", "成文日期", FieldType::date, kOne, kNoFacet,
     "date the document was signed or adopted"},
    {Field::published_at, "published_at", "发布日期", FieldType::instant, kOne, kNoFacet,
     "when it was published, with the time of day where known"},
    {Field::effective_on, "effective_on", "施行日期", FieldType::date, kOne, kNoFacet,
     "date from which it applies"},
    {Field::period_from, "period_from", "数据起始日期", FieldType::date, kOne, kNoFacet,
     "first day of the period its figures cover"},
    {Field::period_to, "period_to", "数据截止日期", FieldType::date, kOne, kNoFacet,
     "last day of the period its figures cover"},
    {Field::genre, "genre", "文种", FieldType::text, kOne, kFacet,
     "form of document: 通知, 意见, 公报 and so on"},
    {Field::category, "category", "组配分类", FieldType::text, kOne, kFacet,
     "subject or column under which it is filed (组配分类, 主题分类)"},
    {Field::keywords, "keywords", "主题词", FieldType::text, kOne, kNoFacet, "subject words"},
    {Field::openness, "openness", "公开方式", FieldType::text, kOne, kFacet,
     "how it is open to the public: 主动公开, 依申请公开"},
    {Field::validity, "validity", "有效性", FieldType::text, kOne, kFacet,
     "whether it is in force, as the page says"},
    {Field::information_source, "information_source", "信息来源", FieldType::text, kOne, kNoFacet,
     "where the page says the text comes from"},
    {Field::summary, "summary", "内容概述", FieldType::text, kOne, kNoFacet,
     "summary given by the page"},
    {Field::region, "region", "行政区划代码", FieldType::code, kOne, kFacet,
     "GB/T 2260 code of the place it belongs to"},
    {Field::site_name, "site_name", "网站名称", FieldType::text, kOne, kFacet,
     "name of the site the page is from"},
    {Field::url, "url", "网址", FieldType::text, kOne, kNoFacet,
     "address the page gives for itself"},
};

}  // namespace

std::span<const FieldInfo> field_table() { return kTable; }

const FieldInfo& field_info(Field field) { return kTable[static_cast<std::size_t>(field)]; }

const FieldInfo* find_field(std::string_view key) {
  for (const FieldInfo& info : kTable) {
    if (info.key == key) return &info;
  }
  return nullptr;
}

}  // namespace zhengbao
