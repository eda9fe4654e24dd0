// draw_samples FOLDER: draws the PDF samples and the scan into a folder.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>

#include "samples/draw/drawings.h"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: draw_samples FOLDER\n");
    return 2;
  }
  try {
    for (const char* folder : {"/layout", "/gazette", "/scan"}) {
      std::filesystem::create_directories(argv[1] + std::string(folder));
    }
    for (const auto& drawing : zhengbao::samples::drawings()) {
      drawing.draw(std::string(argv[1]) + "/" + std::string(drawing.file));
    }
  } catch (const std::exception& error) {
    std::fprintf(stderr, "draw_samples: %s\n", error.what());
    return 2;
  }
  return 0;
}
