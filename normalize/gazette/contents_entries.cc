// How the lines of a contents page make entries.
#include <algorithm>
#include <utility>

#include "core/text.h"
#include "core/text_clean.h"
#include "normalize/gazette/contents_form.h"
#include "normalize/gazette/contents_page.h"
#include "normalize/gazette/entry_title.h"
#include "normalize/genres.h"
#include "normalize/organisations.h"

namespace zhengbao {
namespace {

constexpr std::size_t kMaxEntries = 2000;
constexpr std::size_t kMaxHeading = 16;  // characters

class EntryBuilder {
 public:
  // `numbers_first`: numbers on lines of their own stand above their titles.
  EntryBuilder(const std::vector<ContentsLine>& lines, bool numbers_first)
      : lines_(lines), form_(lines), numbers_first_(numbers_first) {}

  std::vector<ContentsEntry> build() {
    for (const ContentsLine& line : lines_) {
      if (entries_.size() >= kMaxEntries) break;
      add(line);
    }
    close();
    for (ContentsEntry& entry : entries_) split_bracket(entry);
    return std::move(entries_);
  }

 private:
  bool is_heading(const ContentsLine& line) const {
    if (form_.names_page(line) || line.text.empty() || count_code_points(line.text) > kMaxHeading)
      return false;
    bool decorated = false;
    const std::string name = form_.heading_name(line, decorated);
    if (decorated && !name.empty()) return true;
    // The last part of a title may be short; only typography tells a heading then.
    const bool title = line.text.find("关于") != std::string::npos;
    if (form_.is_apart(line) && !title && number_alone(line.text).empty()) return true;
    // 人事任免 below 人事任免, and 讲话 of a meeting, are titles.
    if (name.empty() || form_.headings_apart()) return false;
    if (form_.side() == PageSide::none && (in_new_section_ || goes_on(line))) return false;
    return form_.side() == PageSide::leading || !open_ || form_.side() == PageSide::none;
  }

  bool is_number(const ContentsLine& line) const {
    return !line.has_page() && !number_alone(line.text).empty();
  }

  void add(const ContentsLine& line) {
    if (is_heading(line)) {
      close();
      in_new_section_ = true;
      section_ = column_name(line.text);
      if (section_.empty()) section_ = without_spaces(line.text);
      return;
    }
    if (is_number(line) && numbers_first_) {
      if (form_.side() == PageSide::leading) close();
      next_number_ = number_alone(line.text);
      next_raw_ = line.raw;
      return;
    }
    if (const std::string number = number_alone(line.text); !number.empty() && !line.has_page()) {
      ContentsEntry* entry = open_ ? &current_ : entries_.empty() ? nullptr : &entries_.back();
      if (entry && entry->document_number.empty()) entry->document_number = number;
      extend_evidence(entry, line);
      return;
    }
    if (form_.side() == PageSide::leading) {
      add_leading(line);
    } else if (form_.side() == PageSide::trailing) {
      add_trailing(line);
    } else {
      add_unpaged(line);
    }
  }

  void add_leading(const ContentsLine& line) {
    if (form_.names_page(line)) close();
    append(form_.names_page(line) ? line.text : plain(line), line);
    if (form_.names_page(line)) current_.printed_page = line.page;
  }

  void add_trailing(const ContentsLine& line) {
    if (line.page_only() && !open_) return;
    append(form_.names_page(line) ? line.text : plain(line), line);
    if (!form_.names_page(line)) return;
    current_.printed_page = line.page;
    close();
  }

  // Without pages every block is an entry, but for what ends the title above.
  void add_unpaged(const ContentsLine& line) {
    if (open_ && line.block != last_block_ && !goes_on(line)) close();
    append(plain(line), line);
  }

