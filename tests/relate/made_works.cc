#include "tests/relate/made_works.h"

#include <random>

#include "core/text.h"

namespace zhengbao {
namespace {

using Random = std::mt19937;

constexpr std::string_view kWho[] = {"各街道办事处",   "市财政局",       "市教育局",
                                     "市水务局",       "各乡镇人民政府", "市市场监管局",
                                     "市档案馆",       "有关企业",       "市住房城乡建设局",
                                     "社区居民委员会", "市交通运输局",   "各主管部门"};
constexpr std::string_view kHow[] = {"应当及时", "要认真", "应按季度", "必须依法", "要会同有关部门",
                                     "应当逐项", "可以",   "要统筹",   "应公开",   "须在年底前"};
constexpr std::string_view kDo[] = {"检查", "登记", "维修", "核对", "公布",
                                    "整治", "安排", "评估", "补助", "培训"};
constexpr std::string_view kWhat[] = {
    "石拱桥的病害情况", "图书馆的开放时间",   "公交线路的调整方案", "防汛物资的储备数量",
    "老旧小区的管网",   "校车的安全设施",     "农贸市场的摊位",     "停车泊位的收费标准",
    "古树名木的保护牌", "基层干部的值班安排", "残疾人的就业补贴",   "河道的清淤进度",
    "档案的移交清单",   "食品的抽检结果",     "工地的扬尘",         "消防通道的标志"};
constexpr std::string_view kWhen[] = {"每月",       "汛期前",     "三月底前", "年度终了后",
                                      "验收合格后", "接到通知后", "十日内",   "本年度"};

template <std::size_t N>
std::string_view pick(const std::string_view (&words)[N], Random& random) {
  return words[random() % N];
}

std::string sentence(Random& random) {
  std::string text(pick(kWho, random));
  text += pick(kWhen, random);
  text += pick(kHow, random);
  text += pick(kDo, random);
  text += pick(kWhat, random);
  if (random() % 2 == 0) {
    text += "，并";
    text += pick(kDo, random);
    text += pick(kWhat, random);
  }
  return text + "。";
}

// What recognition makes of a text: one character in `every` is another one.
std::string misread(const std::string& text, Random& random, unsigned every) {
  std::u32string characters = to_utf32(text);
  for (char32_t& c : characters) {
    if (is_han(c) && random() % every == 0) c = U'一' + static_cast<char32_t>(random() % 9000);
  }
  return to_utf8(characters);
}

std::string number_of(int i) {
  return "青政办发〔" + std::to_string(2012 + i % 9) + "〕" + std::to_string(i + 1) + "号";
}
std::string date_of(int i) {
  return std::to_string(2012 + i % 9) + "-0" + std::to_string(1 + i % 9) + "-1" +
         std::to_string(i % 10);
}
std::string index_of(int i) { return "11330900002618015K/2019-1" + std::to_string(10000 + i); }

class WorkMaker {
 public:
  explicit WorkMaker(unsigned seed) : random_(seed) {}

  MadeWorks make() {
    for (int i = 0; i < 100; ++i) add_pair(i);
    add_yearly_notices();
    add_other_cities();
    add_batches();
    add_untold_years();
    add_shared_index_numbers();
    return std::move(made_);
  }

 private:
  static constexpr std::string_view kIssuer = "青岚市人民政府办公室";

  void add(std::string title, std::string text, std::vector<std::pair<Field, std::string>> fields) {
    Sample sample{std::move(title), std::move(text), std::move(fields)};
    sample.name = "made-" + std::to_string(made_.samples.size()) + ".html";
    made_.samples.push_back(std::move(sample));
  }

