// Search finds a string where its folded characters stand in a row in the
// folded text, and nowhere else: held against a scan of the texts.
#include <random>

#include "archive/search_text.h"
#include "core/text.h"
#include "core/text_fold.h"
#include "tests/archive/fixture.h"

namespace zhengbao {
namespace {

using Random = std::mt19937;

// Few characters, so that random strings occur by chance: ideographs of both
// scripts, digits and letters in both widths, signs, brackets, quotes, spaces.
constexpr std::u32string_view kAlphabet = U"政政府務务12１aAＡb，。〔[（(\"“'-:*\n 　";

std::u32string random_string(Random& random, std::size_t length) {
  std::u32string text;
  for (std::size_t i = 0; i < length; ++i) text += kAlphabet[random() % kAlphabet.size()];
  return text;
}

std::string phrase(std::u32string_view value) {
  std::string text = "\"";
  for (const char32_t c : value) {
    if (c == U'"') text += '"';
    append_utf8(text, c);
  }
  return text + '"';
}

struct Text {
  std::string title, searched;  // folded
};

class Corpus {
 public:
  void add(const Sample& sample) {
    archive_.add(sample);
    const std::string title = normal_text(sample.title);
    texts_.push_back(
        {fold_to_utf8(title), fold_to_utf8(searched_text(title, normal_text(sample.text)).text)});
  }
  TestArchive& archive() { return archive_; }
  const std::vector<Text>& texts() const { return texts_; }

  template <class Test>
  std::int64_t scan(Test&& test) const {
    return std::count_if(texts_.begin(), texts_.end(), test);
  }

 private:
  TestArchive archive_;
  std::vector<Text> texts_;
};

bool holds(const std::string& text, std::u32string_view value) {
  return text.find(fold_to_utf8(normal_phrase(to_utf8(value)))) != std::string::npos;
}

void add_random_texts(Corpus& corpus, Random& random, int count) {
  for (int i = 0; i < count; ++i) {
    Sample sample;
    sample.title = to_utf8(random_string(random, random() % 6));
    sample.text = to_utf8(random_string(random, random() % 60));
    sample.name = std::to_string(i);
    corpus.add(sample);
  }
}

TEST(Exactness, EveryShortStringIsFoundWhereItStands) {
  Random random(20190215);
  Corpus corpus;
  add_random_texts(corpus, random, 120);
  for (int i = 0; i < 1500; ++i) {
    const std::u32string value = random_string(random, 1 + random() % 4);
    ASSERT_EQ(corpus.archive().count(phrase(value)), corpus.scan([&](const Text& text) {
      return holds(text.searched, value);
    })) << phrase(value);
    ASSERT_EQ(corpus.archive().count("title:" + phrase(value)), corpus.scan([&](const Text& text) {
      return holds(text.title, value);
    })) << "title:"
        << phrase(value);
  }
}

TEST(Exactness, PartsOfTheTextsAreFoundInAllTheirTexts) {
  Random random(7);
  Corpus corpus;
  add_random_texts(corpus, random, 120);
  for (int i = 0; i < 1000; ++i) {
    const std::u32string text = to_utf32(corpus.texts()[random() % corpus.texts().size()].searched);
    if (text.empty()) continue;
    const std::u32string value = text.substr(random() % text.size(), 1 + random() % 8);
    const std::int64_t found = corpus.archive().count(phrase(value));
    ASSERT_GE(found, 1) << phrase(value);
    ASSERT_EQ(found, corpus.scan([&](const Text& t) { return holds(t.searched, value); }))
        << phrase(value);
  }
}

// A random tree with its own idea of which texts it means.
struct MadeQuery {
  std::string text;
  std::vector<bool> means;
};

class QueryMaker {
 public:
  QueryMaker(Random& random, const std::vector<Text>& texts) : random_(random), texts_(texts) {}

  MadeQuery make(int depth) {
    const auto choice = depth == 0 ? 0u : random_() % 5;
    if (choice <= 1) return leaf();
    if (choice == 2) {
      MadeQuery query = make(depth - 1);
      query.text = "-(" + query.text + ")";
      query.means.flip();
      return query;
    }
    MadeQuery a = make(depth - 1), b = make(depth - 1);
    const bool any = choice == 3;
    a.text = "((" + a.text + ")" + (any ? " OR " : " ") + "(" + b.text + "))";
    for (std::size_t i = 0; i < a.means.size(); ++i)
      a.means[i] = any ? a.means[i] || b.means[i] : a.means[i] && b.means[i];
    return a;
  }

 private:
  MadeQuery leaf() {
    const std::u32string value = random_string(random_, 1 + random_() % 3);
    const bool in_title = random_() % 4 == 0;
    MadeQuery query{(in_title ? "title:" : "") + phrase(value), {}};
    for (const Text& text : texts_)
      query.means.push_back(holds(in_title ? text.title : text.searched, value));
    return query;
  }

  Random& random_;
  const std::vector<Text>& texts_;
};

TEST(Exactness, AndOrNotAndFieldsMeanWhatTheySay) {
  Random random(99);
  Corpus corpus;
  add_random_texts(corpus, random, 100);
  QueryMaker maker(random, corpus.texts());
  for (int i = 0; i < 600; ++i) {
    const MadeQuery query = maker.make(4);
    ASSERT_EQ(corpus.archive().count(query.text),
              std::count(query.means.begin(), query.means.end(), true))
        << query.text;
  }
}

TEST(Exactness, CountDoesNotDependOnTheOrderOfHits) {
  Random random(3);
  Corpus corpus;
  add_random_texts(corpus, random, 60);
  QueryMaker maker(random, corpus.texts());
  for (int i = 0; i < 100; ++i) {
    const MadeQuery query = maker.make(2);
    SearchOptions by_relevance, by_date;
    by_date.newest_first = true;
    const auto total = corpus.archive().count(query.text);
    ASSERT_EQ(corpus.archive().search(query.text, by_relevance).total, total) << query.text;
    ASSERT_EQ(corpus.archive().search(query.text, by_date).total, total) << query.text;
  }
}

// A text of ten thousand characters that no two places of share much.
std::string long_text(Random& random) {
  std::string text;
  for (int i = 0; i < 10'000; ++i) {
    if (random() % 25 == 0) {
      append_utf8(text, U"，。；\n "[random() % 5]);
    } else {
      append_utf8(text, U'一' + static_cast<char32_t>(random() % 600));
    }
  }
  return text;
}

TEST(Exactness, FiveHundredPartsOfLargerTexts) {
  Random random(500);
  Corpus corpus;
  for (int i = 0; i < 20; ++i) corpus.add({"题" + std::to_string(i), long_text(random)});
  for (int i = 0; i < 500; ++i) {
    const std::u32string text = to_utf32(corpus.texts()[random() % corpus.texts().size()].searched);
    const std::u32string value = text.substr(random() % (text.size() - 8), 1 + random() % 8);
    ASSERT_EQ(corpus.archive().count(phrase(value)), corpus.scan([&](const Text& t) {
      return holds(t.searched, value);
    })) << phrase(value);
  }
}

}  // namespace
}  // namespace zhengbao