  // The open title says no genre yet; this line brings it, or stands further in.
  bool goes_on(const ContentsLine& line) const {
    if (!open_ || genre_of_title(current_.title) || !leading_organisation(line.text).empty())
      return false;
    if (line.text.find("关于") != std::string::npos &&
        current_.title.find("关于") != std::string::npos)
      return false;
    const bool further_in = line.font_size > 0 && line.box.left > left_ + 0.5F * line.font_size;
    return further_in || genre_of_title(current_.title + line.text) != nullptr;
  }

  // A page read at the side where this contents page has none is part of the title.
  static std::string plain(const ContentsLine& line) {
    return line.has_page() ? tidy_text(line.raw) : line.text;
  }

  void append(const std::string& text, const ContentsLine& line) {
    in_new_section_ = false;
    if (!open_) {
      current_ = {};
      left_ = line.box.left;
      current_.section = section_;
      current_.document_number = std::exchange(next_number_, {});
      current_.evidence = {line.file_page, line.box, "", "contents-page", line.sure ? 0.95 : 0.8};
      current_.evidence.raw = std::exchange(next_raw_, {});
      open_ = true;
    }
    if (!text.empty() && !current_.title.empty()) {
      std::size_t left = current_.title.size(), right = 0;
      if (needs_space_between(previous_code_point(current_.title, left),
                              next_code_point(text, right)))
        current_.title += ' ';
    }
    current_.title += current_.title.empty() && form_.marked_entries() ? without_mark(text) : text;
    extend_evidence(&current_, line);
    last_block_ = line.block;
  }

  static void extend_evidence(ContentsEntry* entry, const ContentsLine& line) {
    if (!entry) return;
    if (entry->evidence.page == line.file_page)
      entry->evidence.box = join(entry->evidence.box, line.box);
    if (!entry->evidence.raw.empty()) entry->evidence.raw += '\n';
    entry->evidence.raw += line.raw;
  }

  void close() {
    if (open_ && count_code_points(current_.title) >= 2) {
      current_.title = tidy_text(current_.title);
      entries_.push_back(std::move(current_));
    }
    current_ = {};
    open_ = false;
  }

  const std::vector<ContentsLine>& lines_;
  const ContentsForm form_;
  const bool numbers_first_;
  bool in_new_section_ = false;         // a heading was the last line
  float left_ = 0;                      // of the first line of the open title
  std::string next_number_, next_raw_;  // read before its title
  std::string section_;
  ContentsEntry current_;
  bool open_ = false;
  std::size_t last_block_ = 0;
  std::vector<ContentsEntry> entries_;
};

// How well numbers and titles fit: the number of an office belongs to a title
// that begins with an office, and what nobody numbers has none.
int agreement(const std::vector<ContentsEntry>& entries) {
  int sum = 0;
  for (const ContentsEntry& entry : entries) {
    const std::string_view number = entry.document_number, title = entry.title;
    const auto has = [](std::string_view text, std::string_view part) {
      return text.find(part) != std::string_view::npos;
    };
    const std::string body = leading_organisation(title);
    if (number.empty()) {
      sum -= has(title, "关于") && !body.empty() ? 1 : 0;
      continue;
    }
    const bool office = has(body, "办公室") || has(body, "办公厅");
    sum += has(title, "关于") ? 1 : -1;
    if (!body.empty()) sum += office == has(number.substr(0, number.find("〔")), "办") ? 1 : -1;
  }
  return sum;
}

}  // namespace

bool is_entry_line(const ContentsLine& line) {
  return (line.has_page() && line.sure) || !number_alone(line.text).empty();
}

std::vector<ContentsEntry> assemble_entries(const std::vector<ContentsLine>& lines) {
  auto below = EntryBuilder(lines, false).build();
  const bool any = std::any_of(below.begin(), below.end(), [](const ContentsEntry& entry) {
    return !entry.document_number.empty();
  });
  if (!any) return below;
  auto above = EntryBuilder(lines, true).build();
  return agreement(above) > agreement(below) ? above : below;
}

}  // namespace zhengbao
