#include "normalize/signature.h"

#include <algorithm>

#include "core/text.h"
#include "core/text_clean.h"
#include "core/text_parts.h"
#include "normalize/date_forms.h"
#include "normalize/organisations.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxSigners = 30;  // the longest joint issues have some twenty
constexpr std::size_t kMaxRowBytes = 240;

struct DatedRow {
  std::string before;  // what stands before the date
  std::string date_text;
  CalendarDate date;
};

// A row that ends in a full date: the date alone, or a body and the date.
std::optional<DatedRow> dated_row(const TextRow& row) {
  if (row.is_table() || row.text.size() > kMaxRowBytes) return std::nullopt;
  const auto dates = find_dates(row.text);
  if (dates.size() != 1 || !dates[0].when.date.is_full() || dates[0].when.hour >= 0)
    return std::nullopt;
  if (!trim(row.text.substr(dates[0].offset + dates[0].length)).empty()) return std::nullopt;
  DatedRow dated;
  dated.before = tidy_text(row.text.substr(0, dates[0].offset));
  dated.date_text = std::string(row.text.substr(dates[0].offset, dates[0].length));
  dated.date = dates[0].when.date;
  return dated;
}

// Orders and laws are signed by an office and a person: 总理 李克强, 市长 张三.
bool is_signing_person(std::string_view text) {
  static constexpr std::string_view kOffices[] = {"总理", "主席", "省长", "市长",   "县长",  "区长",
                                                  "州长", "部长", "主任", "局长",   "署长",  "行长",
                                                  "厅长", "旗长", "院长", "代市长", "委员长"};
  const std::string compact = without_spaces(text);
  return std::any_of(std::begin(kOffices), std::end(kOffices), [&](std::string_view office) {
    const std::size_t at = compact.find(office);
    if (at > 30) return false;  // nowhere, or too late to begin the line
    const std::string_view name = std::string_view(compact).substr(at + office.size());
    const std::size_t characters = count_code_points(name);
    return characters >= 2 && characters <= (contains(name, "·") ? 16 : 4) && !contains(name, "。");
  });
}

std::string_view raw_or_text(const TextRow& row) {
  // The cleaned text has no spaces between ideographs; the raw line keeps them
  // where two signers stand side by side.
  return row.is_block() && !row.block->raw.empty() ? std::string_view(row.block->raw) : row.text;
}

std::vector<std::string> signers_of_row(const TextRow& row) {
  if (row.is_table() || row.text.size() > kMaxRowBytes) return {};
  std::vector<std::string> names = split_organisations(raw_or_text(row));
  return all_organisations(names) ? names : std::vector<std::string>{};
}

// 青岚市人民政府（章）, …办公室（市应急管理局代章）: whose seal it is, is no part of the name.
std::string without_seal(const std::string& name) {
  if (!name.ends_with("）") && !name.ends_with(")")) return name;
  const std::size_t open = std::max(name.rfind("（") + 1, name.rfind('(') + 1);
  if (open <= 1 || !contains(std::string_view(name).substr(open - 1), "章")) return name;
  return std::string(trim(std::string_view(name).substr(0, open - 1)));
}

void add_signers(const std::vector<std::string>& names, std::size_t row, Signature& signature) {
  std::vector<Signer> added;
  for (const std::string& name : names) added.push_back({without_seal(name), row});
  signature.signers.insert(signature.signers.begin(), added.begin(), added.end());
}

// Walks up from the date as long as bodies (or one person) stand there.
void collect_signers(const std::vector<TextRow>& rows, std::size_t first, Signature& signature) {
  std::size_t at = signature.date_row;
  while (at > first && signature.signers.size() < kMaxSigners) {
    const TextRow& row = rows[at - 1];
    const auto names = signers_of_row(row);
    if (names.empty()) {
      if (signature.signers.empty() && signature.person.empty() && !row.is_table() &&
          row.text.size() <= kMaxRowBytes && is_signing_person(row.text)) {
        signature.person = std::string(row.text);
        --at;
        continue;
      }
      break;
    }
    add_signers(names, at - 1, signature);
    --at;
  }
  signature.begin = at;
}

