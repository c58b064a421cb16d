import Glibc

/// What a file must be for a save to go ahead.
package enum SaveExpectation: Hashable, Sendable {
  /// Still what was read.
  case unchanged(FileContents)
  case absent
  /// Whatever stands there when the folder is locked, or nothing.
  case anything
}

/// How a save ended that put the new version in place.
package enum SaveOutcome: Hashable, Sendable {
  /// It stays after a power cut.
  case durable
  /// It is in place, but the folder's names could not be brought to the disk.
  case perhapsNotDurable(errno: CInt)

  /// What became of names that could not be brought to the disk.
  init(of error: FileError) {
    if case .failed(_, errno: let code) = error {
      self = .perhapsNotDurable(errno: code)
    } else {
      self = .perhapsNotDurable(errno: EIO)
    }
  }

  /// The outcome of two steps that a save needs both.
  func and(_ other: SaveOutcome) -> SaveOutcome {
    self == .durable ? other : self
  }
}

/// Puts a new version of a file in place whole, or leaves the old one as it is.
///
/// A save goes through these steps, each of which may end it with an error and nothing changed:
/// 1. follow links to the target, open its folder, lock the folder, remove strays of killed saves;
/// 2. compare the target with what was read, and ask for permission to write it;
/// 3. make a private file beside it, write, give it owner, attributes and mode, sync;
/// 4. compare again, exchange the two names, and compare what came out;
/// 5. sync the folder, compare once more what came out, and remove it.
/// Where names cannot be exchanged, 4 is a plain rename. When a comparison in 4 or 5 fails, the names
/// are exchanged back, so an edit made from outside at any moment is kept. A new file is made like
/// this too, and never over one that appeared meanwhile.
package struct SafeWriter: Sendable {
  /// Asked before each step; an answer takes the place of the system's error.
  package typealias Interruption = @Sendable (FileOperation) -> CInt?

  private let lockAttempts: Int
  private let syncs: Bool
  private let interruption: Interruption

  /// - Parameters:
  ///   - syncs: Whether a version is brought to the disk before it takes its place; without, a power cut can leave a torn file.
  ///   - lockAttempts: How often the lock is tried, 5 ms apart.
  ///   - interruption: For tests, which act or fail at a step.
  package init(
    lockAttempts: Int = 2_000, syncs: Bool = true,
    interruption: @escaping Interruption = { _ in nil }
  ) {
    self.lockAttempts = lockAttempts
    self.syncs = syncs
    self.interruption = interruption
  }

  /// Saves bytes under a path.
  ///
  /// A file that is replaced keeps its mode, owner and extended attributes; other hard links to it
  /// keep the old version. A new one gets mode 0600. Folders are not made.
  ///
  /// - Throws: Any `FileError`; the file is then what it was, and nothing is left beside it.
  package func save(
    _ bytes: [UInt8], to path: BytePath, expecting expectation: SaveExpectation = .anything
  ) throws(FileError) -> SaveOutcome {
    let target = try path.followingLinks()
    let name = target.lastName
    if name.bytes.isEmpty {
      throw path.bytes.isEmpty ? .missing : .isFolder
    }
    try step(.openFolder)
    let folder = try Folder(opening: target.parent)
    try step(.lockFolder)
    if try folder.lock(attempts: lockAttempts) { folder.removeStrays() }
    guard let status = try folder.status(of: name) else {
      if case .unchanged = expectation { throw .changed }
      return try create(name, bytes, in: folder)
    }
    try status.requireRegular()
    if expectation == .absent { throw .changed }
    try folder.requireWritable(name, status)
    return try replace(name, bytes, expecting: expectation, in: folder)
  }

  /// Removes a file under its folder's lock; of a link, only the link.
  ///
  /// - Throws: `FileError.missing` when there is none, `FileError.readOnly` without permission to
  ///   write it.
  package func remove(_ path: BytePath) throws(FileError) -> SaveOutcome {
    let name = path.lastName
    let folder: Folder
    do throws(FileError) {
      folder = try Folder(opening: path.parent)
    } catch .failed(.openFolder, errno: let code) where Folder.meansMissing(code) {
      throw .missing
    }
    if try folder.lock(attempts: lockAttempts) { folder.removeStrays() }
    guard let status = try folder.status(of: name) else { throw .missing }
    if status.isFolder { throw .isFolder }
    if status.isRegular { try folder.requireWritable(name, status) }
    try step(.remove)
    try folder.remove(name)
    return sync(folder)
  }

  private func create(
    _ name: BytePath, _ bytes: [UInt8], in folder: borrowing Folder
  ) throws(FileError) -> SaveOutcome {
    try step(.makeTemporary)
    let temporary = TemporaryName.fresh()
    let file = try folder.make(temporary)
    do throws(FileError) {
      try step(.write)
      try file.writeAll(bytes)
      try step(.keepMode)
      // Said outright: the user's mask may have taken the owner's permissions too.
      _ = try carryingOn(.keepMode) { fchmod(file.number, 0o600) }
      try finish(file)
      try move(temporary, toFree: name, in: folder, as: .rename)
    } catch {
      try? folder.remove(temporary)
      throw error
    }
    return sync(folder)
  }

  private func replace(
    _ name: BytePath, _ bytes: [UInt8], expecting expectation: SaveExpectation,
    in folder: borrowing Folder
  ) throws(FileError) -> SaveOutcome {
    try step(.open)
    let original = try openAgain(name, in: folder)
    let status = try original.status()
    guard status.isRegular else { throw .changed }
    let contents: FileContents
    if case .unchanged(let read) = expectation {
      contents = read
    } else {
      guard let read = try FileReader().read(original) else { throw .changed }
      contents = read
    }
    guard let stamp = contents.stamp else { throw .notRegular }
    guard status.stamp == stamp else { throw .changed }

    try step(.makeTemporary)
    let temporary = TemporaryName.fresh()
    let file = try folder.make(temporary)
    let exchange: Exchange
    do throws(FileError) {
      try step(.write)
      try file.writeAll(bytes)
      try step(.keepOwner)
      try file.takeOver(status, from: original)
      let replacement = try file.status().stamp
      try finish(file)
      exchange = Exchange(
        name: name, spare: TemporaryName.swap(original: stamp, replacement: replacement),
        original: stamp, originalBytes: contents.bytes, replacement: replacement)
      try move(temporary, toFree: exchange.spare, in: folder, as: .setAside)
    } catch {
      try? folder.remove(temporary)
      throw error
    }
    return try run(exchange, original: original, in: folder)
  }

  /// Opens a file that stood there a moment ago.
  private func openAgain(
    _ name: BytePath, in folder: borrowing Folder
  ) throws(FileError) -> Descriptor {
    do throws(FileError) {
      return try folder.open(name)
    } catch .missing {
      throw .changed
    } catch .failed(.open, errno: ELOOP) {
      throw .changed
    }
  }

  /// Brings a new file to the disk.
  private func finish(_ file: consuming Descriptor) throws(FileError) {
    try step(.sync)
    // Never tried again: after an error the system may have dropped the bytes and then say all is well.
    if syncs { _ = try carryingOn(.sync) { fsync(file.number) } }
    try step(.close)
    try file.close()
  }

  /// Renames a file, never over another.
  private func move(
    _ name: BytePath, toFree other: BytePath, in folder: borrowing Folder,
    as operation: FileOperation
  ) throws(FileError) {
    do throws(FileError) {
      try step(operation)
      try folder.rename(name, toFree: other)
    } catch .failed(_, errno: let code) where Folder.meansUnsupported(code) {
      do throws(FileError) {
        try step(.link)
        try folder.link(name, toFree: other)
        try folder.remove(name)
      } catch .failed(.link, errno: let code) where code == EPERM || Folder.meansUnsupported(code) {
        // No links here either (FAT): the closest there is.
        if try folder.status(of: other) != nil { throw .changed }
        try folder.rename(name, to: other)
      }
    }
  }

  private func sync(_ folder: borrowing Folder) -> SaveOutcome {
    do throws(FileError) {
      try step(.syncFolder)
      if syncs { try folder.sync() }
      return .durable
    } catch {
      return SaveOutcome(of: error)
    }
  }

  private func step(_ operation: FileOperation) throws(FileError) {
    if let code = interruption(operation) { throw FileError(operation, code) }
  }
}

