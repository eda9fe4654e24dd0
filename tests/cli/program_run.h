// Runs the real program and shows what it said.
#pragma once

#include <sys/types.h>

#include <string>
#include <utility>
#include <vector>

#include "tests/cli/temp_folder.h"
#include "tests/support/sanitizer.h"

namespace zhengbao {

struct ProgramResult {
  int status = -1;  // exit status; 128 + N after signal N
  std::string out;
  std::string err;
};

struct RunOptions {
  std::string program = ZHENGBAO_PROGRAM;
  std::string folder;  // to run in; empty: where the test runs
  std::vector<std::pair<std::string, std::string>> environment;  // added
  bool closed_output = false;  // standard output is a pipe nobody reads
};

// A program that runs while the test goes on. Ends with the object at the latest.
class RunningProgram {
 public:
  RunningProgram(const std::vector<std::string>& words, const RunOptions& options = {});
  ~RunningProgram();
  RunningProgram(const RunningProgram&) = delete;
  RunningProgram& operator=(const RunningProgram&) = delete;

  pid_t pid() const { return pid_; }
  void send_signal(int number) const;
  // Waits until it ends.
  ProgramResult result();

 private:
  TempFolder folder_;  // holds standard output and standard error
  pid_t pid_ = -1;
  int wait_status_ = 0;
  bool ended_ = false;
};

ProgramResult run_program(const std::vector<std::string>& words, const RunOptions& options = {});

// An archive in a folder of its own, and files to add to it.
class TestArchive {
 public:
  std::string write(std::string_view name, std::string_view bytes) const {
    return folder_.write("in/" + std::string(name), bytes);
  }
  std::string inputs() const { return folder_.at("in"); }
  std::string path() const { return folder_.at("archive"); }
  std::string at(std::string_view name) const { return folder_.at(name); }
  // Runs a command with --archive PATH.
  ProgramResult run(std::vector<std::string> words, const RunOptions& options = {}) const;
  // The digest that `verify` prints; empty when something is wrong.
  std::string content_digest() const;

 private:
  TempFolder folder_;
};

// A page with title, card and text as an invented city might publish it.
std::string notice_page(std::string_view title, std::string_view number, std::string_view text);

std::vector<std::string> lines_of(const std::string& text);

}  // namespace zhengbao