bool ends_document(const std::vector<TextRow>& rows, std::size_t after) {
  if (after >= rows.size()) return true;
  static constexpr std::string_view kEnds[] = {"（此件",     "(此件",       "附件", "附：",
                                               "抄送",       "主题词",      "主送", "（联系人",
                                               "（信息公开", "（本文有删减"};
  return std::any_of(std::begin(kEnds), std::end(kEnds),
                     [&](std::string_view word) { return rows[after].text.starts_with(word); });
}

// 现将《…办法》印发给你们 … date … …办法: what the text forwards begins below the date.
bool annex_follows(const std::vector<TextRow>& rows, const Signature& signature) {
  constexpr std::size_t kRowsLookedAt = 8;
  constexpr std::size_t kShortestTitle = 6;  // code points
  if (signature.end >= rows.size()) return false;
  const std::string_view below = rows[signature.end].text;
  if (below.size() > kMaxRowBytes || count_code_points(below) < kShortestTitle) return false;
  const std::string cited = "《" + std::string(below);
  const std::size_t first = signature.begin - std::min(signature.begin, kRowsLookedAt);
  for (std::size_t i = first; i < signature.begin; ++i) {
    if (contains(rows[i].text, cited)) return true;
  }
  return false;
}

// Where signatures stand, below a sentence, and no text goes on below. Dates on
// slides and in charts stand anywhere.
bool set_right_above_a_title(const std::vector<TextRow>& rows, const Signature& signature) {
  if (rows[signature.date_row].alignment != Alignment::right || signature.begin == 0) return false;
  if (!rows[signature.begin - 1].text.ends_with("。")) return false;
  const TextRow& below = rows[signature.end];
  return !below.is_table() && !contains(below.text, "。");
}

// A date alone may head an entry of a chronicle or stand on a slide: without a
// signer above it, it must close the document, or stand where signatures do.
bool is_plausible(const std::vector<TextRow>& rows, const Signature& signature) {
  return !signature.signers.empty() || !signature.person.empty() ||
         ends_document(rows, signature.end) || annex_follows(rows, signature) ||
         set_right_above_a_title(rows, signature);
}

std::optional<Signature> signature_at(const std::vector<TextRow>& rows, std::size_t row,
                                      std::size_t first) {
  const auto dated = dated_row(rows[row]);
  if (!dated) return std::nullopt;
  Signature signature;
  signature.date_row = row;
  signature.begin = row;
  signature.end = row + 1;
  signature.date = dated->date;
  signature.date_text = dated->date_text;
  if (dated->before.empty()) {
    collect_signers(rows, first, signature);
  } else {
    const auto names = split_organisations(dated->before);
    if (!all_organisations(names)) return std::nullopt;
    collect_signers(rows, first, signature);
    std::vector<Signer> beside;
    for (const std::string& name : names) beside.push_back({without_seal(name), row});
    signature.signers.insert(signature.signers.end(), beside.begin(), beside.end());
  }
  return is_plausible(rows, signature) ? std::optional(signature) : std::nullopt;
}

}  // namespace

std::vector<Signature> find_signatures(const std::vector<TextRow>& rows, const Head& head) {
  constexpr std::size_t kMaxSignatures = 100;
  std::vector<Signature> found;
  std::size_t first = head.body_begin;
  for (std::size_t i = first; i < rows.size() && found.size() < kMaxSignatures; ++i) {
    if (auto signature = signature_at(rows, i, first)) {
      first = signature->end;
      found.push_back(std::move(*signature));
    }
  }
  return found;
}

const Signature* own_signature(const std::vector<Signature>& signatures, std::string_view title) {
  if (signatures.empty()) return nullptr;
  const std::string body = leading_organisation(title);
  if (!is_organisation(body)) return &signatures.front();
  for (const Signature& signature : signatures) {
    if (signature.signers.empty()) return &signature;
    for (const Signer& signer : signature.signers) {
      if (is_same_organisation(signer.name, body)) return &signature;
    }
  }
  return nullptr;
}

}  // namespace zhengbao
