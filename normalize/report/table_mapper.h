// The cells of a statutory table as statistics: which indicator each of them is,
// by the meaning of its labels, not by its place.
#pragma once

#include <span>
#include <string>

#include "core/document.h"
#include "normalize/report/mapped_table.h"

namespace zhengbao {

// `year` of the report decides the form where the table itself does not; 0 where
// it is unknown. A table without any number that is none of the statutory ones
// gives no cells. `caption` holds the lines above the table, the nearest last: they
// may say which proceedings a table of results is about. Confidence falls with the likeness of
// labels.
// Several tables where one is printed that is several of the form below each other;
// none for a table without values.
std::vector<MappedTable> map_tables(const Table& table, int year,
                                    std::span<const std::string> caption = {});

}  // namespace zhengbao
