#include "samples/issues/issue_file.h"

#include <utility>

#include "samples/issues/issue_setter.h"

namespace zhengbao::samples {

namespace {

constexpr int kYears[] = {2021, 2016, 2019, 2024, 2008};

class IssueDrawing {
 public:
  // `printed`: numbers of the pages on which documents begin, from a drawing before.
  IssueDrawing(const IssueLayout& layout, MadeIssueFile& file, std::vector<int> printed,
               int first_page)
      : layout_(layout),
        file_(file),
        printed_(std::move(printed)),
        first_page_(first_page),
        board_(file.path.string(), {.width = layout.width, .height = layout.height}),
        pages_(board_, layout_, [this](int page) { furnish(page); }),
        front_(board_, layout_, file.issue) {}

  void draw() {
    const bool in_front = layout_.contents == ContentsPlace::first_page ||
                          layout_.contents == ContentsPlace::own_pages;
    double top = 0;
    if (layout_.cover) {
      front_.cover();
      if (in_front) pages_.next_page();
    } else {
      top = front_.masthead();
    }
    if (in_front) {
      draw_contents(top);
      if (layout_.colophon_in_front) front_.colophon(pages_);
    }
    documents_began_ = true;
    if (layout_.cover || in_front) {
      pages_.next_page();
    } else {
      pages_.start_page(top);
    }
    first_page_ = pages_.page();
    draw_documents();
    if (layout_.colophon) front_.colophon(pages_);
    if (layout_.contents == ContentsPlace::back) {
      pages_.next_page();
      draw_contents(0);
    }
  }

  int first_page() const { return first_page_; }
  int printed(int page) const {
    return page - (layout_.cover_counts ? 1 : first_page_) + layout_.first_printed;
  }

 private:
  void furnish(int page) {
    if (!documents_began_) return;
    const TextStyle small{.size_pt = 9, .line_pt = 12};
    const double middle = layout_.width / 2;
    const bool even = printed(page) % 2 == 0;
    const std::string_view head =
        even && !layout_.even_head.empty() ? layout_.even_head : layout_.running_head;
    const double head_top = layout_.top - 32, foot_top = layout_.height - layout_.bottom + 24;
    if (!head.empty())
      board_.line(head == "{s}" ? section_ : filled_in(head, file_.issue), small, middle, head_top,
                  Side::center);
    if (layout_.foot.empty()) return;
    const std::string foot = filled_in(layout_.foot, file_.issue, printed(page));
    const Side side = !layout_.outer_foot ? Side::center : even ? Side::left : Side::right;
    const double x = side == Side::center ? middle
                     : side == Side::left ? layout_.left
                                          : layout_.width - layout_.right;
    board_.line(foot, small, x, layout_.foot_at_top ? head_top : foot_top, side);
  }

  void draw_contents(double top) {
    IssueLayout listed = layout_;
    listed.columns = layout_.entry_columns;
    const int first = pages_.page();
    const bool began = std::exchange(documents_began_, false);
    IssuePages pages(
        board_, listed, [](int) {}, first);
    pages.start_page(top);
    file_.entries = front_.contents(pages, printed_);
    file_.contents_pages.clear();
    for (int page = first; page <= pages.page(); ++page) file_.contents_pages.push_back(page);
    pages.end_columns();
    pages_.go_on(pages.page(), pages.y());
    documents_began_ = began;
  }

  void draw_documents() {
    const IssueSetter setter(board_, layout_, file_.issue);
    std::string section;
    file_.pages.clear();
    for (const MadeDocument& document : file_.issue.documents) {
      const bool first = file_.pages.empty();
      if (layout_.new_page && !first) pages_.next_page();
      if (layout_.new_page && layout_.blank_pages && printed(pages_.page()) % 2 == 0)
        pages_.next_page();
      std::vector<SetLine> head;
      if (layout_.sections && document.section != section) head = setter.section(document.section);
      section = section_ = document.section;
      draw_document(setter, document, std::move(head));
    }
  }

