import Glibc

/// Writes to standard output whole, and tells when that fails.
enum StandardOutput {
  /// Why nothing more can be written.
  enum Failure: Error {
    /// The reader went away: nothing to say.
    case closed
    case failed(errno: CInt)
  }

  static func write(_ bytes: [UInt8], to descriptor: CInt = STDOUT_FILENO) throws(Failure) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        done += count
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR {
        throw .failed(errno: errno)
      }
    }
  }
}
