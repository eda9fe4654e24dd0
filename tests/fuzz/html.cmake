zhengbao_fuzzer(html LIBS zhengbao_extract)
