zhengbao_fuzzer(query LIBS zhengbao_archive)
