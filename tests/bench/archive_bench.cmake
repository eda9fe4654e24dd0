# archive_bench: how fast an archive is built and searched.
#   archive_bench RECORDS FOLDER TEXT_FILE...
add_executable(archive_bench archive_bench.cc)
target_link_libraries(archive_bench PRIVATE zhengbao_options zhengbao_archive)

# relate_bench: how fast citations resolve and cells of reports are walked.
#   relate_bench FOLDER [RECORDS]
add_executable(relate_bench relate_bench.cc)
target_link_libraries(relate_bench PRIVATE zhengbao_options zhengbao_relate)
