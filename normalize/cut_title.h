// Titles that have lost their beginning.
#pragma once

#include <string_view>

namespace zhengbao {

// Whether a title ends in the name of an official letter (通知, 意见, 批复 …) but has
// nothing of what stands before the matter: the body, 关于, or the verb of what is sent
// on (印发, 转发 …); 党政机关公文处理工作条例 (中办发〔2012〕14号), article 9. On a picture a
// speck or a line read badly may part 步加强消防工作的通知 from its first line. Short
// titles (会议通知) are whole.
bool is_cut_title(std::string_view title);

}  // namespace zhengbao
