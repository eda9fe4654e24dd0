#include <filesystem>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/document_lines.h"
#include "cli/exit_status.h"
#include "cli/read_one.h"
#include "cli/read_source.h"
#include "cli/worker_options.h"
#include "core/json.h"

namespace zhengbao {
int run_extract(CommandLine& line, Console& console) {
  std::vector<std::string> files;
  WorkerLimits limits;
  int max_pages = 5000;
  bool json = false;
  bool text = false;
  line.operands(files, 1, 1);
  line.flag("--json", json, "the document as one JSON object; this is the default");
  line.flag("--text", text, "only the running text, one line for each paragraph");
  declare_worker_options(line, limits, max_pages);
  if (const auto status = line.parse(console)) return *status;

  SourceInfo source;
  const auto reply = read_one(files.front(), ReadStage::extract, max_pages, limits);
  const auto contents = read_contents(reply, source);
  if (!contents) return console.fail(contents.error(), files.front());
  if (text && !json) {
    print_lines(console, document_text(contents->document));
    return kDone;
  }
  source.name = std::filesystem::path(files.front()).filename().string();
  console.out(document_json(contents->document,
                            {source.sha256, source.name, source.media_type, source.pages}) +
              "\n");
  return kDone;
}

}  // namespace zhengbao
