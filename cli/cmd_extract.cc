#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/document_lines.h"
#include "cli/read_files.h"
#include "cli/reading_options.h"
#include "core/json.h"

namespace zhengbao {

int run_extract(CommandLine& line, Console& console) {
  std::vector<std::string> files;
  ReadingOptions options;
  bool json = false;
  bool text = false;
  line.operands(files, 1, SIZE_MAX);
  line.flag("--json", json, "each document as one JSON object a line; this is the default");
  line.flag("--text", text, "only the running text, one line for each paragraph");
  declare_reading_options(line, options);
  if (const auto status = line.parse(console)) return *status;

  const auto show = [&](const SourceInfo& source, const SourceContents& contents) {
    const Document& document = contents.document;
    if (text && !json) return print_lines(console, document_text(document));
    const SourceSummary summary{source.sha256, source.name, source.media_type, source.pages};
    return console.out(document_json(document, summary) + "\n");
  };
  const auto status = read_files(files, ReadStage::extract, options, console, show);
  return status ? *status : console.fail(status.error());
}

}  // namespace zhengbao
