# Sources of the table finder, relative to extract/.
set(ZHENGBAO_TABLE_SOURCES
)
