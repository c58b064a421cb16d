import Glibc

/// A copy of a text in a folder that nobody else can look into, for an editor; gone when the value goes.
package struct PrivateCopy: ~Copyable {
  /// The copy's own path.
  package let path: BytePath
  private let folder: BytePath

  /// Makes a copy, with mode 0600 in a new folder with mode 0700.
  ///
  /// The folder is made where the session's private files are, else where temporary ones are.
  ///
  /// - Parameter name: The file's name, by whose ending editors know what is in it.
  package init(
    of bytes: [UInt8], named name: String, _ environment: Environment
  ) throws(FileError) {
    let folder = try Self.makeFolder(environment)
    let path = folder.appending(name)
    do throws(FileError) {
      let file = try Folder(opening: folder).make(BytePath(name))
      try file.writeAll(bytes)
      // The user's mask may have taken the owner's permissions too.
      _ = try carryingOn(.keepMode) { fchmod(file.number, 0o600) }
      try file.close()
    } catch {
      Self.remove(folder)
      throw error
    }
    self.folder = folder
    self.path = path
  }

  deinit {
    Self.remove(folder)
  }

  /// What the copy holds now.
  package func read(limit: Int) throws(FileError) -> [UInt8] {
    try FileReader(limit: limit).read(path).bytes
  }

  private static func makeFolder(_ environment: Environment) throws(FileError) -> BytePath {
    let places = ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap { environment[$0] }
      .map(BytePath.init(bytes:)).filter(\.isAbsolute)
    var failure = FileError.missing
    for place in places + [BytePath("/tmp")] {
      var template = place.appending("altai-XXXXXX").bytes + [0]
      let isMade = template.withUnsafeMutableBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { $0.baseAddress.flatMap { mkdtemp($0) } != nil }
      }
      if isMade { return BytePath(bytes: template.dropLast()) }
      failure = .failed(.makeFolder, errno: errno)
    }
    throw failure
  }

  /// Removes a folder with all that an editor left in it; best effort, since it is private.
  private static func remove(_ path: BytePath) {
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      _ = path.withCString { unlink($0) }
      return
    }
    if let names = try? Folder(opening: path).names() {
      for name in names { remove(path.appending(name)) }
    }
    _ = path.withCString { rmdir($0) }
  }
}
