#include "extract/ocr/models/onnx_runtime.h"

#include <dlfcn.h>

#include <mutex>

namespace zhengbao::onnx {

namespace {

// What the library exports.
struct Base {
  const void* const* (*table)(std::uint32_t version);
  const char* (*version)();
};

// Places in the table of version 1, which all later ones begin with.
enum Place : std::size_t {
  kGetErrorMessage = 2,
  kCreateEnv = 3,
  kCreateSession = 7,
  kRun = 9,
  kCreateSessionOptions = 10,
  kSetSessionGraphOptimizationLevel = 23,
  kSetIntraOpNumThreads = 24,
  kSetInterOpNumThreads = 25,
  kSessionGetInputName = 36,
  kSessionGetOutputName = 37,
  kCreateTensorWithDataAsOrtValue = 49,
  kGetTensorMutableData = 51,
  kGetDimensionsCount = 61,
  kGetDimensions = 62,
  kGetTensorTypeAndShape = 65,
  kCreateCpuMemoryInfo = 69,
  kAllocatorFree = 76,
  kGetAllocatorWithDefaultOptions = 78,
  kReleaseEnv = 92,
  kReleaseStatus = 93,
  kReleaseMemoryInfo = 94,
  kReleaseSession = 95,
  kReleaseValue = 96,
  kReleaseTensorTypeAndShapeInfo = 99,
  kReleaseSessionOptions = 100,
};

template <class Function>
void take(const void* const* table, Place place, Function& function) {
  function = reinterpret_cast<Function>(const_cast<void*>(table[place]));
}

Functions functions_of(const void* const* table) {
  Functions f{};
  take(table, kGetErrorMessage, f.error_message);
  take(table, kCreateEnv, f.create_env);
  take(table, kCreateSession, f.create_session);
  take(table, kRun, f.run);
  take(table, kCreateSessionOptions, f.create_options);
  take(table, kSetSessionGraphOptimizationLevel, f.set_optimization);
  take(table, kSetIntraOpNumThreads, f.set_threads_inside);
  take(table, kSetInterOpNumThreads, f.set_threads_between);
  take(table, kSessionGetInputName, f.input_name);
  take(table, kSessionGetOutputName, f.output_name);
  take(table, kCreateTensorWithDataAsOrtValue, f.create_tensor);
  take(table, kGetTensorMutableData, f.tensor_data);
  take(table, kGetDimensionsCount, f.rank);
  take(table, kGetDimensions, f.sizes);
  take(table, kGetTensorTypeAndShape, f.shape);
  take(table, kCreateCpuMemoryInfo, f.create_memory_info);
  take(table, kAllocatorFree, f.free);
  take(table, kGetAllocatorWithDefaultOptions, f.default_allocator);
  take(table, kReleaseEnv, f.release_env);
  take(table, kReleaseStatus, f.release_status);
  take(table, kReleaseMemoryInfo, f.release_memory_info);
  take(table, kReleaseSession, f.release_session);
  take(table, kReleaseValue, f.release_value);
  take(table, kReleaseTensorTypeAndShapeInfo, f.release_shape);
  take(table, kReleaseSessionOptions, f.release_options);
  return f;
}

}  // namespace

const Functions* load(const std::string& file) {
  static std::mutex mutex;
  static Functions functions;
  static bool loaded = false;
  const std::lock_guard lock(mutex);
  if (loaded) return &functions;
  void* library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  void* entry = library ? dlsym(library, "OrtGetApiBase") : nullptr;
  if (!entry) return nullptr;
  const Base* base = reinterpret_cast<const Base* (*)()>(entry)();
  const void* const* table = base ? base->table(kVersion) : nullptr;
  if (!table) return nullptr;
  functions = functions_of(table);
  loaded = true;
  return &functions;
}

}  // namespace zhengbao::onnx
