// Walks the calendar day by day.
#pragma once

#include "core/date.h"

namespace zhengbao {

inline CalendarDate next_day(const CalendarDate& day) {
  CalendarDate next = day;
  if (++next.day <= days_in_month(next.year, next.month)) return next;
  next.day = 1;
  if (++next.month <= 12) return next;
  next.month = 1;
  ++next.year;
  return next;
}

}  // namespace zhengbao
