#include "archive/compression.h"

#include <zstd.h>

#include <memory>
#include <new>

#include "archive/failure.h"

namespace zhengbao {
namespace {

constexpr int kLevel = 3;
constexpr unsigned long long kMaxBytes = 1ull << 30;

struct Free {
  void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
  void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

// Allocating a context costs more than packing a small text.
ZSTD_CCtx* compressor() {
  thread_local const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
  if (!context) throw std::bad_alloc();
  return context.get();
}

ZSTD_DCtx* decompressor() {
  thread_local const std::unique_ptr<ZSTD_DCtx, Free> context(ZSTD_createDCtx());
  if (!context) throw std::bad_alloc();
  return context.get();
}

}  // namespace

std::string compress(std::string_view bytes, std::string_view context) {
  ZSTD_CCtx* zstd = compressor();
  ZSTD_CCtx_reset(zstd, ZSTD_reset_session_and_parameters);
  ZSTD_CCtx_setParameter(zstd, ZSTD_c_compressionLevel, kLevel);
  ZSTD_CCtx_setParameter(zstd, ZSTD_c_checksumFlag, 1);
  ZSTD_CCtx_refPrefix(zstd, context.data(), context.size());
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size =
      ZSTD_compress2(zstd, packed.data(), packed.size(), bytes.data(), bytes.size());
  if (ZSTD_isError(size)) throw std::bad_alloc();  // the only way this call fails
  packed.resize(size);
  packed.shrink_to_fit();
  return packed;
}

std::string decompress(std::string_view packed, std::string_view context) {
  const unsigned long long expected = ZSTD_getFrameContentSize(packed.data(), packed.size());
  if (expected == ZSTD_CONTENTSIZE_ERROR || expected == ZSTD_CONTENTSIZE_UNKNOWN ||
      expected > kMaxBytes)
    throw CorruptArchive("a packed value has no believable size");
  ZSTD_DCtx* zstd = decompressor();
  ZSTD_DCtx_reset(zstd, ZSTD_reset_session_and_parameters);
  ZSTD_DCtx_refPrefix(zstd, context.data(), context.size());
  std::string bytes(static_cast<std::size_t>(expected), '\0');
  const std::size_t size =
      ZSTD_decompressDCtx(zstd, bytes.data(), bytes.size(), packed.data(), packed.size());
  if (ZSTD_isError(size) || size != bytes.size())
    throw CorruptArchive("a packed value cannot be unpacked");
  return bytes;
}

}  // namespace zhengbao
