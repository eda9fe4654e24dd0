#include "normalize/gazette/contents_page.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

#include "core/text.h"
#include "normalize/gazette/contents_lines.h"
#include "normalize/gazette/cover_page.h"

namespace zhengbao {
namespace {

constexpr std::size_t kFirstPages = 8;   // covers, portraits and notices may come first
constexpr std::size_t kLastPages = 2;    // old issues have it on the back
constexpr std::size_t kMostPages = 12;   // of contents
constexpr std::size_t kFewestLines = 4;  // that name pages, on a page without heading
constexpr double kLeastShare = 0.3;      // of a page's lines that name pages

bool is_contents_heading(const TextRow& row) {
  if (row.is_table() || row.text.size() > 60) return false;
  std::string compact;
  const std::string text = without_spaces(row.text);
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    if (is_han(c)) append_utf8(compact, c);
  }
  static constexpr std::array<std::string_view, 9> kHeadings = {
      "目录", "目次", "目錄", "要目", "本期目录", "本期要目", "总目录", "本期目次", "目录目录"};
  if (std::find(kHeadings.begin(), kHeadings.end(), compact) != kHeadings.end()) return true;
  return text == "CONTENTS" || text == "Contents";
}

std::size_t count_entry_lines(const std::vector<ContentsLine>& lines, PageSide side) {
  return static_cast<std::size_t>(
      std::count_if(lines.begin(), lines.end(), [side](const ContentsLine& line) {
        if (side != PageSide::none && line.has_page() && line.side != side) return false;
        return is_entry_line(line) && (line.page_only() || has_words(line.text));
      }));
}

PageSide side_of(const std::vector<ContentsLine>& lines) {
  const std::size_t trailing = count_entry_lines(lines, PageSide::trailing);
  return trailing >= count_entry_lines(lines, PageSide::leading) ? PageSide::trailing
                                                                 : PageSide::leading;
}

// `side`: where the contents so far have their pages; none on their first page.
bool reads_as_contents(const std::vector<ContentsLine>& lines, std::size_t fewest,
                       PageSide side = PageSide::none) {
  const std::size_t entries = count_entry_lines(lines, side);
  if (entries < fewest) return false;
  const auto sentences = std::count_if(lines.begin(), lines.end(), [](const ContentsLine& line) {
    return line.text.find("。") != std::string::npos;
  });
  return static_cast<double>(entries) >= kLeastShare * static_cast<double>(lines.size()) &&
         static_cast<std::size_t>(sentences) * 10 <= lines.size();
}

// A page without heading is one of contents only where its numbers are those of
// pages: rising down the page, no further apart than a file may have pages, and
// beside words. Lists of annexes and rows of figures name others.
bool names_pages(const std::vector<ContentsLine>& lines, std::size_t pages_of_file) {
  constexpr std::size_t kMostDigits = 4;
  constexpr int kSlack = 40;
  const PageSide side = side_of(lines);
  std::vector<int> pages;
  std::size_t wordless = 0;
  for (const ContentsLine& line : lines) {
    if (!line.has_page() || line.side != side) continue;
    if (!line.page_only() && !has_words(line.text)) {
      ++wordless;
      continue;
    }
    if (line.page.size() > kMostDigits) return false;
    pages.push_back(std::atoi(line.page.c_str()));
  }
  if (pages.size() < kFewestLines || wordless * 4 > pages.size()) return false;
  std::size_t falling = 0;
  for (std::size_t i = 1; i < pages.size(); ++i) falling += pages[i] < pages[i - 1] ? 1 : 0;
  const auto [least, most] = std::minmax_element(pages.begin(), pages.end());
  return falling * 5 <= pages.size() &&
         *most - *least <= 4 * static_cast<int>(pages_of_file) + kSlack;
}

// The last entries on a page of their own, above something else: pages behind
// those of the entries before. Drops the lines behind them.
bool goes_on(const std::vector<ContentsLine>& before, PageSide side,
             std::vector<ContentsLine>& lines) {
  const auto names_page = [side](const ContentsLine& line) {
    return line.sure && line.side == side && has_words(line.text);
  };
  const auto last = std::find_if(lines.rbegin(), lines.rend(), names_page);
  if (last == lines.rend()) return false;
  std::vector<ContentsLine> kept(lines.begin(), last.base());
  int page = 0;
  for (const ContentsLine& line : before) page = std::max(page, std::atoi(line.page.c_str()));
  for (const ContentsLine& line : kept) {
    if (names_page(line) && std::atoi(line.page.c_str()) < page) return false;
  }
  if (!reads_as_contents(kept, 1, side)) return false;
  lines = std::move(kept);
  return true;
}

class ContentsFinder {
 public:
  ContentsFinder(const IssueText& text, const Colophon& colophon) : text_(text) {
    result_.rows.assign(text.rows.size(), false);
    for (std::size_t i = 0; i < text.rows.size(); ++i) {
      if (colophon.rows[i]) imprint_.insert({text.facts[i].page, text.facts[i].block});
    }
    const std::vector<bool> cover = cover_rows(text);
    for (std::size_t i = 0; i < text.rows.size(); ++i) {
      if (cover[i]) covers_.insert(text.facts[i].page);
    }
  }

  ContentsPage find() {
    const std::size_t pages = text_.document.pages.size();
    // A document that has begun may have contents of its own.
    for (std::size_t p = 0; p < std::min(pages, kFirstPages) && !begins_document(p); ++p) {
      if (read_from(p)) return std::move(result_);
    }
    for (std::size_t p = pages > kLastPages ? pages - kLastPages : 0; p < pages; ++p) {
      if (heading_on(p) && read_from(p)) break;
    }
    return std::move(result_);
  }