  // Five ways in which two renditions differ.
  void add_pair(int i) {
    const std::string subject = "关于做好" + std::string(kWhat[static_cast<std::size_t>(i) % 16]) +
                                std::string(pick(kDo, random_)) + "工作的通知";
    const std::string title = std::string(kIssuer) + subject;
    const std::string text = made_text(random_(), 30);
    const std::string number = number_of(i), date = date_of(i), issuer(kIssuer);
    made_.pairs.emplace_back(made_.samples.size(), made_.samples.size() + 1);
    switch (i % 5) {
      case 0:  // page and issued PDF, which was recognised
        add(title, text,
            {{Field::index_number, index_of(i)},
             {Field::document_number, number},
             {Field::issuers, issuer},
             {Field::written_on, date}});
        add(title, misread(text, random_, 50),
            {{Field::index_number, index_of(i)}, {Field::document_number, number}});
        break;
      case 1:  // page and print in a gazette, which leaves the annex out
        add(title, text, {{Field::document_number, number}, {Field::written_on, date}});
        add(subject, text.substr(0, text.find("。", text.size() * 2 / 3) + 3),
            {{Field::document_number, number}, {Field::issuers, "市人民政府办公室"}});
        break;
      case 2:  // no number at all
        add(title, text, {{Field::written_on, date}, {Field::issuers, issuer}});
        add(title, misread(text, random_, 100), {{Field::issuers, issuer}});
        break;
      case 3:  // a title and a text that were misread badly
        add(title, text, {{Field::document_number, number}, {Field::issuers, issuer}});
        add(misread(title, random_, 8), misread(text, random_, 12),
            {{Field::document_number, number}, {Field::issuers, issuer}});
        break;
      default:  // the card of a page beside a page of an older site
        add(title, text, {{Field::index_number, index_of(i)}, {Field::written_on, date}});
        add(subject, made_text(random_(), 2) + text.substr(0, text.find("。", text.size() / 3) + 3),
            {{Field::index_number, index_of(i)}});
    }
  }

  void add_yearly_notices() {
    for (int series = 0; series < 5; ++series) {
      const std::string text = made_text(random_(), 20);
      for (int year = 2014; year < 2019; ++year) {
        add(std::string(kIssuer) + "关于做好" + std::to_string(year) + "年" +
                std::string(kWhat[static_cast<std::size_t>(series)]) + "工作的通知",
            std::to_string(year) + "年" + text,
            {{Field::document_number, number_of(200 + series * 10 + year)},
             {Field::written_on, std::to_string(year) + "-03-01"}});
      }
    }
  }

  void add_other_cities() {
    constexpr std::string_view kCities[] = {"青岚市", "云溪市", "白鹭市", "松河市", "石门县"};
    for (int group = 0; group < 5; ++group) {
      const std::string text = made_text(random_(), 20);
      for (const std::string_view city : kCities) {
        add(std::string(city) + "财政局关于报送" +
                std::string(kWhat[static_cast<std::size_t>(group)]) + "决算的函",
            std::string(city) + text, {{Field::issuers, std::string(city) + "财政局"}});
      }
    }
  }

  void add_batches() {
    constexpr std::string_view kBatches[] = {"一", "二", "三", "四", "五"};
    for (int group = 0; group < 4; ++group) {
      const std::string text = made_text(random_(), 20);
      for (const std::string_view batch : kBatches) {
        add("青岚市关于公布第" + std::string(batch) + "批" +
                std::string(kWhat[static_cast<std::size_t>(group)]) + "名单的公告",
            "第" + std::string(batch) + "批名单。" + text, {{Field::written_on, "2019-05-06"}});
      }
    }
  }

  // The years of one notice told by its date alone.
  void add_untold_years() {
    for (int group = 0; group < 4; ++group) {
      const std::string text = made_text(random_(), 20);
      for (int year = 2014; year < 2019; ++year) {
        add("青岚市关于开展" + std::string(kWhat[static_cast<std::size_t>(group) + 4]) +
                "大检查的通知",
            text, {{Field::written_on, std::to_string(year) + "-06-01"}});
      }
    }
  }

  // A site that gives every page the same number.
  void add_shared_index_numbers() {
    for (int i = 0; i < 10; ++i) {
      add("青岚市" + std::string(kWhat[static_cast<std::size_t>(i)]) + "问答",
          made_text(random_(), 15), {{Field::index_number, "000014349/2019-00001"}});
    }
  }

  Random random_;
  MadeWorks made_;
};

}  // namespace

std::string made_text(std::uint_fast32_t seed, int sentences) {
  Random random(seed);
  std::string text;
  for (int i = 0; i < sentences; ++i) text += sentence(random) + (i % 4 == 3 ? "\n" : "");
  return text;
}

MadeWorks make_works(unsigned seed) { return WorkMaker(seed).make(); }

}  // namespace zhengbao
