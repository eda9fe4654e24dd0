// The columns of the statutory tables, the sums they demand, and how the forms
// correspond.
#include "core/indicators.h"

namespace zhengbao {
namespace {

constexpr unsigned kNew = kForm2019 | kForm2021;

constexpr std::string_view kItem1 = "第二十条第（一）项", kItem5 = "第二十条第（五）项",
                           kItem6 = "第二十条第（六）项", kItem8 = "第二十条第（八）项",
                           kItem9 = "第二十条第（九）项";
constexpr std::string_view kSum = "summary", kDis = "disclosure", kReq = "requests",
                           kRev = "review";
constexpr std::string_view kApplicant = "申请人情况";
constexpr std::string_view kOrganisation = "申请人情况|法人或其他组织";

// table, code, forms, section, above, zh, en, unit
constexpr IndicatorColumn kColumns[] = {
    {kSum, "value", kForm2014, "", "", "统计数", "Figure", ""},
    {kDis, "made", kForm2019, kItem1, "", "本年新制作数量", "Made this year", "件"},
    {kDis, "published", kForm2019, kItem1, "", "本年新公开数量", "Disclosed this year", "件"},
    {kDis, "open_total", kForm2019, kItem1, "", "对外公开总数量", "Disclosed in all", "件"},
    {kDis, "issued", kForm2021, kItem1, "", "本年制发件数", "Issued this year", "件"},
    {kDis, "repealed", kForm2021, kItem1, "", "本年废止件数", "Repealed this year", "件"},
    {kDis, "in_force", kForm2021, kItem1, "", "现行有效件数", "In force", "件"},
    {kDis, "items_before", kForm2019, kItem5, "", "上一年项目数量", "Items last year", "项"},
    {kDis, "change", kForm2019, kItem5, "", "本年增/减", "Change this year", "项"},
    {kDis, "decisions", kForm2019, kItem5, "", "处理决定数量", "Decisions", "件"},
    {kDis, "decisions", kForm2021, kItem5, "", "本年处理决定数量", "Decisions this year", "件"},
    {kDis, "items_before", kForm2019, kItem6, "", "上一年项目数量", "Items last year", "项"},
    {kDis, "change", kForm2019, kItem6, "", "本年增/减", "Change this year", "项"},
    {kDis, "decisions", kForm2019, kItem6, "", "处理决定数量", "Decisions", "件"},
    {kDis, "decisions", kForm2021, kItem6, "", "本年处理决定数量", "Decisions this year", "件"},
    {kDis, "items_before", kForm2019, kItem8, "", "上一年项目数量", "Items last year", "项"},
    {kDis, "change", kForm2019, kItem8, "", "本年增/减", "Change this year", "项"},
    {kDis, "amount", kForm2021, kItem8, "", "本年收费金额（单位：万元）", "Charged this year",
     "万元"},
    {kDis, "projects", kForm2019, kItem9, "", "采购项目数量", "Projects procured", "项"},
    {kDis, "spending", kForm2019, kItem9, "", "采购总金额", "Spending on procurement", "万元"},
    {kReq, "natural_person", kNew, "", kApplicant, "自然人", "Natural persons", ""},
    {kReq, "business", kNew, "", kOrganisation, "商业企业", "Businesses", ""},
    {kReq, "research", kNew, "", kOrganisation, "科研机构", "Research institutions", ""},
    {kReq, "welfare", kNew, "", kOrganisation, "社会公益组织", "Public welfare organisations", ""},
    {kReq, "legal_service", kNew, "", kOrganisation, "法律服务机构", "Legal services", ""},
    {kReq, "other_body", kNew, "", kOrganisation, "其他", "Other organisations", ""},
    {kReq, "total", kNew, "", kApplicant, "总计", "Total", ""},
    {kRev, "upheld", kNew, "", "", "结果维持", "Upheld", ""},
    {kRev, "corrected", kNew, "", "", "结果纠正", "Corrected", ""},
    {kRev, "other", kNew, "", "", "其他结果", "Other outcome", ""},
    {kRev, "pending", kNew, "", "", "尚未审结", "Pending", ""},
    {kRev, "total", kNew, "", "", "总计", "Total", ""},
};

constexpr SumRelation kEqual = SumRelation::equal, kAtMost = SumRelation::at_most;

// code, table, forms, of_columns, relation, left, right
constexpr SumRule kSums[] = {
    {"channels_received", kSum, kForm2014, false, kEqual, "received",
     "received_in_person received_by_fax received_online received_by_letter"},
    {"concluded", kSum, kForm2014, false, kEqual, "concluded",
     "concluded_in_time concluded_extended"},
    {"answered", kSum, kForm2014, false, kEqual, "answered",
     "already_public granted partly_granted refused not_this_body not_existing correction_asked "
     "other_ways"},
    {"refusals", kSum, kForm2014, false, kEqual, "refused",
     "refused_state_secret refused_trade_secret refused_privacy refused_safety "
     "refused_not_information refused_other_law"},
    {"reviews", kSum, kForm2014, false, kEqual, "review",
     "review_upheld review_corrected review_other"},
    {"lawsuits", kSum, kForm2014, false, kEqual, "litigation",
     "litigation_upheld litigation_corrected litigation_other"},
    {"staff", kSum, kForm2014, false, kEqual, "staff", "staff_full_time staff_part_time"},
    {"normative_disclosed", kSum, kForm2014, false, kAtMost, "disclosed_normative", "disclosed"},
    {"conferences_led", kSum, kForm2014, false, kAtMost, "press_conferences_led",
     "press_conferences"},
    {"interviews_led", kSum, kForm2014, false, kAtMost, "online_interviews_led",
     "online_interviews"},
    {"balance", kReq, kNew, false, kEqual, "received carried_in", "total carried_out"},
    {"outcomes", kReq, kNew, false, kEqual, "total",
     "granted partly_granted refused unable unhandled other"},
    {"refusals", kReq, kNew, false, kEqual, "refused",
     "refused_state_secret refused_law refused_safety refused_third_party refused_internal "
     "refused_process refused_case_file refused_query"},
    {"unable", kReq, kNew, false, kEqual, "unable",
     "unable_not_held unable_not_ready unable_unclear"},
    {"unhandled", kReq, kNew, false, kEqual, "unhandled",
     "unhandled_petition unhandled_repeated unhandled_publication unhandled_excessive "
     "unhandled_confirm"},
    {"other", kReq, kForm2021, false, kEqual, "other",
     "other_not_corrected other_fee_unpaid other_other"},
    {"applicants", kReq, kNew, true, kEqual, "total",
     "natural_person business research welfare legal_service other_body"},
    {"results", kRev, kNew, true, kEqual, "total", "upheld corrected other pending"},
};

constexpr LinkRelation kSame = LinkRelation::same, kBroader = LinkRelation::broader,
                       kNarrower = LinkRelation::narrower;

// Where no link stands, cells of the 2019 and 2021 forms with the same codes
// are the same, and others have no counterpart.
constexpr IndicatorLink kLinks[] = {
    {"2014", kSum, "normative_made", "value", "2019", kDis, "normative", "made", kSame},
    {"2014", kSum, "received", "value", "2019", kReq, "received", "total", kSame},
    {"2014", kSum, "granted", "value", "2019", kReq, "granted", "total", kNarrower},
    {"2014", kSum, "already_public", "value", "2019", kReq, "granted", "total", kNarrower},
    {"2014", kSum, "partly_granted", "value", "2019", kReq, "partly_granted", "total", kSame},
    {"2014", kSum, "refused", "value", "2019", kReq, "refused", "total", kBroader},
    {"2014", kSum, "refused_state_secret", "value", "2019", kReq, "refused_state_secret", "total",
     kSame},
    {"2014", kSum, "refused_trade_secret", "value", "2019", kReq, "refused_third_party", "total",
     kNarrower},
    {"2014", kSum, "refused_privacy", "value", "2019", kReq, "refused_third_party", "total",
     kNarrower},
    {"2014", kSum, "refused_safety", "value", "2019", kReq, "refused_safety", "total", kSame},
    {"2014", kSum, "not_this_body", "value", "2019", kReq, "unable_not_held", "total", kNarrower},
    {"2014", kSum, "not_existing", "value", "2019", kReq, "unable_not_held", "total", kNarrower},
    {"2014", kSum, "answered", "value", "2019", kReq, "total", "total", kSame},
    {"2014", kSum, "review", "value", "2019", kRev, "review", "total", kSame},
    {"2014", kSum, "review_upheld", "value", "2019", kRev, "review", "upheld", kSame},
    {"2014", kSum, "review_corrected", "value", "2019", kRev, "review", "corrected", kSame},
    {"2014", kSum, "review_other", "value", "2019", kRev, "review", "other", kBroader},
    {"2019", kDis, "rules", "made", "2021", kDis, "rules", "issued", kSame},
    {"2019", kDis, "rules", "open_total", "2021", kDis, "rules", "in_force", kBroader},
    {"2019", kDis, "normative", "made", "2021", kDis, "normative", "issued", kSame},
    {"2019", kDis, "normative", "open_total", "2021", kDis, "normative", "in_force", kBroader},
};

}  // namespace

std::span<const IndicatorColumn> indicator_columns() { return kColumns; }

std::span<const SumRule> sum_rules() { return kSums; }

std::span<const IndicatorLink> indicator_links() { return kLinks; }

}  // namespace zhengbao
