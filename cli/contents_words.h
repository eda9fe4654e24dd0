// What a file was taken for.
#pragma once

#include <string>

#include "archive/archive.h"
#include "core/record.h"

namespace zhengbao {

// "青岚市人民政府公报2019年第3期: 24 documents, 2 flags", "policy: 关于…的通知",
// "3 records", "list page", "nothing".
std::string describe_contents(const SourceInfo& source, const Normalized& normalized);

}  // namespace zhengbao
