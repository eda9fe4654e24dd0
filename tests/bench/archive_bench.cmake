# archive_bench: how fast an archive is built and searched.
#   archive_bench RECORDS FOLDER TEXT_FILE...
add_executable(archive_bench archive_bench.cc)
target_link_libraries(archive_bench PRIVATE zhengbao_options zhengbao_archive)
