// Writer and reader of the packed form: integers as varints, texts and lists
// with their length before them, floats as their bytes. What a type consists of
// is told by its fields_of() (core/pack_fields.h). For pack.cc alone.
#pragma once

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "core/pack_fields.h"
#include "core/varint.h"

namespace zhengbao {

inline constexpr std::uint8_t kPackVersion = 4;
inline constexpr std::uint8_t kOldestPackVersion = 2;  // archives of format 1 hold it

class Packer {
 public:
  template <class... T>
  void operator()(const T&... values) {
    (put(values), ...);
  }
  // Fields that exist from pack version `version` on.
  template <class... T>
  void since(int /*version*/, const T&... values) {
    (put(values), ...);
  }
  std::string take() { return std::move(out_); }

  void put_unsigned(std::uint64_t value) { append_varint(value, out_); }

 private:
  template <class T>
  void put(const T& value);

  std::string out_;
};

// Total: whatever the bytes are, reading ends, allocates no more than they
// justify, and good() tells whether they were a value.
class Unpacker {
 public:
  explicit Unpacker(std::string_view packed) : in_(packed) {}

  template <class... T>
  void operator()(T&... values) {
    (take(values), ...);
  }
  template <class... T>
  void since(int version, T&... values) {
    if (version_ >= version) (take(values), ...);
  }
  bool take_version() {
    const std::uint64_t version = take_unsigned();
    version_ = static_cast<int>(std::min<std::uint64_t>(version, kPackVersion + 1));
    return version_ >= kOldestPackVersion && version_ <= kPackVersion;
  }
  bool good() const { return good_; }
  bool at_end() const { return in_.empty(); }

  std::uint64_t take_unsigned() {
    const auto value = take_varint(in_);
    good_ = good_ && value.has_value();
    return value.value_or(0);
  }

 private:
  template <class T>
  void take(T& value);

  // Deeper section trees than any document has would exhaust the stack.
  static constexpr int kMaxDepth = 200;

  std::string_view in_;
  int version_ = kPackVersion;
  int depth_ = 0;
  bool good_ = true;
};

template <class Archive, class T>
concept Composite = requires(Archive& archive, T& value) {
  fields_of(archive, value);
};

template <class T>
void Packer::put(const T& value) {
  if constexpr (Composite<Packer, const T>) {
    fields_of(*this, value);
  } else if constexpr (std::is_same_v<T, std::string>) {
    put_unsigned(value.size());
    out_ += value;
  } else if constexpr (std::is_same_v<T, float> || std::is_same_v<T, double>) {
    char bytes[sizeof(T)];
    std::memcpy(bytes, &value, sizeof(T));
    out_.append(bytes, sizeof(T));
  } else if constexpr (std::is_enum_v<T> || std::is_same_v<T, bool>) {
    put_unsigned(static_cast<std::uint64_t>(value));
  } else if constexpr (std::is_integral_v<T>) {
    put_unsigned(zigzag(static_cast<std::int64_t>(value)));
  } else {
    put_unsigned(value.size());
    for (const auto& item : value) put(item);
  }
}

template <class T>
void Unpacker::take(T& value) {
  if (!good_) return;
  if constexpr (Composite<Unpacker, T>) {
    good_ = good_ && ++depth_ <= kMaxDepth;
    if (good_) fields_of(*this, value);
    --depth_;
  } else if constexpr (std::is_same_v<T, std::string>) {
    const std::uint64_t size = take_unsigned();
    if (size > in_.size()) {
      good_ = false;
      return;
    }
    value.assign(in_.substr(0, size));
    in_.remove_prefix(size);
  } else if constexpr (std::is_same_v<T, float> || std::is_same_v<T, double>) {
    if (in_.size() < sizeof(T)) {
      good_ = false;
      return;
    }
    std::memcpy(&value, in_.data(), sizeof(T));
    in_.remove_prefix(sizeof(T));
  } else if constexpr (std::is_enum_v<T>) {
    const std::uint64_t number = take_unsigned();
    good_ = good_ && number <= static_cast<std::uint64_t>(last_of(T{}));
    if (good_) value = static_cast<T>(number);
  } else if constexpr (std::is_same_v<T, bool>) {
    value = take_unsigned() != 0;
  } else if constexpr (std::is_integral_v<T>) {
    value = static_cast<T>(unzigzag(take_unsigned()));
  } else {
    const std::uint64_t size = take_unsigned();
    // One after the other: a claimed size alone allocates nothing.
    for (std::uint64_t i = 0; i < size && good_; ++i) take(value.emplace_back());
  }
}

}  // namespace zhengbao
