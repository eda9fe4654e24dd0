zhengbao_test(ocr_test
  ocr/page_recognizer_test.cc
  LIBS zhengbao_extract PkgConfig::LEPTONICA)
