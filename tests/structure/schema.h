// Holds a JSON text against a JSON Schema, as far as docs/schema/ uses the
// language: type, enum, const, properties, required, additionalProperties,
// items, minItems, maxItems, pattern, and $ref into $defs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhengbao::structure {

// One line for every place where `text` is not as `schema` says; a keyword
// that this does not know is such a line too.
std::vector<std::string> schema_errors(std::string_view schema, std::string_view text);

}  // namespace zhengbao::structure
