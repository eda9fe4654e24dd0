// What the tests of the markup and text readers share: a page in, the values
// of interest out as plain strings.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/document.h"
#include "extract/extract.h"

namespace zhengbao {

// The document of a page given as bytes; the test fails when there is none.
inline Document read_bytes(std::string bytes, std::string name) {
  auto document = extract(make_source(std::move(name), std::move(bytes)), {.ocr = OcrMode::never});
  EXPECT_TRUE(document.has_value());
  return document ? *std::move(document) : Document{};
}
inline Document read_html(const std::string& html) {
  return read_bytes("<!DOCTYPE html>" + html, "page.html");
}
inline Document read_text(const std::string& text) { return read_bytes(text, "page.txt"); }

// Labels and values from one source in order, a line "label=value" each.
inline std::string entries(const Document& document, MetadataSource source) {
  std::string lines;
  for (const MetadataEntry& entry : document.metadata) {
    if (entry.source == source) lines += entry.label + "=" + entry.value + "\n";
  }
  return lines;
}
inline std::string card(const Document& document) {
  return entries(document, MetadataSource::card);
}
inline std::string info_line(const Document& document) {
  return entries(document, MetadataSource::info_line);
}

inline std::vector<std::string> block_texts(const Document& document) {
  std::vector<std::string> texts;
  for (const Page& page : document.pages) {
    for (const Block& block : page.blocks) texts.push_back(block_text(document, block));
  }
  return texts;
}

inline bool has_diagnostic(const Document& document, std::string_view code) {
  for (const Diagnostic& diagnostic : document.diagnostics) {
    if (diagnostic.code == code) return true;
  }
  return false;
}

// A body long enough to be one.
inline constexpr const char* kBody =
    "<p>各县（市、区）人民政府，市政府各部门：</p>"
    "<p>为加强全市防汛工作，保障人民生命财产安全，根据有关规定，现就有关事项通知如下。"
    "各单位要高度重视，落实责任，完善预案，加强值守，确保安全度汛。</p>"
    "<p>青岚市人民政府办公室</p><p>2021年5月6日</p>";

inline std::string body_text() {
  return "各县（市、区）人民政府，市政府各部门：\n"
         "为加强全市防汛工作，保障人民生命财产安全，根据有关规定，现就有关事项通知如下。"
         "各单位要高度重视，落实责任，完善预案，加强值守，确保安全度汛。\n"
         "青岚市人民政府办公室\n2021年5月6日";
}

}  // namespace zhengbao
