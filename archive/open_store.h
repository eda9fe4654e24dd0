// The store behind an open archive, for the parts of archive/ that have
// headers of their own.
#pragma once

namespace zhengbao {

class Archive;
class Store;

// Valid as long as the archive. Functions on it throw (see failure.h).
Store& store_of(const Archive& archive);

}  // namespace zhengbao
