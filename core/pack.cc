// The packed form: fields in the order of their structs, integers as varints,
// texts with their length. Writer and reader share one list of fields a type
// (`fields_of`), so that they cannot drift apart.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <type_traits>

#include "core/json.h"

namespace zhengbao {
namespace {

constexpr std::uint8_t kPackVersion = 4;
constexpr std::uint8_t kOldestPackVersion = 2;  // archives of format 1 hold it

class Packer {
 public:
  template <class... T>
  void operator()(const T&... values) {
    (put(values), ...);
  }
  // Fields that exist from pack version `version` on.
  template <class... T>
  void since(int /*version*/, const T&... values) {
    (put(values), ...);
  }
  std::string take() { return std::move(out_); }

  void put_unsigned(std::uint64_t value) {
    while (value >= 0x80) {
      out_ += static_cast<char>((value & 0x7F) | 0x80);
      value >>= 7;
    }
    out_ += static_cast<char>(value);
  }

 private:
  template <class T>
  void put(const T& value);

  std::string out_;
};

class Unpacker {
 public:
  explicit Unpacker(std::string_view packed) : in_(packed) {}

  template <class... T>
  void operator()(T&... values) {
    (take(values), ...);
  }
  template <class... T>
  void since(int version, T&... values) {
    if (version_ >= version) (take(values), ...);
  }
  bool take_version() {
    const std::uint64_t version = take_unsigned();
    version_ = static_cast<int>(std::min<std::uint64_t>(version, kPackVersion + 1));
    return version_ >= kOldestPackVersion && version_ <= kPackVersion;
  }
  bool good() const { return good_; }
  bool at_end() const { return in_.empty(); }

  std::uint64_t take_unsigned() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (in_.empty()) break;
      const auto byte = static_cast<unsigned char>(in_.front());
      in_.remove_prefix(1);
      value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
      if (byte < 0x80) return value;
    }
    good_ = false;
    return 0;
  }

 private:
  template <class T>
  void take(T& value);

  // Deeper section trees than any document has would exhaust the stack.
  static constexpr int kMaxDepth = 200;

  std::string_view in_;
  int version_ = kPackVersion;
  int depth_ = 0;
  bool good_ = true;
};

template <class Archive, class T>
concept Composite = requires(Archive& archive, T& value) {
  fields_of(archive, value);
};

using FieldPart = std::pair<std::string, std::string>;

// --- the fields of each type, once for both directions ---

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

// --- one value in each direction ---

constexpr std::uint64_t zigzag(std::int64_t value) {
  return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}
constexpr std::int64_t unzigzag(std::uint64_t value) {
  return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}

template <class T>
void Packer::put(const T& value) {
  if constexpr (Composite<Packer, const T>) {
    fields_of(*this, value);
  } else if constexpr (std::is_same_v<T, std::string>) {
    put_unsigned(value.size());
    out_ += value;
  } else if constexpr (std::is_same_v<T, float> || std::is_same_v<T, double>) {
    char bytes[sizeof(T)];
    std::memcpy(bytes, &value, sizeof(T));
    out_.append(bytes, sizeof(T));
  } else if constexpr (std::is_enum_v<T> || std::is_same_v<T, bool>) {
    put_unsigned(static_cast<std::uint64_t>(value));
  } else if constexpr (std::is_integral_v<T>) {
    put_unsigned(zigzag(static_cast<std::int64_t>(value)));
  } else {
    put_unsigned(value.size());
    for (const auto& item : value) put(item);
  }
}

template <class T>
void Unpacker::take(T& value) {
  if (!good_) return;
  if constexpr (Composite<Unpacker, T>) {
    good_ = good_ && ++depth_ <= kMaxDepth;
    if (good_) fields_of(*this, value);
    --depth_;
  } else if constexpr (std::is_same_v<T, std::string>) {
    const std::uint64_t size = take_unsigned();
    if (size > in_.size()) {
      good_ = false;
      return;
    }
    value.assign(in_.substr(0, size));
    in_.remove_prefix(size);
  } else if constexpr (std::is_same_v<T, float> || std::is_same_v<T, double>) {
    if (in_.size() < sizeof(T)) {
      good_ = false;
      return;
    }
    std::memcpy(&value, in_.data(), sizeof(T));
    in_.remove_prefix(sizeof(T));
  } else if constexpr (std::is_enum_v<T>) {
    const std::uint64_t number = take_unsigned();
    good_ = good_ && number <= static_cast<std::uint64_t>(last_of(T{}));
    if (good_) value = static_cast<T>(number);
  } else if constexpr (std::is_same_v<T, bool>) {
    value = take_unsigned() != 0;
  } else if constexpr (std::is_integral_v<T>) {
    value = static_cast<T>(unzigzag(take_unsigned()));
  } else {
    const std::uint64_t size = take_unsigned();
    // One after the other: a claimed size alone allocates nothing.
    for (std::uint64_t i = 0; i < size && good_; ++i) take(value.emplace_back());
  }
}

template <class T>
std::string pack(const T& value) {
  Packer packer;
  packer.put_unsigned(kPackVersion);
  packer(value);
  return packer.take();
}

template <class T>
Result<T> unpack(std::string_view packed, const char* what) {
  Unpacker unpacker(packed);
  T value;
  if (unpacker.take_version()) {
    unpacker(value);
    if (unpacker.good() && unpacker.at_end()) return value;
  }
  return fail(ErrorCode::corrupt, std::string("not a packed ") + what);
}

}  // namespace

std::string pack_document(const Document& document) { return pack(document); }
Result<Document> unpack_document(std::string_view packed) {
  return unpack<Document>(packed, "document");
}
std::string pack_page(const Page& page) { return pack(page); }
Result<Page> unpack_page(std::string_view packed) { return unpack<Page>(packed, "page"); }

std::string pack_record(const Record& record) { return pack(record); }
Result<Record> unpack_record(std::string_view packed) { return unpack<Record>(packed, "record"); }

std::string pack_issue(const GazetteIssue& issue) { return pack(issue); }
Result<GazetteIssue> unpack_issue(std::string_view packed) {
  return unpack<GazetteIssue>(packed, "gazette issue");
}

}  // namespace zhengbao
