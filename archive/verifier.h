// Archive::verify(), one check per function. Each adds what it found to the
// report; none stops at the first finding, and one that cannot go on because
// the database is damaged says so as a finding.
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>

#include "archive/archive.h"

namespace zhengbao {

class Connection;
class Store;

// How far a check has come: steps done and steps in all.
class VerifyProgress {
 public:
  using Callback = std::function<void(std::int64_t, std::int64_t)>;
  VerifyProgress(const Callback& callback, std::int64_t total)
      : callback_(callback), total_(total) {}
  void step() {
    ++done_;
    if (callback_) callback_(done_ < total_ ? done_ : total_, total_);
  }

 private:
  const Callback& callback_;
  std::int64_t total_;
  std::int64_t done_ = 0;
};

// Every source's original is there with the bytes its name says
// (original-missing, original-damaged); files no source claims are listed for
// information (original-unclaimed).
void check_originals(Store& store, VerifyReport& report, VerifyProgress& progress);

// SQLite's own structure, references between tables, and the full-text tables
// by themselves (database-damaged).
void check_structure(Store& store, VerifyReport& report);

// Each record's JSON agrees with its rows (record-mismatch), and the
// full-text index and facts with its text (index-mismatch).
void check_records(Store& store, VerifyReport& report, VerifyProgress& progress);

// What of the rows that repeat or follow from a record's JSON is wrong; empty
// when nothing is.
std::string derived_fault(Connection& connection, std::int64_t row, const Record& record,
                          std::string_view text);

std::string content_digest(Store& store);

VerifyReport verify_everything(Store& store, const VerifyProgress::Callback& progress);

}  // namespace zhengbao
