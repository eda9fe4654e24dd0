#include "tests/accuracy/issues/issue_variant.h"

#include <algorithm>
#include <string>

namespace zhengbao::accuracy {

namespace {

void keep_whole(Document&, TrueIssue&) {}

bool is_running_matter(const Block& block) {
  return block.kind == BlockKind::running_head || block.kind == BlockKind::running_foot ||
         block.kind == BlockKind::page_number;
}

void drop_running_heads(Document& document, TrueIssue&) {
  for (Page& page : document.pages) {
    std::erase_if(page.blocks, is_running_matter);
    page.label.clear();
  }
}

void drop_outline(Document& document, TrueIssue&) { document.outline.clear(); }

// The pages are gone, and what only they say with them.
void drop_contents(Document& document, TrueIssue& truth) {
  std::erase_if(document.pages, [&truth](const Page& page) {
    return std::count(truth.contents_pages.begin(), truth.contents_pages.end(), page.number) > 0;
  });
  truth.entries.clear();
  // Where the contents stand on the cover, nothing may be left that names the issue.
  if (std::count(truth.contents_pages.begin(), truth.contents_pages.end(), 1) == 0) return;
  for (const char* key : {"gazette", "year", "number", "total_number", "issued_on"}) {
    truth.values.erase(key);
  }
}

// Printed without margins: no running matter, and all boxes moved to the edge.
void crop_margins(Document& document, TrueIssue& truth) {
  constexpr float kMargin = 40;
  drop_running_heads(document, truth);
  for (Page& page : document.pages) {
    page.width -= 2 * kMargin;
    page.height -= 2 * kMargin;
    const auto move = [](Box& box) {
      box = {box.left - kMargin, box.top - kMargin, box.right - kMargin, box.bottom - kMargin};
    };
    for (Block& block : page.blocks) {
      move(block.box);
      for (Line& line : block.lines) move(line.box);
    }
  }
}

// Cut out of the middle: the documents that stand whole on what is left.
void crop_pages(Document& document, TrueIssue& truth) {
  if (truth.documents.size() < 4) return;
  const int first = truth.documents[1].first_page;
  const int last = truth.documents[truth.documents.size() - 2].last_page;
  std::erase_if(document.pages,
                [=](const Page& page) { return page.number < first || page.number > last; });
  std::erase_if(truth.documents, [=](const TrueDocument& one) {
    return one.first_page < first || one.first_page > last;
  });
  for (TrueDocument& one : truth.documents) one.last_page = std::min(one.last_page, last);
  truth.entries.clear();
  truth.values.clear();
}

void drop_contents_and_heads(Document& document, TrueIssue& truth) {
  drop_contents(document, truth);
  drop_running_heads(document, truth);
}

// The outline that a careful publisher would have made.
void add_outline(Document& document, TrueIssue& truth) {
  document.outline.clear();
  for (const TrueDocument& one : truth.documents)
    document.outline.push_back({1, one.title, one.first_page});
}

void add_outline_only(Document& document, TrueIssue& truth) {
  drop_contents_and_heads(document, truth);
  add_outline(document, truth);
}

void add_half_an_outline(Document& document, TrueIssue& truth) {
  add_outline(document, truth);
  document.outline.resize((document.outline.size() + 1) / 2);
}

void add_misplaced_outline(Document& document, TrueIssue& truth) {
  drop_contents_and_heads(document, truth);
  add_outline(document, truth);
  for (OutlineEntry& entry : document.outline) ++entry.page;
}

void add_outline_of_pages(Document& document, TrueIssue& truth) {
  drop_contents_and_heads(document, truth);
  document.outline.clear();
  for (const Page& page : document.pages)
    document.outline.push_back({1, "第" + std::to_string(page.number) + "页", page.number});
}

// Every title stands at the page of the one before it.
void add_shifted_outline(Document& document, TrueIssue& truth) {
  drop_contents_and_heads(document, truth);
  document.outline.clear();
  for (std::size_t i = 0; i + 1 < truth.documents.size(); ++i) {
    document.outline.push_back({1, truth.documents[i + 1].title, truth.documents[i].first_page});
  }
}

// Every line in display is a bookmark, as programs make them of styles.
void add_outline_of_headings(Document& document, TrueIssue& truth) {
  drop_contents_and_heads(document, truth);
  document.outline.clear();
  for (const Page& page : document.pages) {
    for (const Block& block : page.blocks) {
      if (block.kind == BlockKind::heading)
        document.outline.push_back({1, block.text, page.number});
    }
  }
}

constexpr IssueVariant kVariants[] = {
    {"whole", keep_whole},
    {"pages cropped at their margins", crop_margins},
    {"without contents page", drop_contents},
    {"without outline", drop_outline},
    {"without running heads", drop_running_heads},
    {"without contents page and running heads", drop_contents_and_heads},
    {"pages from the middle only", crop_pages},
    {"with an outline", add_outline},
    {"with an outline and no other list", add_outline_only},
    {"with half an outline", add_half_an_outline},
    {"with an outline one page off", add_misplaced_outline},
    {"with an outline of pages", add_outline_of_pages},
    {"with an outline of shifted titles", add_shifted_outline},
    {"with an outline of all headings", add_outline_of_headings},
};

}  // namespace

std::span<const IssueVariant> issue_variants() { return kVariants; }

}  // namespace zhengbao::accuracy
