#include <algorithm>
#include <cmath>

#include "extract/layout/row.h"

namespace zhengbao {

namespace {

// Glyphs that follow each other in the content stream along one baseline.
struct Run {
  std::size_t first;
  std::size_t last;
  Box box;
  float size;

  float baseline() const { return box.bottom - (1 - kAscent) * size; }
};

float size_of(const Glyph& glyph, const std::vector<TextStyle>& styles) {
  return styles[glyph.style].size;
}

bool continues(const Run& run, const Glyph& previous, const Glyph& glyph, float size) {
  constexpr float kMaxGap = 2;        // em; runs only save work, rows join what is farther
  constexpr float kMaxShift = 0.05F;  // em off the baseline
  if (std::abs(size - run.size) > kMaxShift * run.size) return false;
  if (std::abs(glyph.box.bottom - previous.box.bottom) > kMaxShift * size) return false;
  const float gap = glyph.box.left - previous.box.right;
  return gap > -0.5F * size && gap < kMaxGap * size;
}

std::vector<Run> split_into_runs(const std::vector<Glyph>& glyphs,
                                 const std::vector<TextStyle>& styles) {
  std::vector<Run> runs;
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    const float size = size_of(glyphs[i], styles);
    if (!runs.empty() && continues(runs.back(), glyphs[i - 1], glyphs[i], size)) {
      runs.back().last = i;
      runs.back().box = join(runs.back().box, glyphs[i].box);
    } else {
      Box box = glyphs[i].box;
      runs.push_back({i, i, box, size});
    }
  }
  return runs;
}

struct OpenRow {
  Row row;
  std::vector<Run> runs;
};

bool is_near(const OpenRow& open, const Run& run, float distance) {
  constexpr std::size_t kLooked = 32;  // the latest runs of a row; bounds hostile pages
  const std::size_t first = open.runs.size() > kLooked ? open.runs.size() - kLooked : 0;
  for (std::size_t i = first; i < open.runs.size(); ++i) {
    const Box& other = open.runs[i].box;
    if (run.box.left < other.right + distance && other.left < run.box.right + distance) return true;
  }
  return false;
}

bool belongs(const OpenRow& open, const Run& run) {
  const float small = std::min(open.row.size, run.size);
  if (std::abs(open.row.baseline() - run.baseline()) <= 0.25F * small) return true;
  // Footnote marks and exponents: clearly smaller, within the line, beside its
  // text. Issuers stacked beside 文件 are as large, or stand apart.
  if (run.size > 0.8F * open.row.size && open.row.size > 0.8F * run.size) return false;
  const float shared = overlap_y(open.row.box, run.box);
  return shared >= 0.6F * std::min(open.row.box.height(), run.box.height()) &&
         is_near(open, run, 0.4F * small) && !is_near(open, run, -0.3F * small);
}

void add_run(OpenRow& open, const Run& run) {
  if (run.size > open.row.size) {
    open.row.box = {std::min(open.row.box.left, run.box.left), run.box.top,
                    std::max(open.row.box.right, run.box.right), run.box.bottom};
    open.row.size = run.size;
  } else {
    open.row.box.left = std::min(open.row.box.left, run.box.left);
    open.row.box.right = std::max(open.row.box.right, run.box.right);
  }
  open.runs.push_back(run);
}

std::vector<OpenRow> gather_rows(std::vector<Run> runs) {
  std::stable_sort(runs.begin(), runs.end(),
                   [](const Run& a, const Run& b) { return a.baseline() < b.baseline(); });
  std::vector<OpenRow> rows;
  constexpr std::size_t kLooked = 12;  // rows above that may still be beside a run
  for (const Run& run : runs) {
    OpenRow* home = nullptr;
    const std::size_t first = rows.size() > kLooked ? rows.size() - kLooked : 0;
    for (std::size_t i = rows.size(); i-- > first && !home;) {
      if (belongs(rows[i], run)) home = &rows[i];
    }
    if (home) {
      add_run(*home, run);
    } else {
      rows.push_back({Row{run.box, run.size, {}, 0, -1}, {run}});
    }
  }
  return rows;
}

bool is_same_drawn_twice(const Glyph& a, const Glyph& b) {
  if (a.code != b.code) return false;
  const float width = std::max(a.box.width(), 0.5F);
  return std::abs(a.box.left - b.box.left) < 0.25F * width &&
         std::abs(a.box.top - b.box.top) < 0.25F * a.box.height();
}

// The copy may not be the direct neighbour: "AA" drawn twice sorts as A A A A.
bool is_copy(const Row& row, const std::vector<Glyph>& glyphs, const std::vector<TextStyle>& styles,
             const Glyph& glyph) {
  // Nobody fakes weight without ink; OCR layers set unlike glyphs on one spot.
  if (styles[glyph.style].invisible) return false;
  constexpr std::size_t kLooked = 4;
  const std::size_t first = row.glyphs.size() > kLooked ? row.glyphs.size() - kLooked : 0;
  for (std::size_t i = row.glyphs.size(); i-- > first;) {
    if (is_same_drawn_twice(glyphs[row.glyphs[i]], glyph)) return true;
  }
  return false;
}

void fill_row(OpenRow& open, const std::vector<Glyph>& glyphs,
              const std::vector<TextStyle>& styles) {
  std::vector<std::uint32_t> order;
  for (const Run& run : open.runs) {
    for (std::size_t i = run.first; i <= run.last; ++i)
      order.push_back(static_cast<std::uint32_t>(i));
  }
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return glyphs[a].box.left < glyphs[b].box.left;
  });
  for (const std::uint32_t index : order) {
    if (!is_copy(open.row, glyphs, styles, glyphs[index])) open.row.glyphs.push_back(index);
  }
}

// A name set halfway down beside the lines it stands for is read before them.
void put_names_first(std::vector<Row>& rows) {
  constexpr float kBeside = 0.1F;  // of the height, shared
  for (std::size_t i = 1; i < rows.size(); ++i) {
    for (std::size_t at = i; at > 0; --at) {
      const Box& name = rows[at].box;
      const Box& before = rows[at - 1].box;
      const float least = kBeside * std::min(name.height(), before.height());
      if (name.right > before.left || overlap_y(name, before) < least) break;
      std::swap(rows[at - 1], rows[at]);
    }
  }
}

}  // namespace

std::vector<Row> build_rows(const std::vector<Glyph>& glyphs,
                            const std::vector<TextStyle>& styles) {
  std::vector<OpenRow> open_rows = gather_rows(split_into_runs(glyphs, styles));
  std::vector<Row> rows;
  rows.reserve(open_rows.size());
  for (OpenRow& open : open_rows) {
    fill_row(open, glyphs, styles);
    rows.push_back(std::move(open.row));
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& a, const Row& b) { return a.baseline() < b.baseline(); });
  put_names_first(rows);
  return rows;
}

}  // namespace zhengbao
