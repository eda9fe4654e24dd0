// The functions used of ONNX Runtime's C interface.
//
// The library hands out one table of functions. The order of its entries is part of
// its interface: entries are only ever added at the end (the stability promise of the
// C interface, https://onnxruntime.ai/docs/api/c/). Debian 12 has no package with its
// header, so the places used are listed here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace zhengbao::onnx {

struct Status;
struct Env;
struct Session;
struct SessionOptions;
struct RunOptions;
struct Value;
struct MemoryInfo;
struct ShapeInfo;

// The version of the table that is asked for; 4 has all that is used here.
inline constexpr std::uint32_t kVersion = 4;
inline constexpr int kLogErrors = 3;
inline constexpr int kAllOptimizations = 99;
inline constexpr int kDeviceAllocator = 0;
inline constexpr int kDefaultMemory = 0;
inline constexpr int kFloat = 1;

// Null is success; anything else has to be released.
struct Functions {
  const char* (*error_message)(const Status*);
  Status* (*create_env)(int level, const char* name, Env**);
  Status* (*create_session)(const Env*, const char* path, const SessionOptions*, Session**);
  Status* (*run)(Session*, const RunOptions*, const char* const* input_names,
                 const Value* const* inputs, std::size_t input_count,
                 const char* const* output_names, std::size_t output_count, Value** outputs);
  Status* (*create_options)(SessionOptions**);
  Status* (*set_optimization)(SessionOptions*, int level);
  Status* (*set_threads_inside)(SessionOptions*, int count);
  Status* (*set_threads_between)(SessionOptions*, int count);
  Status* (*input_name)(const Session*, std::size_t index, void* allocator, char** name);
  Status* (*output_name)(const Session*, std::size_t index, void* allocator, char** name);
  Status* (*create_tensor)(const MemoryInfo*, void* data, std::size_t bytes,
                           const std::int64_t* sizes, std::size_t rank, int type, Value**);
  Status* (*tensor_data)(Value*, void** data);
  Status* (*rank)(const ShapeInfo*, std::size_t*);
  Status* (*sizes)(const ShapeInfo*, std::int64_t* sizes, std::size_t rank);
  Status* (*shape)(const Value*, ShapeInfo**);
  Status* (*create_memory_info)(int allocator, int memory, MemoryInfo**);
  Status* (*free)(void* allocator, void* memory);
  Status* (*default_allocator)(void** allocator);
  void (*release_env)(Env*);
  void (*release_status)(Status*);
  void (*release_memory_info)(MemoryInfo*);
  void (*release_session)(Session*);
  void (*release_value)(Value*);
  void (*release_shape)(ShapeInfo*);
  void (*release_options)(SessionOptions*);
};

// Loads the library in `file`; the first that loads is kept for the life of the
// process. Null where there is none or it is too old. For several threads.
const Functions* load(const std::string& file);

}  // namespace zhengbao::onnx
