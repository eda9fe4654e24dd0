#include "cli/read_job.h"

#include <cstdint>

namespace zhengbao {
namespace {

void put_number(std::string& out, std::uint32_t number) {
  for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>((number >> shift) & 0xFF);
}

void put_text(std::string& out, std::string_view text) {
  put_number(out, static_cast<std::uint32_t>(text.size()));
  out += text;
}

// After the first failure every further value is empty; ok() tells at the end.
class PayloadReader {
 public:
  explicit PayloadReader(std::string_view payload) : rest_(payload) {}

  std::uint32_t number() {
    std::uint32_t value = 0;
    const std::string_view bytes = take(4);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    }
    return value;
  }
  int count() { return static_cast<int>(number() & 0x7FFFFFFF); }
  std::string text() { return std::string(take(number())); }
  // The next value is one of `limit` enumerators.
  std::uint32_t choice(std::uint32_t limit) {
    const std::uint32_t value = number();
    if (value >= limit) ok_ = false;
    return ok_ ? value : 0;
  }
  bool failed() const { return !ok_; }
  bool at_end() const { return ok_ && rest_.empty(); }

 private:
  std::string_view take(std::size_t bytes) {
    if (bytes > rest_.size()) ok_ = false;
    if (!ok_) return {};
    const std::string_view taken = rest_.substr(0, bytes);
    rest_.remove_prefix(bytes);
    return taken;
  }

  std::string_view rest_;
  bool ok_ = true;
};

tl::unexpected<Error> nonsense() {
  return fail(ErrorCode::corrupt, "message between processes is not as it was sent");
}

Diagnostic take_diagnostic(PayloadReader& in) {
  Diagnostic diagnostic;
  diagnostic.code = in.text();
  diagnostic.severity = static_cast<Severity>(in.choice(3));
  diagnostic.page = in.count();
  diagnostic.message = in.text();
  return diagnostic;
}

ReadOutcome take_outcome(PayloadReader& in) {
  ReadOutcome outcome;
  outcome.sha256 = in.text();
  outcome.media_type = in.text();
  outcome.document = in.text();
  for (int left = in.count(); left > 0 && !in.failed(); --left) {
    outcome.records.push_back(in.text());
  }
  for (int left = in.count(); left > 0 && !in.failed(); --left) {
    outcome.issues.push_back(in.text());
  }
  for (int left = in.count(); left > 0 && !in.failed(); --left) {
    outcome.diagnostics.push_back(take_diagnostic(in));
  }
  for (int left = in.count(); left > 0 && !in.failed(); --left) {
    outcome.awaiting.push_back(in.count());
  }
  outcome.pages = in.count();
  outcome.reading = in.text();
  return outcome;
}

}  // namespace

std::string encode(const ReadJob& job) {
  std::string out;
  put_text(out, job.path);
  put_text(out, job.name);
  put_text(out, job.origin);
  put_number(out, static_cast<std::uint32_t>(job.stage));
  put_number(out, static_cast<std::uint32_t>(job.max_pages));
  put_number(out, static_cast<std::uint32_t>(job.ocr));
  put_text(out, job.readings);
  put_number(out, static_cast<std::uint32_t>(job.page));
  put_number(out, job.complete ? 1 : 0);
  put_number(out, static_cast<std::uint32_t>(job.unread.size()));
  for (const UnreadPage& unread : job.unread) {
    put_number(out, static_cast<std::uint32_t>(unread.page));
    put_text(out, unread.reason);
  }
  return out;
}

Result<ReadJob> decode_job(std::string_view payload) {
  PayloadReader in(payload);
  ReadJob job;
  job.path = in.text();
  job.name = in.text();
  job.origin = in.text();
  job.stage = static_cast<ReadStage>(in.choice(3));
  job.max_pages = in.count();
  job.ocr = static_cast<OcrMode>(in.choice(5));
  job.readings = in.text();
  job.page = in.count();
  job.complete = in.choice(2) == 1;
  for (int left = in.count(); left > 0 && !in.failed(); --left) {
    const int page = in.count();
    job.unread.push_back({page, in.text()});
  }
  if (!in.at_end()) return nonsense();
  return job;
}

std::string encode(const ReadReply& reply) {
  std::string out;
  put_number(out, reply ? 1 : 0);
  if (!reply) {
    put_text(out, error_code_name(reply.error().code));
    put_text(out, reply.error().message);
    put_text(out, reply.error().where);
    return out;
  }
  put_text(out, reply->sha256);
  put_text(out, reply->media_type);
  put_text(out, reply->document);
  put_number(out, static_cast<std::uint32_t>(reply->records.size()));
  for (const std::string& record : reply->records) put_text(out, record);
  put_number(out, static_cast<std::uint32_t>(reply->issues.size()));
  for (const std::string& issue : reply->issues) put_text(out, issue);
  put_number(out, static_cast<std::uint32_t>(reply->diagnostics.size()));
  for (const Diagnostic& diagnostic : reply->diagnostics) {
    put_text(out, diagnostic.code);
    put_number(out, static_cast<std::uint32_t>(diagnostic.severity));
    put_number(out, static_cast<std::uint32_t>(diagnostic.page));
    put_text(out, diagnostic.message);
  }
  put_number(out, static_cast<std::uint32_t>(reply->awaiting.size()));
  for (const int page : reply->awaiting) put_number(out, static_cast<std::uint32_t>(page));
  put_number(out, static_cast<std::uint32_t>(reply->pages));
  put_text(out, reply->reading);
  return out;
}

Result<ReadReply> decode_reply(std::string_view payload) {
  PayloadReader in(payload);
  if (in.choice(2) == 1) {
    ReadOutcome outcome = take_outcome(in);
    if (!in.at_end()) return nonsense();
    return ReadReply(std::move(outcome));
  }
  Error error;
  error.code = error_code_from_name(in.text());
  error.message = in.text();
  error.where = in.text();
  if (!in.at_end()) return nonsense();
  return ReadReply(tl::unexpect, std::move(error));
}

std::string encode(const ReadProgress& progress) {
  std::string out;
  put_number(out, static_cast<std::uint32_t>(progress.pages_done));
  put_number(out, static_cast<std::uint32_t>(progress.pages_total));
  return out;
}

Result<ReadProgress> decode_progress(std::string_view payload) {
  PayloadReader in(payload);
  ReadProgress progress;
  progress.pages_done = in.count();
  progress.pages_total = in.count();
  if (!in.at_end()) return nonsense();
  return progress;
}

}  // namespace zhengbao
