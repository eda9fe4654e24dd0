#include <algorithm>
#include <array>
#include <vector>

#include "core/text.h"
#include "core/text_parts.h"
#include "normalize/chinese_numerals.h"
#include "normalize/document_number_readers.h"
#include "normalize/text_cursor.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxRun = 48;
constexpr std::size_t kMinCode = 2, kMaxCode = 20;
constexpr std::size_t kMaxIssuer = 40;

struct Place {
  char32_t c;
  std::size_t begin;
};
// Han characters in front of a number, nearest last.
using Run = std::vector<Place>;

std::u32string letters(const Run& run) {
  std::u32string out;
  for (const Place& place : run) out += place.c;
  return out;
}

// 号, 第, 年 and 月 end what was said before: 2019年国发, 第3号国发.
bool belongs_to_run(char32_t c) { return is_han(c) && !is_one_of(c, U"号號第年月的了〇"); }

std::size_t next_token_length(TextCursor cursor) {
  std::size_t length = 0;
  for (; length < 2 && belongs_to_run(cursor.peek_back()); ++length) cursor.retreat();
  return length;
}

// What a run of characters is read for.
enum class Reading { code, issuer };

bool is_organ_end(char32_t c) { return is_one_of(c, U"部局委厅会院署行办"); }

// Spaces between single characters are layout (国 办 发); a space before a
// longer word ends the run (…的通知 国办发). 公告 and 通告 belong to their issuer,
// and joint issuers are set apart by spaces (财政部 税务总局公告).
bool continues_over_space(const Run& reversed, std::size_t token, const TextCursor& cursor,
                          Reading reading) {
  if (reading == Reading::issuer && token > 0) {
    if (is_organ_end(cursor.peek_back())) return true;
    const char32_t next = token > 1 ? reversed[reversed.size() - 2].c : 0;
    if (next == U'告' && is_one_of(reversed.back().c, U"公通")) return true;
  }
  return token == 1 && (reversed.size() < 2 || next_token_length(cursor) == 1);
}

// Whether what was read so far is a body with its series: 税务总局公告.
bool names_a_body(const Run& reversed) {
  constexpr std::size_t kShortest = 3;
  std::u32string name = letters({reversed.rbegin(), reversed.rend()});
  for (const std::u32string_view series : {U"公告", U"通告", U"令"}) {
    if (!name.ends_with(series)) continue;
    name.resize(name.size() - series.size());
    break;
  }
  return name.size() >= kShortest && is_organ_end(name.back());
}

// 第十三届全国人民代表大会: here 第 belongs to a name.
bool opens_session(char32_t c, const Run& reversed) {
  const auto session = std::find_if(reversed.rbegin(), reversed.rend(),
                                    [](const Place& place) { return !is_numeral(place.c); });
  return c == U'第' && session != reversed.rend() && session->c == U'届' &&
         session != reversed.rbegin();
}

Run read_run(std::string_view text, std::size_t end, std::size_t floor, Reading reading) {
  TextCursor cursor(text, end, floor);
  cursor.skip_spaces_back();
  Run reversed;
  std::size_t token = 0;
  while (reversed.size() < kMaxRun) {
    TextCursor over = cursor;
    if (over.skip_spaces_back()) {
      if (!continues_over_space(reversed, token, over, reading)) break;
      // The space between joint issuers is part of the number as it is cited.
      if (reading == Reading::issuer && is_organ_end(over.peek_back()) && names_a_body(reversed)) {
        reversed.push_back({U' ', over.offset()});
      }
      cursor = over;
      token = 0;
    }
    const char32_t c = cursor.peek_back();
    if (!belongs_to_run(c) && !opens_session(c, reversed)) break;
    cursor.retreat();
    reversed.push_back({c, cursor.offset()});
    ++token;
  }
  // 第13届: the digits ended the run.
  if (!reversed.empty() && reversed.back().c == U'届') reversed.pop_back();
  // 2月15日国发: the sign of a day, not the first character of a name.
  if (!reversed.empty() && reversed.back().c == U'日') {
    TextCursor before(text, reversed.back().begin, floor);
    before.skip_spaces_back();
    if (is_digit(before.peek_back())) reversed.pop_back();
  }
  std::reverse(reversed.begin(), reversed.end());
  return reversed;
}

// Words of the sentence or title that a number follows without a sign between:
// 根据国发〔…〕, …的通知浙政办发〔…〕 (titles in lists of contents), 发文字号国发〔…〕.
constexpr std::array<std::u32string_view, 49> kProse{
    U"根据", U"依据", U"按照", U"依照", U"遵照", U"参照", U"比照", U"执行", U"落实", U"贯彻",
    U"转发", U"印发", U"下发", U"颁发", U"发布", U"公布", U"批准", U"关于", U"有关", U"文件",
    U"通知", U"规定", U"要求", U"意见", U"办法", U"方案", U"细则", U"决定", U"批复", U"条例",
    U"文号", U"字号", U"编号", U"以及", U"属于", U"对照", U"废止", U"修改", U"修订", U"依原",
    U"参见", U"详见", U"替代", U"代替", U"同时", U"其中", U"包括", U"参阅", U"收到"};

// Single words that open a phrase and no agency's name: 以国函〔…〕批复.
constexpr std::u32string_view kOpeners =
    U"以由按依据在对因凡如即见与及或将并且该此附已现请也均又仍";
