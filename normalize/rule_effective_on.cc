#include <algorithm>
#include <optional>
#include <string>

#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/date_forms.h"
#include "normalize/rules.h"

namespace zhengbao {
namespace {

constexpr std::string_view kFrom[] = {"自", "从"};
// A sentence is looked at this far back for its subject.
constexpr std::size_t kSubjectBytes = 300;

// 起施行, 起执行, 起试行 … at the end of a clause; 起施行的《…》 tells of another.
bool is_start_of_force(std::string_view rest) {
  if (!rest.starts_with("起")) return false;
  rest.remove_prefix(std::string_view("起").size());
  for (std::string_view adverb : {"正式", "开始", "全面"}) {
    if (rest.starts_with(adverb)) rest.remove_prefix(adverb.size());
  }
  for (std::string_view verb : {"施行", "实施", "执行", "生效", "试行"}) {
    if (!rest.starts_with(verb)) continue;
    rest.remove_prefix(verb.size());
    return rest.empty() || rest.starts_with("。") || rest.starts_with("，") ||
           rest.starts_with("；") || rest.starts_with("）") || rest.starts_with(",") ||
           rest.starts_with(";");
  }
  return false;
}

// The clause speaks of this document: 本办法自…, 现予公布，自…; not 《…法》自….
bool speaks_of_itself(std::string_view before) {
  if (before.size() > kSubjectBytes) before = before.substr(before.size() - kSubjectBytes);
  const std::size_t stop = before.rfind("。");
  if (stop != std::string_view::npos) before = before.substr(stop + 3);
  before = trim(before);
  static constexpr std::string_view kSelf[] = {
      "本通知", "本意见", "本办法", "本规定", "本条例", "本细则", "本规则", "本决定", "本方案",
      "本公告", "本通告", "本法",   "本标准", "本规范", "本规程", "本措施", "本文件", "本令",
      "公布",   "发布",   "本政策", "本实施", "本規則", "本條例", "本辦法", "本清单"};
  return before.empty() ||
         std::any_of(std::begin(kSelf), std::end(kSelf),
                     [before](std::string_view word) { return contains(before, word); });
}

bool ends_with_from(std::string_view text) {
  return std::any_of(std::begin(kFrom), std::end(kFrom),
                     [text](std::string_view word) { return text.ends_with(word); });
}

bool read_stated_day(const TextRow& row, Record& record) {
  for (const DateMatch& match : find_dates(row.text)) {
    const std::string_view before = row.text.substr(0, match.offset);
    if (!match.when.date.is_full() || !ends_with_from(before)) continue;
    if (!is_start_of_force(row.text.substr(match.offset + match.length))) continue;
    if (!speaks_of_itself(before.substr(0, before.size() - kFrom[0].size()))) continue;
    add_value(record, Field::effective_on, to_iso(match.when.date),
              evidence_of(row, "clause", 0.95, match.offset, match.length));
    return true;
  }
  return false;
}

bool read_day_of_issue(const TextRow& row, Record& record) {
  for (std::string_view phrase :
       {"自发布之日", "自公布之日", "自印发之日", "自即日", "自下发之日"}) {
    const std::size_t at = row.text.find(phrase);
    if (at == std::string_view::npos || !is_start_of_force(row.text.substr(at + phrase.size())))
      continue;
    if (!speaks_of_itself(row.text.substr(0, at))) continue;
    const std::string_view written = record.value(Field::written_on);
    if (written.empty()) return false;
    add_value(record, Field::effective_on, std::string(written),
              evidence_of(row, "day-of-issue", 0.6, at, phrase.size()));
    return true;
  }
  return false;
}

bool from_labels(const Reading& reading, Record& record) {
  const LabelledEntry* labelled = reading.find(Field::effective_on);
  if (!labelled) return false;
  const auto date = parse_date(labelled->value);
  if (date) add_value(record, Field::effective_on, to_iso(date->when.date), labelled->evidence);
  return date.has_value();
}

}  // namespace

void read_effective_on(const Reading& reading, Record& record) {
  if (from_labels(reading, record) || reading.head.is_gazette()) return;
  for (const TextRow& row : reading.rows) {
    if (row.is_table() || !contains(row.text, "起")) continue;
    if (read_stated_day(row, record) || read_day_of_issue(row, record)) return;
  }
}

}  // namespace zhengbao
