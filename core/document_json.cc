#include <cmath>
#include <nlohmann/json.hpp>

#include "core/json.h"
#include "core/json_text.h"
#include "core/table_json.h"

namespace zhengbao {
namespace {

using Json = nlohmann::ordered_json;

double tenths(float value) { return std::round(static_cast<double>(value) * 10) / 10; }

Json tenths_box(const Box& box) {
  return Json::array({tenths(box.left), tenths(box.top), tenths(box.right), tenths(box.bottom)});
}

Json to_json(const Block& block) {
  Json json{{"kind", block_kind_name(block.kind)}};
  if (block.level > 0) json["level"] = block.level;
  json["text"] = block.text;
  if (!block.raw.empty()) json["raw"] = block.raw;
  json["box"] = tenths_box(block.box);
  json["alignment"] = alignment_name(block.alignment);
  if (block.font_size > 0) json["font_size"] = tenths(block.font_size);
  if (block.bold) json["bold"] = true;
  if (block.table >= 0) json["table"] = block.table;
  if (block.continues) json["continues"] = true;
  return json;
}

Json to_json(const Document& document, const Page& page) {
  Json json{
      {"number", page.number},         {"width", tenths(page.width)},
      {"height", tenths(page.height)}, {"origin", text_origin_name(page.origin)},
      {"confidence", page.confidence}, {"image_share", std::round(page.image_share * 1000) / 1000}};
  if (page.awaits_ocr) json["awaits_ocr"] = true;
  if (!page.label.empty()) json["label"] = page.label;
  json["text"] = page_text(document, page);
  Json& blocks = json["blocks"] = Json::array();
  for (const Block& block : page.blocks) blocks.push_back(to_json(block));
  return json;
}

Json metadata_json(const Document& document) {
  Json json = Json::object();
  for (const MetadataEntry& entry : document.metadata) {
    Json item{{"label", entry.label}, {"value", entry.value}};
    if (!entry.raw.empty()) item["raw"] = entry.raw;
    json[std::string(metadata_source_name(entry.source))].push_back(std::move(item));
  }
  return json;
}

// What stands before the pages.
Json head_json(const Document& document, const SourceSummary& source) {
  Json json{
      {"source",
       {{"name", source.name}, {"sha256", source.sha256}, {"media_type", source.media_type}}}};
  json["shape"] = document.shape == DocumentShape::list_page ? "list_page" : "article";
  if (!document.charset.empty()) json["charset"] = document.charset;
  if (!document.url.empty()) json["url"] = document.url;
  Json& titles = json["titles"] = Json::array();
  for (const TitleCandidate& title : document.titles) {
    titles.push_back({{"source", title_source_name(title.source)}, {"text", title.text}});
  }
  json["metadata"] = metadata_json(document);
  return json;
}

// What stands behind the tables.
Json rest_json(const Document& document) {
  Json json = Json::object();
  Json& outline = json["outline"] = Json::array();
  for (const OutlineEntry& entry : document.outline) {
    outline.push_back({{"level", entry.level}, {"title", entry.title}, {"page", entry.page}});
  }
  Json& links = json["links"] = Json::array();
  for (const Link& link : document.links) {
    links.push_back({{"text", link.text}, {"href", link.href}, {"page", link.page}});
  }
  Json& attachments = json["attachments"] = Json::array();
  for (const Attachment& attachment : document.attachments) {
    attachments.push_back({{"name", attachment.name}, {"href", attachment.href}});
  }
  Json& diagnostics = json["diagnostics"] = Json::array();
  for (const Diagnostic& diagnostic : document.diagnostics) {
    diagnostics.push_back({{"code", diagnostic.code},
                           {"severity", severity_name(diagnostic.severity)},
                           {"page", diagnostic.page},
                           {"message", diagnostic.message}});
  }
  return json;
}

// One item at a time: as values of the JSON library a long document would take
// ten times the memory of its text.
template <class Item, class Convert>
void append_list(std::string_view name, const std::vector<Item>& items, const Convert& convert,
                 std::string& out) {
  out += ",\"" + std::string(name) + "\":[";
  for (const Item& item : items) {
    if (&item != items.data()) out += ',';
    out += json_text(convert(item));
  }
  out += ']';
}

}  // namespace

std::string document_json(const Document& document, const SourceSummary& source) {
  std::string out = json_text(head_json(document, source));
  out.pop_back();  // the closing brace
  append_list(
      "pages", document.pages, [&](const Page& page) { return to_json(document, page); }, out);
  append_list(
      "tables", document.tables,
      [](const Table& table) { return table_json<Json>(table, tenths_box); }, out);
  const std::string rest = json_text(rest_json(document));
  out += ',';
  out.append(rest, 1);  // without its opening brace
  return out;
}

}  // namespace zhengbao
