// The order of hits by relevance: BM25 with what one pass over the hits knows.
//
// FTS5's own bm25() scans every list twice and reads a row for every hit. Here
// the length of a record comes from memory (facts.h), and how rare a term is
// comes from its own length: each character more makes a string rarer. A hit
// in the title counts as several in the text.
#pragma once

struct Fts5Context;
struct Fts5ExtensionApi;
struct sqlite3_context;
struct sqlite3_value;

namespace zhengbao {

// zhengbao_rank(pairs): the score of the current row as a real, higher is
// better. Registered by register_fts(); its user data is the Facts.
void rank_row(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* result, int count,
              sqlite3_value** values);

}  // namespace zhengbao