// 经国函〔…〕 against 经贸, 经信, 经开, 经济, 经管.
bool is_verb_jing(std::u32string_view name) {
  return name.size() > 2 && name[0] == U'经' && !is_one_of(name[1], U"贸信开济管委");
}
// 将乐县 and 对外贸易 begin with openers.
bool opens_phrase(std::u32string_view name) {
  if (name.size() < 2 || is_verb_jing(name)) return is_verb_jing(name);
  if ((name[0] == U'将' && is_one_of(name[1], U"政委乐府")) ||
      (name[0] == U'对' && name[1] == U'外')) {
    return false;
  }
  return is_one_of(name[0], kOpeners);
}

std::size_t end_of_prose(std::u32string_view name) {
  std::size_t cut = 0;
  for (const auto word : kProse) {
    const auto at = name.rfind(word);
    if (at != name.npos) cut = std::max(cut, at + word.size());
  }
  while (opens_phrase(name.substr(cut))) ++cut;
  return cut;
}

// Codes of the State Council's offices are the same in every text: what stands
// before them is a sentence, known words or not. One character more may be a
// place's own code (兴国发).
constexpr std::array<std::u32string_view, 7> kNationalCodes{
    U"国办发明电", U"国办公开办函", U"国办发", U"国办函", U"国发明电", U"国发", U"国函"};

std::size_t begin_of_national_code(std::u32string_view name) {
  for (const auto code : kNationalCodes) {
    if (name.ends_with(code) && name.size() > code.size() + 1) return name.size() - code.size();
  }
  return 0;
}

// Organs written out before their code: 国务院办公厅国办发〔…〕.
constexpr std::array<std::u32string_view, 9> kOrganEnds{U"办公厅",   U"办公室", U"国务院",
                                                        U"人民政府", U"委员会", U"总局",
                                                        U"政府",     U"管理局", U"人民法院"};
constexpr std::size_t kLongestCodeAfterOrgan = 8;

// 办, 函, 字 … go on from an organ's name (云政府办发, 教育部函); 发 too, but in 发改.
bool goes_on(std::u32string_view rest) {
  if (is_one_of(rest[0], U"办函字令公通文党规")) return true;
  return rest[0] == U'发' && rest[1] != U'改';
}

// A code abbreviates the name before it, so it repeats a character of it:
// 财政部财税, 工业和信息化部工信部联企业; but 人社部明电 and 工信部信软 are one code.
bool abbreviates(std::u32string_view organ, char32_t first) {
  constexpr std::size_t kShortName = 4;
  return organ.front() == first || (organ.size() > kShortName && is_one_of(first, organ));
}

bool ends_organ(std::u32string_view name, std::size_t cut) {
  const auto organ = name.substr(0, cut);
  const auto rest = name.substr(cut);
  if (rest.size() < kMinCode || rest.size() > kLongestCodeAfterOrgan || goes_on(rest)) return false;
  for (const auto word : kOrganEnds) {
    if (organ.ends_with(word)) return true;
  }
  return organ.size() > 2 && is_organ_end(organ.back()) && abbreviates(organ, rest[0]);
}

std::size_t end_of_organ(std::u32string_view name) {
  for (std::size_t cut = 1; cut + kMinCode <= name.size(); ++cut) {
    if (ends_organ(name, cut)) return cut;
  }
  return 0;
}

// 《…》和国办发〔…〕, …14号和国发〔…〕: a conjunction, not 和县.
bool follows_citation(std::string_view text, std::size_t begin, std::size_t floor) {
  TextCursor before(text, begin);
  before.skip_spaces_back();
  return begin == floor ? floor > 0 : is_one_of(before.peek_back(), U"》）)号號】”");
}

void drop_front(Run& run, std::size_t count) {
  run.erase(run.begin(), run.begin() + static_cast<std::ptrdiff_t>(count));
}

void drop_conjunction(Run& run, std::string_view text, std::size_t floor) {
  if (!run.empty() && is_one_of(run.front().c, U"和与及同或") &&
      follows_citation(text, run.front().begin, floor)) {
    drop_front(run, 1);
  }
}

Agency agency_of(const Run& run, std::size_t end) {
  return {letters(run), run.empty() ? end : run.front().begin, false};
}

}  // namespace

Agency read_agency_code(std::string_view text, std::size_t end, std::size_t floor) {
  Run run = read_run(text, end, floor, Reading::code);
  drop_conjunction(run, text, floor);
  drop_front(run, end_of_prose(letters(run)));
  while (const std::size_t cut = end_of_organ(letters(run))) drop_front(run, cut);
  while (const std::size_t cut = end_of_prose(letters(run))) drop_front(run, cut);
  drop_front(run, begin_of_national_code(letters(run)));
  if (run.size() > kMaxCode) return {.begin = end, .unclear = true};
  if (run.size() < kMinCode) return {.begin = end};
  return agency_of(run, end);
}

Agency read_issuer(std::string_view text, std::size_t end, std::size_t floor) {
  Run run = read_run(text, end, floor, Reading::issuer);
  drop_conjunction(run, text, floor);
  drop_front(run, end_of_prose(letters(run)));
  if (run.size() > kMaxIssuer) return {.begin = end, .unclear = true};
  return agency_of(run, end);
}

}  // namespace zhengbao
