// Archive::stats() on an open store.
#pragma once

#include "archive/archive.h"

namespace zhengbao {

class Store;

ArchiveStats count_everything(Store& store);

}  // namespace zhengbao
