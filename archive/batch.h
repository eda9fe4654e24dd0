// A change of the archive in the running batch.
#pragma once

#include <utility>

#include "archive/failure.h"
#include "archive/store.h"
#include "core/result.h"

namespace zhengbao {

inline Result<void> need_writer(const Store& store) {
  if (store.writable()) return {};
  return fail(ErrorCode::invalid_argument, "the archive is open for reading only");
}

// Runs a change in the batch; one that fails takes the batch with it.
template <class Change>
auto in_batch(Store& store, Change&& change) -> decltype(change()) {
  if (auto writer = need_writer(store); !writer) return fail(std::move(writer).error());
  bool writing = false;
  auto result = guarded([&] {
    store.begin();
    writing = true;
    auto done = change();
    writing = false;
    return done;
  });
  if (writing) store.rollback();
  return result;
}

}  // namespace zhengbao
