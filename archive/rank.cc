#include "archive/rank.h"

#include <sqlite3.h>

#include <cmath>

#include "archive/facts.h"

namespace zhengbao {
namespace {

constexpr int kTitleColumn = 1;
constexpr double kTitleWeight = 8;    // one hit in the title is worth so many in the text
constexpr double kSaturation = 1.2;   // k1 of BM25
constexpr double kLengthShare = 0.5;  // b of BM25: gazettes mix notices and whole reports
constexpr int kMostHits = 200;        // beyond, one more hit changes nothing

// Weighted occurrences of a phrase in the current row.
double occurrences(const Fts5ExtensionApi* api, Fts5Context* row, int phrase) {
  Fts5PhraseIter iterator;
  int column = 0, offset = 0;
  double sum = 0;
  int seen = 0;
  if (api->xPhraseFirst(row, phrase, &iterator, &column, &offset) != SQLITE_OK) return 0;
  while (column >= 0 && seen++ < kMostHits) {
    sum += column == kTitleColumn ? kTitleWeight : 1;
    api->xPhraseNext(row, &iterator, &column, &offset);
  }
  return sum;
}

}  // namespace

void rank_row(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* result, int,
              sqlite3_value**) {
  const auto& facts = *static_cast<const Facts*>(api->xUserData(row));
  const double length = class_length(facts.at(api->xRowid(row)).length) / facts.mean_length();
  const double damping = kSaturation * (1 - kLengthShare + kLengthShare * length);
  double score = 0;
  const int phrases = api->xPhraseCount(row);
  for (int phrase = 0; phrase < phrases; ++phrase) {
    const double hits = occurrences(api, row, phrase);
    if (hits <= 0) continue;
    const double rarity = std::log2(1.0 + api->xPhraseSize(row, phrase)) + 1;
    score += rarity * hits * (kSaturation + 1) / (hits + damping);
  }
  sqlite3_result_double(result, score);
}

}  // namespace zhengbao
