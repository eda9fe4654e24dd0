# Sources of the statistics of written Chinese, relative to extract/.
set(ZHENGBAO_LANGUAGE_SOURCES
  language/basic_han.cc
  language/han_statistics.cc
  language/text_quality.cc
)
