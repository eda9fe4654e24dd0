// Names of gazettes: 云溪市人民政府公报, 江汀政报.
#pragma once

#include <string>
#include <string_view>

namespace zhengbao {

// `name` as a whole names a gazette: it ends in 政报, or in 公报 behind the body
// that it is the gazette of. 统计公报 and 水资源公报 are documents and none.
bool names_a_gazette(std::string_view name);

// The name of a gazette that stands in `text`, bounded by anything that is no
// ideograph: in 云溪市人民政府公报 2019年第3期 and 《江汀政报》编辑部; "" if none. Reads at most
// the first 200 bytes.
std::string gazette_name_in(std::string_view text);

// The body whose gazette it is: 云溪市人民政府; "" where the name has none (江汀政报).
std::string body_of_gazette(std::string_view name);

// The place that a 政报 is of, where its name says no rank: 江汀 for 江汀政报; "" for
// 江汀市政报 and 江汀市人民政府公报.
std::string place_of_gazette(std::string_view name);

}  // namespace zhengbao
