zhengbao_test(ocr_test
  image/image_extractor_test.cc image/image_file_test.cc
  ocr/line_finder_test.cc ocr/page_reading_test.cc ocr/page_recognizer_test.cc
  ocr/picture_reader_test.cc ocr/reading_context_test.cc ocr/reading_merge_test.cc
  LIBS zhengbao_extract PkgConfig::LEPTONICA)
