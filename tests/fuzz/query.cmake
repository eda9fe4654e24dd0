zhengbao_fuzzer(query LIBS zhengbao_archive)
target_sources(query_fuzzer PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/query_text.cc)
