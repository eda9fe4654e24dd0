#include "extract/ocr/models/network.h"

#include <functional>
#include <numeric>
#include <utility>

#include "extract/ocr/models/onnx_runtime.h"

namespace zhengbao {

namespace {

// No line of text gives more.
constexpr std::int64_t kMaxValues = 64 * 1000 * 1000;

template <class Thing>
using Release = void (*)(Thing*);
template <class Thing>
using Held = std::unique_ptr<Thing, Release<Thing>>;

}  // namespace

struct Network::State {
  explicit State(const onnx::Functions& library) : onnx(library) {}

  // Runs `call`; says whether it was done.
  bool done(onnx::Status* status) {
    if (!status) return true;
    message = onnx.error_message(status);
    onnx.release_status(status);
    return false;
  }
  bool open(const std::string& model);
  bool read_names();
  bool read_output(onnx::Value* value, Tensor& output);

  const onnx::Functions& onnx;
  std::string message;  // why the last call was not done
  Held<onnx::Env> env{nullptr, onnx.release_env};
  Held<onnx::Session> session{nullptr, onnx.release_session};
  Held<onnx::MemoryInfo> memory{nullptr, onnx.release_memory_info};
  std::string input_name;
  std::string output_name;
};

bool Network::State::open(const std::string& model) {
  onnx::Env* new_env = nullptr;
  if (!done(onnx.create_env(onnx::kLogErrors, "zhengbao", &new_env))) return false;
  env.reset(new_env);
  onnx::SessionOptions* new_options = nullptr;
  if (!done(onnx.create_options(&new_options))) return false;
  const Held<onnx::SessionOptions> options{new_options, onnx.release_options};
  onnx::Session* new_session = nullptr;
  if (!done(onnx.set_optimization(options.get(), onnx::kAllOptimizations)) ||
      !done(onnx.set_threads_inside(options.get(), 1)) ||
      !done(onnx.set_threads_between(options.get(), 1)) ||
      !done(onnx.create_session(env.get(), model.c_str(), options.get(), &new_session))) {
    return false;
  }
  session.reset(new_session);
  onnx::MemoryInfo* new_memory = nullptr;
  if (!done(onnx.create_memory_info(onnx::kDeviceAllocator, onnx::kDefaultMemory, &new_memory))) {
    return false;
  }
  memory.reset(new_memory);
  return read_names();
}

bool Network::State::read_names() {
  void* allocator = nullptr;
  char* name = nullptr;
  if (!done(onnx.default_allocator(&allocator))) return false;
  if (!done(onnx.input_name(session.get(), 0, allocator, &name))) return false;
  input_name = name;
  if (!done(onnx.free(allocator, name))) return false;
  if (!done(onnx.output_name(session.get(), 0, allocator, &name))) return false;
  output_name = name;
  return done(onnx.free(allocator, name));
}

bool Network::State::read_output(onnx::Value* value, Tensor& output) {
  onnx::ShapeInfo* new_shape = nullptr;
  if (!done(onnx.shape(value, &new_shape))) return false;
  const Held<onnx::ShapeInfo> shape{new_shape, onnx.release_shape};
  std::size_t rank = 0;
  if (!done(onnx.rank(shape.get(), &rank))) return false;
  output.sizes.resize(rank);
  void* data = nullptr;
  if (!done(onnx.sizes(shape.get(), output.sizes.data(), rank)) ||
      !done(onnx.tensor_data(value, &data))) {
    return false;
  }
  const std::int64_t count = std::accumulate(output.sizes.begin(), output.sizes.end(),
                                             std::int64_t{1}, std::multiplies<>());
  if (count < 0 || count > kMaxValues) return false;
  const auto* values = static_cast<const float*>(data);
  output.values.assign(values, values + count);
  return true;
}

Network::Network(std::unique_ptr<State> state) : state_(std::move(state)) {}
Network::~Network() = default;
Network::Network(Network&&) noexcept = default;
Network& Network::operator=(Network&&) noexcept = default;

Result<Network> Network::load(const std::string& library, const std::string& model) {
  const onnx::Functions* functions = onnx::load(library);
  if (!functions) return fail(ErrorCode::unsupported, "ONNX Runtime cannot be loaded", library);
  auto state = std::make_unique<State>(*functions);
  if (!state->open(model)) return fail(ErrorCode::unsupported, state->message, model);
  return Network(std::move(state));
}

Result<Tensor> Network::run(Tensor& input) {
  onnx::Value* new_value = nullptr;
  if (!state_->done(state_->onnx.create_tensor(
          state_->memory.get(), input.values.data(), input.values.size() * sizeof(float),
          input.sizes.data(), input.sizes.size(), onnx::kFloat, &new_value))) {
    return fail(ErrorCode::unsupported, state_->message);
  }
  const Held<onnx::Value> value{new_value, state_->onnx.release_value};
  const char* const input_name = state_->input_name.c_str();
  const char* const output_name = state_->output_name.c_str();
  const onnx::Value* const taken = value.get();
  onnx::Value* new_output = nullptr;
  if (!state_->done(state_->onnx.run(state_->session.get(), nullptr, &input_name, &taken, 1,
                                     &output_name, 1, &new_output))) {
    return fail(ErrorCode::unsupported, state_->message);
  }
  const Held<onnx::Value> output{new_output, state_->onnx.release_value};
  Tensor read;
  if (!state_->read_output(output.get(), read)) {
    return fail(ErrorCode::unsupported, state_->message);
  }
  return read;
}

}  // namespace zhengbao
