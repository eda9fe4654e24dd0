# Sources of the recogniser of page images, relative to extract/.
set(ZHENGBAO_OCR_SOURCES
  ocr/line_finder.cc
  ocr/line_glyphs.cc
  ocr/line_recognizer.cc
  ocr/page_image.cc
  ocr/page_preparation.cc
  ocr/page_recognizer.cc
  ocr/ruling_finder.cc
  ocr/seal_remover.cc
)