  void draw_document(const IssueSetter& setter, const MadeDocument& document,
                     std::vector<SetLine> head) {
    const double wide = layout_.wide_heads ? pages_.full_width() : pages_.measure();
    const std::vector<SetLine> own = setter.head(document, wide);
    head.insert(head.end(), own.begin(), own.end());
    const std::vector<SetLine> body = setter.body(document, pages_.measure());
    MadePages place;
    if (layout_.wide_heads) {
      place.first = pages_.add_wide(head);
      pages_.add_balanced(body);
    } else {
      std::vector<SetLine> all = head;
      all.insert(all.end(), body.begin(), body.end());
      place.first = pages_.add(all);
    }
    place.last = pages_.page();
    for (const MadeAnnex& annex : document.annexes) draw_annex(setter, annex, place);
    file_.pages.push_back(place);
  }

  void draw_annex(const IssueSetter& setter, const MadeAnnex& annex, MadePages& place) {
    if (annex.turned) {
      pages_.next_page();
      pages_.turn([&](double width) { return setter.annex(annex, width); });
      place.last = pages_.page();
      turned_ = true;
      return;
    }
    if (turned_) pages_.next_page();
    turned_ = false;
    const std::vector<SetLine> lines = setter.annex(annex, pages_.measure());
    if (layout_.wide_heads) {
      pages_.add_balanced(lines);
    } else {
      pages_.add(lines);
    }
    place.last = pages_.page();
  }

  const IssueLayout layout_;
  MadeIssueFile& file_;
  std::vector<int> printed_;
  int first_page_;
  bool documents_began_ = false;
  bool turned_ = false;
  std::string section_;  // of the document being set
  Board board_;
  IssuePages pages_;
  IssueFront front_;
};

void set_values(const IssueLayout& layout, MadeIssueFile& file) {
  const MadeIssue& issue = file.issue;
  auto& values = file.values;
  values["gazette"] = issue.gazette;
  values["year"] = std::to_string(issue.year);
  const auto prints = [&](std::string_view key) {
    return layout.issue_line.find(key) != std::string_view::npos;
  };
  values["number"] = prints("{n}") || prints("{N}") ? std::to_string(issue.number) : "";
  values["number_to"] = issue.number_to > 0 ? std::to_string(issue.number_to) : "";
  values["total_number"] = prints("{t}") ? std::to_string(issue.total_number) : "";
  values["supplement"] = std::string(layout.supplement);
  const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  const bool in_front =
      layout.contents == ContentsPlace::first_page || layout.contents == ContentsPlace::own_pages;
  if (layout.colophon || (layout.colophon_in_front && in_front)) {
    values["issued_on"] = std::to_string(issue.year) + "-" + two(issue.issued_on.month) + "-" +
                          two(issue.issued_on.day);
    values["sponsor"] = issue.government + "办公室";
    values["issuer"] = issue.government;
  }
}

}  // namespace

MadeIssueFile write_issue(const std::filesystem::path& path, const IssueLayout& layout,
                          std::uint64_t seed) {
  MadeIssueFile file;
  file.path = path;
  file.short_year = layout.short_year;
  file.issue = make_issue(seed, layout.short_year ? 1992 : kYears[seed % std::size(kYears)]);
  if (layout.combined) file.issue.number_to = file.issue.number + 1;
  std::vector<int> printed(file.issue.documents.size(), 1);
  int first_page = 1;
  // The contents name pages that only a drawing tells.
  for (int pass = 0; pass < 2; ++pass) {
    IssueDrawing drawing(layout, file, printed, first_page);
    drawing.draw();
    first_page = drawing.first_page();
    for (std::size_t d = 0; d < printed.size(); ++d)
      printed[d] = drawing.printed(file.pages[d].first);
  }
  set_values(layout, file);
  return file;
}

}  // namespace zhengbao::samples
