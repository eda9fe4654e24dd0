#include "normalize/jumps.h"

#include <string>

#include "core/jump_mark.h"
#include "normalize/make_flag.h"

namespace zhengbao {

namespace {

void add_flag(const std::string& message, int page, Record& record) {
  record.flags.push_back(make_flag("text-jumps", "", message, page));
}

}  // namespace

void flag_jumps(const Document& document, Record& record) {
  int open_page = 0;  // where the last mark stands that no text has answered
  std::string open;
  for (const Page& page : document.pages) {
    for (const Block& block : page.blocks) {
      if (!is_running_text(block.kind)) continue;
      const auto mark = read_jump_mark(block.text);
      if (mark && mark->goes_on) {
        open_page = page.number;
        open = block.text;
      } else if (mark && open_page == 0) {
        add_flag(block.text + ": the text before it stands elsewhere", page.number, record);
      } else if (!mark && open_page != 0 && !is_aside(block.kind)) {
        if (!block.continues) add_flag(open + ": what follows is another text", open_page, record);
        open_page = 0;
      }
    }
  }
  if (open_page != 0) add_flag(open + ": the text goes on elsewhere", open_page, record);
}

}  // namespace zhengbao
