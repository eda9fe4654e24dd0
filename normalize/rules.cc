#include "normalize/rules.h"

namespace zhengbao {
namespace {

constexpr RuleRow kRules[] = {
    {Field::title, read_title},
    {Field::index_number, read_index_number},
    {Field::document_number, read_document_number},
    {Field::unified_number, read_unified_number},
    {Field::issuers, read_issuers},
    {Field::addressees, read_addressees},
    {Field::written_on, read_written_on},
    {Field::published_at, read_published_at},
    {Field::effective_on, read_effective_on},
    {Field::period_from, read_period_from},
    {Field::period_to, read_period_to},
    {Field::genre, read_genre},
    {Field::category, read_category},
    {Field::keywords, read_keywords},
    {Field::openness, read_openness},
    {Field::validity, read_validity},
    {Field::information_source, read_information_source},
    {Field::summary, read_summary},
    {Field::region, read_region},
    {Field::site_name, read_site_name},
    {Field::url, read_url},
};

}  // namespace

std::span<const RuleRow> field_rules() { return kRules; }

}  // namespace zhengbao
