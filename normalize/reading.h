// A document with its parts found: what every rule works on.
#pragma once

#include <string_view>
#include <vector>

#include "core/document.h"
#include "core/record.h"
#include "core/source_file.h"
#include "normalize/document_head.h"
#include "normalize/rows.h"
#include "normalize/signature.h"

namespace zhengbao {

// A value that stands beside its label: in a card, an info line, a meta tag,
// or a line of the head.
struct LabelledEntry {
  Field field = Field::title;
  MetadataSource source = MetadataSource::card;
  std::string value;
  std::string raw;  // with the spaces the page has
  Evidence evidence;
  int rank = 0;  // of its label among those that name the field
};

// Holds views into `document`, which must outlive it.
struct Reading {
  const Document& document;
  const SourceFile& source;
  JoinedTexts joined_texts;
  std::vector<TextRow> rows;
  float body_size = 0;
  Head head;
  std::vector<Signature> signatures;
  // Card first, then info lines, then meta tags; in each the better labels first.
  std::vector<LabelledEntry> labelled;

  // The first value of the field from that kind of place, or nullptr.
  const LabelledEntry* find(Field field, MetadataSource source) const;
  // The first from any place but file metadata, which lies.
  const LabelledEntry* find(Field field) const;
  // The signature of the document whose title that is, or nullptr.
  const Signature* signature(std::string_view title) const;
  // Where the text comes from markup, typography counts less.
  bool is_markup() const;
};

Reading read_document(const Document& document, const SourceFile& source);

// The evidence of `length` bytes of a row from `offset` in its text.
Evidence evidence_of(const TextRow& row, std::string_view rule, double confidence,
                     std::size_t offset = 0, std::size_t length = std::string_view::npos);
// The evidence of several rows: page of the first, box around those on it.
Evidence evidence_of(const std::vector<TextRow>& rows, std::size_t begin, std::size_t end,
                     std::string_view rule, double confidence);

// Appends a value to the record.
FieldValue& add_value(Record& record, Field field, std::string value, Evidence evidence);
// Appends a flag with the severity that the diagnostic table gives its code.
void add_flag(Record& record, std::string_view code, Field field, std::string message,
              int page = 0);

}  // namespace zhengbao
