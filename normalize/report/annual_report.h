// The figures of a disclosure report: its tables and its sentences, checked
// against each other and against the arithmetic of the forms.
#pragma once

#include "core/record.h"
#include "normalize/reading.h"

namespace zhengbao {

// True where title or text say that this is the yearly report on the disclosure
// of government information (政府信息公开条例, articles 49 and 50).
bool is_annual_report(const Reading& reading, const Record& record);

// Sets statistics and figures of an annual report and flags what is doubtful in
// them. Call it when the fields are read.
void read_annual_report(const Reading& reading, Record& record);

}  // namespace zhengbao
