zhengbao_test(pdf_test
  pdf_extractor_test.cc pdf_lines_test.cc pdf_paragraphs_test.cc
  LIBS zhengbao_extract)