 private:
  std::vector<ContentsLine> lines_of(std::size_t page, std::size_t first_block) const {
    auto lines = lines_of_page(text_.document, text_.document.pages[page], first_block);
    std::erase_if(lines, [&](const ContentsLine& line) {
      return imprint_.count({page, line.block}) > 0;
    });
    return lines;
  }

  // A document number above text, on a page that reads as none of contents.
  bool begins_document(std::size_t page) const {
    if (heading_on(page) || covers_.count(page) > 0) return false;
    bool numbered = false;
    for (std::size_t i = 0; i < text_.rows.size() && text_.facts[i].page <= page; ++i) {
      if (text_.facts[i].page < page) continue;
      if (text_.facts[i].role == RowRole::number) numbered = true;
    }
    if (!numbered) return false;
    auto lines = lines_of(page, 0);
    rejoin_numbers(lines);
    return !reads_as_contents(lines, kFewestLines) ||
           !names_pages(lines, text_.document.pages.size());
  }

  std::optional<std::size_t> heading_on(std::size_t page) const {
    for (std::size_t i = 0; i < text_.rows.size() && text_.facts[i].page <= page; ++i) {
      if (text_.facts[i].page == page && is_contents_heading(text_.rows[i])) return i;
    }
    return std::nullopt;
  }

  bool read_from(std::size_t page) {
    const auto heading = heading_on(page);
    const std::size_t first_block = heading ? text_.facts[*heading].block + 1 : 0;
    std::vector<ContentsLine> all;
    std::vector<ContentsLine> tail;  // a heading at the foot of the page before
    PageSide side = PageSide::none;
    for (std::size_t p = page; p < text_.document.pages.size() && p < page + kMostPages; ++p) {
      std::size_t begin = p == page ? first_block : 0;
      if (p > page && heading_on(p)) begin = text_.facts[*heading_on(p)].block + 1;
      auto lines = lines_of(p, begin);
      rejoin_numbers(lines);
      if (heading) settle_unsure(lines);
      const bool first = p == page;
      if (first && !heading && !names_pages(lines, text_.document.pages.size())) break;
      const bool fits = first && heading
                            ? reads_as_contents(lines, 1)
                            : reads_as_contents(lines, first ? kFewestLines : 2, side) ||
                                  (!first && goes_on(all, side, lines));
      if (!fits) break;
      lines.insert(lines.begin(), tail.begin(), tail.end());
      if (!tail.empty()) mark_rows(p - 1, tail.front().block, tail);
      tail = cut_tail(lines);
      mark_rows(p, p == page && heading ? text_.facts[*heading].block : 0, lines);
      all.insert(all.end(), lines.begin(), lines.end());
      if (first) side = side_of(all);
    }
    if (all.empty() && heading) all = unpaged_lines(*heading);
    result_.entries = assemble_entries(all);
    for (const ContentsEntry& entry : result_.entries) {
      if (!entry.section.empty()) result_.sections.insert(entry.section);
    }
    if (!result_.found()) result_.rows.assign(text_.rows.size(), false);
    return result_.found();
  }

  // What follows the last entry of a page is no contents: imprint, notices. A
  // heading alone may belong to the next page: returns it.
  static std::vector<ContentsLine> cut_tail(std::vector<ContentsLine>& lines) {
    const auto last = std::find_if(lines.rbegin(), lines.rend(), is_entry_line);
    std::vector<ContentsLine> tail(last.base(), lines.end());
    lines.erase(last.base(), lines.end());
    if (tail.size() != 1 || column_name(tail.front().text).empty()) tail.clear();
    return tail;
  }

  void mark_rows(std::size_t page, std::size_t first_block,
                 const std::vector<ContentsLine>& lines) {
    std::size_t last_block = first_block;
    const int number = text_.document.pages[page].number;
    for (const ContentsLine& line : lines) {
      if (line.file_page == number) last_block = std::max(last_block, line.block);
    }
    for (std::size_t i = 0; i < text_.rows.size(); ++i) {
      const RowFacts& facts = text_.facts[i];
      if (facts.page == page && facts.block >= first_block && facts.block <= last_block) {
        result_.rows[i] = true;
      }
    }
  }

  // A contents page that names no pages: titles alone under its heading, none
  // of them a sentence, to the end of the page.
  std::vector<ContentsLine> unpaged_lines(std::size_t heading) {
    constexpr std::size_t kFewestTitles = 3;
    const RowFacts& at = text_.facts[heading];
    auto lines = lines_of(at.page, at.block + 1);
    const auto stop = std::find_if(lines.begin(), lines.end(), [](const ContentsLine& line) {
      return line.text.find("。") != std::string::npos || line.text.find("：") != std::string::npos;
    });
    const bool to_the_end = stop == lines.end();
    lines.erase(stop, lines.end());
    const auto titles = std::count_if(lines.begin(), lines.end(), [](const ContentsLine& line) {
      return line.text.find("关于") != std::string::npos;
    });
    if (static_cast<std::size_t>(titles) < kFewestTitles || !to_the_end) return {};
    mark_rows(at.page, at.block, lines);
    return lines;
  }

  const IssueText& text_;
  std::set<std::size_t> covers_;                           // pages
  std::set<std::pair<std::size_t, std::size_t>> imprint_;  // pages and blocks
  ContentsPage result_;
};

}  // namespace

ContentsPage read_contents_page(const IssueText& text, const Colophon& colophon) {
  return ContentsFinder(text, colophon).find();
}

}  // namespace zhengbao
