import CFiles
import Glibc

/// An open file or folder, closed when the value goes.
struct Descriptor: ~Copyable {
  let number: CInt

  init(_ number: CInt) {
    self.number = number
  }

  deinit {
    _ = Glibc.close(number)
  }

  /// Closes now, to learn of an error that was held back until then.
  consuming func close() throws(FileError) {
    let number = self.number
    discard self
    // Linux has closed the descriptor even when it answers EINTR.
    if Glibc.close(number) != 0 && errno != EINTR { throw FileError(.close, errno) }
  }
}

/// Calls until the answer is not "interrupted by a signal".
///
/// Ends after many such answers in a row: a broken file system must not hang the program.
func carryingOn<Answer: SignedInteger>(
  _ operation: FileOperation, _ call: () -> Answer
) throws(FileError) -> Answer {
  for _ in 0..<10_000 {
    let answer = call()
    if answer >= 0 { return answer }
    let code = errno
    if code != EINTR { throw FileError(operation, code) }
  }
  throw .failed(operation, errno: EINTR)
}

extension Descriptor {
  func status() throws(FileError) -> FileStatus {
    var status = stat()
    _ = try carryingOn(.inspect) { fstat(number, &status) }
    return FileStatus(status)
  }

  /// Reads to the end, at most one byte more than `limit`.
  func readAll(expectedSize: Int, limit: Int) throws(FileError) -> [UInt8] {
    // One byte more than expected, so that the end shows without another round.
    var bytes = try readChunk(of: min(max(expectedSize, 0), limit) + 1)
    if bytes.count <= expectedSize { return bytes }
    while bytes.count <= limit {
      let chunk = try readChunk(of: min(limit + 1 - bytes.count, 1 << 20))
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }

  /// Reads until the chunk is full or the file ends.
  func readChunk(of size: Int) throws(FileError) -> [UInt8] {
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(FileError) {
        while count < size {
          let rest = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
          let taken = try readOnce(into: rest)
          if taken == 0 { break }
          count += taken
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private func readOnce(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    while true {
      do throws(FileError) {
        return try carryingOn(.read) { Glibc.read(number, buffer.baseAddress, buffer.count) }
      } catch .failed(.read, errno: EAGAIN) {
        // Standard input may have been left non-blocking by another program.
        var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        _ = try carryingOn(.read) { poll(&request, 1, -1) }
      }
    }
  }

  /// Whether the file, read from its start, holds exactly these bytes.
  func holds(_ bytes: [UInt8]) throws(FileError) -> Bool {
    _ = try carryingOn(.read) { lseek(number, 0, SEEK_SET) }
    var position = 0
    while true {
      let chunk = try readChunk(of: 1 << 16)
      guard chunk.elementsEqual(bytes[position..<min(bytes.count, position + chunk.count)]) else {
        return false
      }
      position += chunk.count
      if chunk.count < 1 << 16 { return position == bytes.count }
    }
  }

  /// Writes all bytes, however many the system takes at a time.
  func writeAll(_ bytes: [UInt8]) throws(FileError) {
    var position = 0
    while position < bytes.count {
      let written = try carryingOn(.write) {
        bytes.withUnsafeBytes { buffer in
          let rest = UnsafeRawBufferPointer(rebasing: buffer[position...])
          return Glibc.write(number, rest.baseAddress, rest.count)
        }
      }
      // A file never takes nothing; going on would not end.
      if written == 0 { throw .failed(.write, errno: EIO) }
      position += written
    }
  }

  /// Gives this new file the owner, the extended attributes and the mode of another.
  func takeOver(_ status: FileStatus, from original: borrowing Descriptor) throws(FileError) {
    let own = try self.status()
    if own.owner != status.owner || own.group != status.group {
      _ = try carryingOn(.keepOwner) { fchown(number, status.owner, status.group) }
    }
    try takeOverAttributes(from: original)
    // Last, since a change of owner clears bits of the mode.
    _ = try carryingOn(.keepMode) { fchmod(number, status.permissions) }
  }

  private func takeOverAttributes(from original: borrowing Descriptor) throws(FileError) {
    let wanted = try original.attributeNames()
    // A folder may hand its own access list to new files, and so open a private one to others.
    for name in try attributeNames() where !wanted.contains(name) && !isSecurityLabel(name) {
      _ = try carryingOn(.keepAttributes) { altai_remove_attribute(number, name + [0]) }
    }
    for name in wanted {
      let value = try original.attribute(name)
      do throws(FileError) {
        _ = try carryingOn(.keepAttributes) {
          value.withUnsafeBytes {
            altai_set_attribute(number, name + [0], $0.baseAddress, $0.count)
          }
        }
      } catch {
        // The kernel's own labels are not ours to set; every new file has got its own.
        if !isSecurityLabel(name) { throw error }
      }
    }
  }

  private func isSecurityLabel(_ name: [CChar]) -> Bool {
    name.starts(with: "security.".utf8.map { CChar(bitPattern: $0) })
  }

  private func attributeNames() throws(FileError) -> [[CChar]] {
    do throws(FileError) {
      let list: [CChar] = try growing { altai_list_attributes(number, $0, $1) }
      return list.split(separator: 0).map(Array.init)
    } catch .failed(.keepAttributes, errno: EOPNOTSUPP) {
      return []
    }
  }

  private func attribute(_ name: [CChar]) throws(FileError) -> [CChar] {
    try growing { altai_get_attribute(number, name + [0], $0, $1) }
  }

  /// Asks for the size, then for the value, and again should it have grown between.
  private func growing(
    _ call: (UnsafeMutablePointer<CChar>?, Int) -> Int
  ) throws(FileError) -> [CChar] {
    for _ in 0..<10 {
      let size = try carryingOn(.keepAttributes) { call(nil, 0) }
      if size == 0 { return [] }
      var value = [CChar](repeating: 0, count: size)
      do throws(FileError) {
        let taken = try carryingOn(.keepAttributes) {
          value.withUnsafeMutableBufferPointer { call($0.baseAddress, size) }
        }
        return Array(value.prefix(taken))
      } catch .failed(.keepAttributes, errno: ERANGE) {
        continue
      }
    }
    throw .failed(.keepAttributes, errno: ERANGE)
  }
}
