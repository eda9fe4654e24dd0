// Fixity: SHA-256 of bytes.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace zhengbao {

// 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

// The same for bytes that come in parts. One thread at a time.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  void update(std::string_view bytes);
  // Ends the computation; call once.
  std::string finish_hex();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace zhengbao
