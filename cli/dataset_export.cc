#include "cli/dataset_export.h"

#include <filesystem>
#include <functional>
#include <list>
#include <optional>

#include "cli/exit_status.h"
#include "cli/nearest_name.h"
#include "cli/new_file.h"
#include "cli/progress.h"
#include "cli/report_walk.h"
#include "cli/words.h"
#include "export/data_package.h"

namespace zhengbao {
namespace {

// Nothing, after a message, where one of the names is none.
std::optional<std::vector<const DatasetFormat*>> chosen_formats(std::string_view names,
                                                                Console& console) {
  std::vector<const DatasetFormat*> chosen;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(','), names.size());
    const std::string name(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
    const DatasetFormat* format = find_dataset_format(name);
    if (format == nullptr) {
      std::vector<std::string_view> all;
      for (const DatasetFormat& one : dataset_formats()) all.push_back(one.name);
      console.say(unknown_name("format of datasets", name, all));
      return {};
    }
    if (std::find(chosen.begin(), chosen.end(), format) == chosen.end()) chosen.push_back(format);
  }
  return chosen;
}

// The files of the folder, none of which shows before all are complete.
class NewFolder {
 public:
  static Result<NewFolder> create(const std::string& path) {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error) return fail(ErrorCode::io, error.message(), path);
    return NewFolder(path);
  }

  Sink open(std::string_view name) {
    auto created = NewFile::create(path_ / name);
    if (!created) {
      failure_ = created.error();
      return [](std::string_view) { return false; };
    }
    files_.push_back(std::move(*created));
    return [file = &files_.back()](std::string_view bytes) { return file->write(bytes); };
  }

  Result<void> commit() {
    if (failure_) return fail(*failure_);
    for (NewFile& file : files_) {
      if (auto kept = file.commit(); !kept) return kept;
    }
    return {};
  }

 private:
  explicit NewFolder(std::filesystem::path path) : path_(std::move(path)) {}
  std::filesystem::path path_;
  std::list<NewFile> files_;  // sinks point into it
  std::optional<Error> failure_;
};

struct WrittenCounts {
  std::int64_t reports = 0, cells = 0;
};

using Written = std::function<void(const WrittenCounts&)>;  // after each report

Result<WrittenCounts> write_files(const Archive& archive, const StatisticQuery& query,
                                  const std::vector<const DatasetFormat*>& formats,
                                  NewFolder& folder, const Written& on_report) {
  WrittenCounts counts;
  DataPackage package(formats, [&folder](std::string_view name) { return folder.open(name); });
  auto walked = for_each_report(archive, query, [&](const DatasetReport& report) {
    ++counts.reports;
    counts.cells += static_cast<std::int64_t>(report.cells.size());
    on_report(counts);
    return package.report(report);
  });
  if (!walked) return fail(std::move(walked).error());
  auto ended = package.end();
  if (!ended) return fail(std::move(ended).error());
  return counts;
}

}  // namespace

int export_dataset(const std::string& archive_path, const DatasetOptions& options,
                   Console& console) {
  if (options.folder.empty()) {
    console.say("a dataset is a folder of files; name it with -o FOLDER");
    return kFailed;
  }
  const auto formats = chosen_formats(options.formats, console);
  auto query = statistic_query(options.reports, console);
  if (!formats || !query) return kFailed;
  query->all_versions = options.all_versions;
  const auto archive = Archive::open(archive_path, OpenMode::read);
  if (!archive) return console.fail(archive.error(), archive_path);
  auto folder = NewFolder::create(options.folder);
  if (!folder) return console.fail(folder.error());
  Progress progress(console);
  const auto written =
      write_files(*archive, *query, *formats, *folder, [&](const WrittenCounts& counts) {
        if (options.quiet) return;
        progress.show(count_line(counts.reports, 0, "reports", progress.elapsed_seconds()));
      });
  if (!written) return console.fail(written.error(), archive_path);
  if (auto kept = folder->commit(); !kept) return console.fail(kept.error());
  if (!options.quiet) {
    console.say(options.folder + ": " + count_of(written->cells, "cell") + " of " +
                count_of(written->reports, "report"));
  }
  return written->reports > 0 ? kDone : kNothingFound;
}

}  // namespace zhengbao