/// Two versions of a file about to change places.
private struct Exchange {
  let name: BytePath
  /// Where the new version waits, and where the old one then is.
  let spare: BytePath
  let original: FileStamp
  let originalBytes: [UInt8]
  let replacement: FileStamp
}

extension SafeWriter {
  private func run(
    _ exchange: Exchange, original: borrowing Descriptor, in folder: borrowing Folder
  ) throws(FileError) -> SaveOutcome {
    do throws(FileError) {
      try step(.inspect)
      guard try folder.status(of: exchange.name)?.stamp == exchange.original else {
        throw .changed
      }
      do throws(FileError) {
        try step(.exchange)
        try folder.exchange(exchange.spare, exchange.name)
      } catch .failed(.exchange, errno: let code) where Folder.meansUnsupported(code) {
        return try renameOver(exchange, original: original, in: folder)
      } catch .failed(.exchange, errno: ENOENT) {
        throw .changed
      }
    } catch {
      try? folder.remove(exchange.spare)
      throw error
    }
    let outcome: SaveOutcome
    do throws(FileError) {
      guard let stamp = try folder.status(of: exchange.spare)?.stamp,
        stamp.matchesAfterRename(exchange.original),
        // The rename has moved the time of the inode's change, so only the bytes can tell now.
        try original.holds(exchange.originalBytes)
      else { throw .changed }
      outcome = sync(folder)
      // A program that had the old version open may have gone on writing to it.
      guard try folder.status(of: exchange.spare)?.stamp == stamp else { throw .changed }
    } catch {
      try undo(exchange, in: folder)
      throw error
    }
    try? folder.remove(exchange.spare)
    return outcome
  }

  private func renameOver(
    _ exchange: Exchange, original: borrowing Descriptor, in folder: borrowing Folder
  ) throws(FileError) -> SaveOutcome {
    try step(.rename)
    // The bytes too: on some file systems two edits in one tick of the clock have one stamp.
    guard try original.holds(exchange.originalBytes),
      try folder.status(of: exchange.name)?.stamp == exchange.original
    else { throw .changed }
    try folder.rename(exchange.spare, to: exchange.name)
    return sync(folder)
  }

  /// Puts the other's version back and removes the new one.
  ///
  /// - Throws: When it cannot be put back. It then stays beside the new version, under a name that
  ///   keeps it from being taken for a stray.
  private func undo(
    _ exchange: Exchange, in folder: borrowing Folder
  ) throws(FileError) {
    do throws(FileError) {
      try folder.exchange(exchange.spare, exchange.name)
    } catch .failed(.exchange, errno: ENOENT) {
      try move(exchange.spare, toFree: exchange.name, in: folder, as: .rename)
    }
    // If a third version came out, it is not removed.
    if let status = try? folder.status(of: exchange.spare),
      status.stamp.matchesAfterRename(exchange.replacement)
    {
      try? folder.remove(exchange.spare)
    }
    _ = sync(folder)
  }
}
