// The fields of every type that is packed, once for writer and reader, so that
// they cannot drift apart. A new field goes to the end, within since(VERSION),
// with a higher kPackVersion (core/pack_codec.h). For pack.cc alone.
#pragma once

#include <string>
#include <type_traits>
#include <utility>

#include "core/document.h"
#include "core/gazette_issue.h"
#include "core/record.h"

namespace zhengbao {

using FieldPart = std::pair<std::string, std::string>;

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Box>
void fields_of(A& a, T& v) { a(v.left, v.top, v.right, v.bottom); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Line>
void fields_of(A& a, T& v) {
  a(v.offset, v.length, v.box, v.font_size, v.bold, v.edges);
  a.since(3, v.origin, v.confidence);
  a.since(4, v.doubtful);
}

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Block>
void fields_of(A& a, T& v) {
  a(v.kind, v.level, v.text, v.raw, v.box, v.alignment, v.font_size, v.bold, v.color, v.indent,
    v.table, v.continues, v.lines);
}

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Ruling>
void fields_of(A& a, T& v) { a(v.box, v.color); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Page>
void fields_of(A& a, T& v) {
  a(v.number, v.width, v.height, v.origin, v.confidence, v.image_share, v.label, v.blocks,
    v.rulings);
  a.since(4, v.awaits_ocr);
}

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Cell>
void fields_of(A& a, T& v) {
  a(v.row, v.column, v.row_span, v.column_span, v.text, v.page, v.box, v.origin);
}

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Table>
void fields_of(A& a, T& v) { a(v.pages, v.rows, v.columns, v.cells); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, MetadataEntry>
void fields_of(A& a, T& v) { a(v.source, v.label, v.value, v.raw, v.page, v.box); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, TitleCandidate>
void fields_of(A& a, T& v) { a(v.source, v.text, v.page, v.box); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Link>
void fields_of(A& a, T& v) { a(v.text, v.href, v.page, v.box); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Attachment>
void fields_of(A& a, T& v) { a(v.name, v.href, v.bytes); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, OutlineEntry>
void fields_of(A& a, T& v) { a(v.level, v.title, v.page); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Diagnostic>
void fields_of(A& a, T& v) { a(v.code, v.severity, v.page, v.message); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Document>
void fields_of(A& a, T& v) {
  a(v.shape, v.charset, v.url, v.pages, v.tables, v.titles, v.metadata, v.outline, v.links,
    v.attachments, v.diagnostics);
}

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Evidence>
void fields_of(A& a, T& v) { a(v.page, v.box, v.raw, v.rule, v.confidence); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, FieldPart>
void fields_of(A& a, T& v) { a(v.first, v.second); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, FieldValue>
void fields_of(A& a, T& v) { a(v.field, v.value, v.evidence, v.parts); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Section>
void fields_of(A& a, T& v) { a(v.level, v.label, v.heading, v.text, v.page, v.children); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Citation>
void fields_of(A& a, T& v) { a(v.title, v.document_number, v.relation, v.raw, v.page, v.box); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Flag>
void fields_of(A& a, T& v) { a(v.code, v.severity, v.field, v.message, v.page); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Record>
void fields_of(A& a, T& v) {
  a(v.id, v.kind, v.fields, v.sections, v.tables, v.citations, v.attachments, v.flags, v.text,
    v.first_page, v.last_page);
  a.since(4, v.statistics, v.figures, v.issue, v.boundary_confidence, v.begins_at);
}

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Statistic>
void fields_of(A& a, T& v) {
  a(v.form, v.table, v.row, v.row_code, v.column, v.column_code, v.value, v.value_kind, v.unit,
    v.raw, v.page, v.box, v.origin, v.confidence, v.failed_checks);
}

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, Figure>
void fields_of(A& a, T& v) {
  a(v.subject, v.value, v.unit, v.comparison, v.period, v.row_code, v.column_code, v.whole,
    v.sentence, v.raw, v.page, v.box, v.confidence, v.failed_checks);
}

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, IssuePlace>
void fields_of(A& a, T& v) {
  a(v.id, v.gazette, v.year, v.number, v.number_to, v.total_number, v.section);
}

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, IssueValue>
void fields_of(A& a, T& v) { a(v.value, v.evidence); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, ContentsEntry>
void fields_of(A& a, T& v) {
  a(v.title, v.section, v.author, v.document_number, v.printed_page, v.page, v.record, v.evidence);
}

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, IssueMatter>
void fields_of(A& a, T& v) { a(v.page, v.box, v.text); }

template <class A, class T>
requires std::is_same_v<std::remove_const_t<T>, GazetteIssue>
void fields_of(A& a, T& v) {
  a(v.id, v.gazette, v.region, v.year, v.number, v.number_to, v.total_number, v.supplement,
    v.issued_on, v.issuer, v.sponsor, v.registration, v.contents, v.matter, v.flags, v.pages);
}

// The highest enumerator of each enumeration: what is beyond is no value of it.
constexpr BlockKind last_of(BlockKind) { return BlockKind::watermark; }
constexpr Alignment last_of(Alignment) { return Alignment::right; }
constexpr TextOrigin last_of(TextOrigin) { return TextOrigin::markup; }
constexpr MetadataSource last_of(MetadataSource) { return MetadataSource::file; }
constexpr TitleSource last_of(TitleSource) { return TitleSource::file; }
constexpr DocumentShape last_of(DocumentShape) { return DocumentShape::list_page; }
constexpr Field last_of(Field) { return Field::url; }
constexpr RecordKind last_of(RecordKind) { return RecordKind::other; }
constexpr ValueKind last_of(ValueKind) { return ValueKind::unreadable; }
constexpr Severity last_of(Severity) { return Severity::error; }

}  // namespace zhengbao
