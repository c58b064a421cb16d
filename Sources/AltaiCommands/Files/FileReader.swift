import Glibc

/// Reads a whole file, or standard input for the path `-`.
package struct FileReader: Sendable {
  /// 256 MiB, the most that is read unless the user raises it.
  package static let defaultLimit = 256 << 20

  /// The most bytes that are read.
  package let limit: Int

  package init(limit: Int = defaultLimit) {
    precondition(limit >= 0 && limit < Int.max, "a limit is a size")
    self.limit = limit
  }

  /// Reads a regular file, or standard input.
  ///
  /// Never waits for a pipe to be opened, and opens no device. A file that is being written while it
  /// is read is read again a few times.
  package func read(_ path: BytePath) throws(FileError) -> FileContents {
    if path == .standardInput {
      return FileContents(bytes: try readToEnd(of: STDIN_FILENO), stamp: nil)
    }
    for _ in 0..<5 {
      // Looked at before it is opened, since opening a device can have effects.
      var status = stat()
      _ = try carryingOn(.inspect) { path.withCString { stat($0, &status) } }
      try FileStatus(status).requireRegular()
      let file = Descriptor(
        try carryingOn(.open) {
          path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
        })
      if let contents = try read(file) { return contents }
    }
    throw .changed
  }

  /// Reads an open file from its start; `nil` if it changed meanwhile.
  func read(_ file: borrowing Descriptor) throws(FileError) -> FileContents? {
    let status = try file.status()
    try status.requireRegular()
    if status.stamp.size > limit { throw .tooLarge(limit: limit) }
    let bytes = try file.readAll(expectedSize: status.stamp.size, limit: limit)
    if bytes.count > limit { throw .tooLarge(limit: limit) }
    guard try file.status().stamp == status.stamp else { return nil }
    return FileContents(bytes: bytes, stamp: status.stamp)
  }

  /// Reads a pipe, or whatever else is open under this number, to its end.
  ///
  /// Waits for what is still to come. The descriptor stays open.
  package func readToEnd(of number: CInt) throws(FileError) -> [UInt8] {
    let copy = Descriptor(try carryingOn(.open) { fcntl(number, F_DUPFD_CLOEXEC, 3) })
    let bytes = try copy.readAll(expectedSize: 0, limit: limit)
    if bytes.count > limit { throw .tooLarge(limit: limit) }
    return bytes
  }
}
