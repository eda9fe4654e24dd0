#include "extract/pdf/code_book.h"

#include <utility>

#include "core/text.h"

namespace zhengbao {

namespace {

constexpr std::uint32_t kMostCodes = 0x10000;
constexpr int kManyForIdeograph = 3;
constexpr int kManyForSpace = 4;

int many_for(char32_t c) { return is_han(c) ? kManyForIdeograph : kManyForSpace; }

}  // namespace

void CodeBooks::clear() {
  books_.clear();
  codes_.clear();
  any_doubtful_ = false;
}

CodeBooks::Book CodeBooks::book_of(const void* font) {
  const auto [place, is_new] = books_.try_emplace(font, static_cast<Book>(codes_.size()));
  if (is_new) codes_.emplace_back();
  return place->second;
}

void CodeBooks::note(Book book, std::uint32_t code, char32_t character) {
  if (book >= codes_.size() || code >= kMostCodes) return;
  Codes& codes = codes_[book];
  if (code >= codes.seen.size()) codes.seen.resize(code + 1);
  if (codes.seen[code]) return;
  codes.seen[code] = true;
  if (!is_han(character) && !is_space(character)) return;
  if (++codes.codes_of[character] >= many_for(character)) any_doubtful_ = true;
}

int CodeBooks::count(Book book, char32_t character) const {
  if (book >= codes_.size()) return 0;
  const auto& counts = codes_[book].codes_of;
  const auto place = counts.find(character);
  return place == counts.end() ? 0 : place->second;
}

bool CodeBooks::is_doubtful(Book book, char32_t character) const {
  return any_doubtful_ && count(book, character) >= many_for(character) &&
         (is_han(character) || is_space(character));
}

void unmask_characters(const CodeBooks& code_books, std::span<const BlankGlyph> blanks,
                       PageContent& page, std::vector<CodeBooks::Book>& books,
                       std::vector<std::uint8_t>& bytes) {
  std::vector<Glyph> glyphs;
  std::vector<CodeBooks::Book> new_books;
  std::vector<std::uint8_t> new_bytes;
  const auto add = [&](const Glyph& glyph, CodeBooks::Book book, std::uint8_t byte) {
    glyphs.push_back(glyph);
    new_books.push_back(book);
    new_bytes.push_back(byte);
  };
  std::size_t next = 0;
  for (std::size_t i = 0; i <= page.glyphs.size(); ++i) {
    for (; next < blanks.size() && blanks[next].place <= i; ++next) {
      const BlankGlyph& blank = blanks[next];
      if (!code_books.is_doubtful(blank.book, blank.glyph.code)) continue;
      add(blank.glyph, blank.book, 0);
      glyphs.back().code = kReplacementCharacter;
      ++page.unmapped;
    }
    if (i == page.glyphs.size()) break;
    add(page.glyphs[i], books[i], bytes[i]);
    if (!code_books.is_doubtful(books[i], glyphs.back().code)) continue;
    glyphs.back().code = kReplacementCharacter;
    ++page.unmapped;
  }
  page.glyphs = std::move(glyphs);
  books = std::move(new_books);
  bytes = std::move(new_bytes);
}

}  // namespace zhengbao
