#include "archive/tokenizers.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>

#include "archive/rank.h"

namespace zhengbao {
namespace {

using TokenSink = int (*)(void*, int, const char*, int, int, int);

// Both tokenizers have no state; FTS5 wants a non-null pointer all the same.
int create_nothing(void*, const char**, int, Fts5Tokenizer** out) {
  static char nothing;
  *out = reinterpret_cast<Fts5Tokenizer*>(&nothing);
  return SQLITE_OK;
}
void delete_nothing(Fts5Tokenizer*) {}

class Emitter {
 public:
  Emitter(std::string_view text, void* context, TokenSink sink)
      : start_(text.data()), context_(context), sink_(sink) {}

  bool operator()(std::string_view token, std::size_t) {
    const int size = static_cast<int>(token.size());
    const int offset = static_cast<int>(token.data() - start_);
    status_ = sink_(context_, 0, token.data(), size, offset, offset + size);
    return status_ == SQLITE_OK;
  }
  int status() const { return status_; }

 private:
  const char* start_;
  void* context_;
  TokenSink sink_;
  int status_ = SQLITE_OK;
};

int tokenize_pairs(Fts5Tokenizer*, void* context, int, const char* text, int size, TokenSink sink) {
  const std::string_view all(text, static_cast<std::size_t>(size));
  Emitter emitter(all, context, sink);
  for_each_pair(all, [&](std::string_view token, std::size_t at) { return emitter(token, at); });
  return emitter.status();
}

int tokenize_characters(Fts5Tokenizer*, void* context, int, const char* text, int size,
                        TokenSink sink) {
  const std::string_view all(text, static_cast<std::size_t>(size));
  Emitter emitter(all, context, sink);
  for_each_character(all,
                     [&](std::string_view token, std::size_t at) { return emitter(token, at); });
  return emitter.status();
}

// How SQLite hands out the FTS5 interface of a connection.
fts5_api* find_api(sqlite3* handle) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  if (!api) throw SQLite::Exception("this SQLite has no FTS5", SQLITE_ERROR);
  return api;
}

void check(int status) {
  if (status != SQLITE_OK) throw SQLite::Exception("cannot register with FTS5", status);
}

}  // namespace

std::size_t character_bytes(std::string_view text) {
  if (text.empty()) return 0;
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  return std::min(size, text.size());
}

void register_fts(sqlite3* handle, const Facts* facts) {
  fts5_api* api = find_api(handle);
  fts5_tokenizer pairs{create_nothing, delete_nothing, tokenize_pairs};
  fts5_tokenizer characters{create_nothing, delete_nothing, tokenize_characters};
  check(api->xCreateTokenizer(api, "zhengbao_pairs", nullptr, &pairs, nullptr));
  check(api->xCreateTokenizer(api, "zhengbao_characters", nullptr, &characters, nullptr));
  check(api->xCreateFunction(api, "zhengbao_rank", const_cast<Facts*>(facts), rank_row, nullptr));
}

}  // namespace zhengbao
