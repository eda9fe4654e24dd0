zhengbao_fuzzer(rules LIBS zhengbao_normalize)
