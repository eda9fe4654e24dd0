// What the coordinator asks of a worker, and what the worker answers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/diagnostic.h"
#include "core/result.h"
#include "extract/extract.h"

namespace zhengbao {

// What a worker does with the file.
enum class ReadStage {
  extract,
  normalize,  // extract, then normalize
  picture,    // recognises the picture of one page
};

// A page whose picture could not be recognised, and why.
struct UnreadPage {
  int page = 1;
  std::string reason;

  bool operator==(const UnreadPage&) const = default;
};

struct ReadJob {
  std::string path;    // where the bytes are
  std::string name;    // the file's own name, which may differ from that of path
  std::string origin;  // where the file came from
  ReadStage stage = ReadStage::normalize;
  int max_pages = 5000;
  OcrMode ocr = OcrMode::never;  // deferred modes in jobs for whole files
  std::string readings;          // folder of PageReadings; empty: none are kept
  int page = 0;                  // of stage picture
  // Whether the file is read even when pages await recognition; those of
  // `unread` always do.
  bool complete = true;
  std::vector<UnreadPage> unread;
};

struct ReadOutcome {
  std::string sha256;
  std::string media_type;
  std::string document;                 // pack_document()
  std::vector<std::string> records;     // pack_record(), when stage is normalize
  std::vector<std::string> issues;      // pack_issue(), as records
  std::vector<Diagnostic> diagnostics;  // of normalize; extract's are in document

  // Of a job that was not to be completed: pages that await recognition. Then
  // there is no document yet.
  std::vector<int> awaiting;
  int pages = 0;        // of the file
  std::string reading;  // of stage picture
};

using ReadReply = Result<ReadOutcome>;

struct ReadProgress {
  int pages_done = 0;
  int pages_total = 0;
};

// The payloads of frames. The decoders believe nothing: a payload that is cut
// short, too long or inconsistent gives Error corrupt.
std::string encode(const ReadJob& job);
std::string encode(const ReadReply& reply);
std::string encode(const ReadProgress& progress);
Result<ReadJob> decode_job(std::string_view payload);
// A failure the worker reports arrives as the outer value's error; nonsense
// as the error of the call.
Result<ReadReply> decode_reply(std::string_view payload);
Result<ReadProgress> decode_progress(std::string_view payload);

}  // namespace zhengbao
