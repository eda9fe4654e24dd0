#include <gtest/gtest.h>

#include "export/exporter.h"

namespace zhengbao {
namespace {

TEST(ExportRegistry, EveryFormatCanBeFoundMadeAndExplained) {
  for (const ExportFormat& format : export_formats()) {
    EXPECT_EQ(find_export_format(format.name), &format);
    EXPECT_FALSE(format.meaning.empty()) << format.name;
    EXPECT_NE(format.media_type.find('/'), std::string_view::npos) << format.name;
    EXPECT_NE(format.make({}), nullptr) << format.name;
  }
}

TEST(ExportRegistry, AnUnknownNameFindsNothing) {
  EXPECT_EQ(find_export_format("xls"), nullptr);
  EXPECT_EQ(find_export_format(""), nullptr);
}

TEST(ExportRegistry, EveryFormatStopsWhenTheReaderHasGone) {
  const Sink gone = [](std::string_view) { return false; };
  for (const ExportFormat& format : export_formats()) {
    EXPECT_FALSE(format.make({})->record({}, {}, gone)) << format.name;
  }
}

}  // namespace
}  // namespace zhengbao
