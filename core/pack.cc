#include "core/pack.h"

#include "core/pack_codec.h"

namespace zhengbao {
namespace {

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
