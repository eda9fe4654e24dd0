# Sources of the recogniser of page images, relative to extract/.
set(ZHENGBAO_OCR_SOURCES
)
