# Sources of the recogniser of page images and of image files, relative to extract/.
set(ZHENGBAO_OCR_SOURCES
  image/image_extractor.cc
  image/image_file.cc
  ocr/line_finder.cc
  ocr/line_glyphs.cc
  ocr/line_recognizer.cc
  ocr/page_image.cc
  ocr/page_preparation.cc
  ocr/page_reading.cc
  ocr/page_recognizer.cc
  ocr/picture_reader.cc
  ocr/reading_context.cc
  ocr/reading_merge.cc
  ocr/ruling_finder.cc
  ocr/seal_remover.cc
)
