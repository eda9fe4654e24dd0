// A network in ONNX format, run by ONNX Runtime. Nothing else touches that library.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/result.h"

namespace zhengbao {

// Numbers in rows: `sizes` from the outermost to the innermost dimension.
struct Tensor {
  std::vector<float> values;
  std::vector<std::int64_t> sizes;
};

// One input, one output. Not for several threads.
class Network {
 public:
  // `library` is the file of ONNX Runtime, loaded once in a process; `model` the file
  // of the network. About 60 ms and 60 MiB.
  // Errors: unsupported  one of the two is missing or does not fit the other
  static Result<Network> load(const std::string& library, const std::string& model);
  ~Network();
  Network(Network&&) noexcept;
  Network& operator=(Network&&) noexcept;

  // Runs in the calling thread alone.
  // Errors: unsupported  the network does not take such an input
  Result<Tensor> run(Tensor& input);

 private:
  struct State;
  explicit Network(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace zhengbao
