import Glibc

/// Makes the system report a too large file and a closed pipe as errors instead of ending the program.
///
/// The program calls this once at its start; a save can then clean up after itself.
package func ignoreFileSignals() {
  signal(SIGXFSZ, SIG_IGN)
  signal(SIGPIPE, SIG_IGN)
}

/// The signals that `ignoreFileSignals` ignores: other programs are started with the system's own ways.
func fileSignals() -> sigset_t {
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, SIGXFSZ)
  sigaddset(&signals, SIGPIPE)
  return signals
}
