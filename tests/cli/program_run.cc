#include "tests/cli/program_run.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <nlohmann/json.hpp>
#include <sstream>

namespace zhengbao {
namespace {

int exit_status(int wait_status) {
  return WIFEXITED(wait_status) ? WEXITSTATUS(wait_status) : 128 + WTERMSIG(wait_status);
}

void redirect(int fd, const std::string& path) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  ::dup2(file, fd);
}

void close_reading_end(int fd) {
  int ends[2];
  if (::pipe(ends) != 0) ::_exit(126);
  ::close(ends[0]);
  ::dup2(ends[1], fd);
}

[[noreturn]] void become(const std::vector<std::string>& words, const RunOptions& options) {
  std::vector<char*> arguments = {const_cast<char*>(options.program.c_str())};
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  ::unsetenv("ZHENGBAO_ARCHIVE");
  for (const auto& [name, value] : options.environment) ::setenv(name.c_str(), value.c_str(), 1);
  if (!options.folder.empty() && ::chdir(options.folder.c_str()) != 0) ::_exit(126);
  ::execv(options.program.c_str(), arguments.data());
  ::_exit(127);
}

}  // namespace

RunningProgram::RunningProgram(const std::vector<std::string>& words, const RunOptions& options) {
  pid_ = ::fork();
  if (pid_ != 0) return;
  if (options.closed_output)
    close_reading_end(STDOUT_FILENO);
  else
    redirect(STDOUT_FILENO, folder_.at("out"));
  redirect(STDERR_FILENO, folder_.at("err"));
  become(words, options);
}

RunningProgram::~RunningProgram() {
  if (ended_) return;
  ::kill(pid_, SIGKILL);
  ::waitpid(pid_, &wait_status_, 0);
}

void RunningProgram::send_signal(int number) const { ::kill(pid_, number); }

ProgramResult RunningProgram::result() {
  while (!ended_) ended_ = ::waitpid(pid_, &wait_status_, 0) == pid_;
  return {exit_status(wait_status_), read_file(folder_.at("out")), read_file(folder_.at("err"))};
}

ProgramResult run_program(const std::vector<std::string>& words, const RunOptions& options) {
  return RunningProgram(words, options).result();
}

ProgramResult TestArchive::run(std::vector<std::string> words, const RunOptions& options) const {
  words.insert(words.begin(), {"--archive", path()});
  return run_program(words, options);
}

std::string TestArchive::content_digest() const {
  const ProgramResult verified = run({"verify", "--json"});
  if (verified.status != 0) return {};
  return nlohmann::json::parse(lines_of(verified.out).back()).at("content_digest");
}

std::string notice_page(std::string_view title, std::string_view number, std::string_view text) {
  std::ostringstream page;
  page << "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" << title
       << "</title></head><body><table><tr><td>索引号：</td><td>QL001-2019-0001</td>"
       << "<td>发文机关：</td><td>青岚市人民政府</td></tr><tr><td>发文字号：</td><td>" << number
       << "</td><td>成文日期：</td><td>2019年03月01日</td></tr></table><h1>" << title << "</h1><p>"
       << text << "</p></body></html>";
  return page.str();
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

}  // namespace zhengbao
