// Ctrl-C and SIGTERM, taken as a wish to stop soon.
#pragma once

namespace zhengbao {

// While one exists the first SIGINT or SIGTERM is only noted; a second one ends
// the process as usual. At most one at a time.
class InterruptWatch {
 public:
  InterruptWatch();
  ~InterruptWatch();
  InterruptWatch(const InterruptWatch&) = delete;
  InterruptWatch& operator=(const InterruptWatch&) = delete;

  // Readable once a signal has come.
  int fd() const;
  // The signal, or 0.
  int signal_number() const;
};

}  // namespace zhengbao
