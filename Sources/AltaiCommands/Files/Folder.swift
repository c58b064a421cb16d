import CFiles
import Glibc

/// An open folder; every name is looked up in it, wherever its path leads meanwhile.
struct Folder: ~Copyable {
  private let descriptor: Descriptor

  init(opening path: BytePath) throws(FileError) {
    descriptor = Descriptor(
      try carryingOn(.openFolder) {
        path.withCString { Glibc.open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK) }
      })
  }

  /// Takes the lock on the folder, which ends with the value or the program.
  ///
  /// - Returns: `false` where the file system has no such lock.
  func lock(attempts: Int) throws(FileError) -> Bool {
    for attempt in 1...max(1, attempts) {
      do throws(FileError) {
        _ = try carryingOn(.lockFolder) { flock(descriptor.number, LOCK_EX | LOCK_NB) }
        return true
      } catch .failed(.lockFolder, errno: let code) {
        switch code {
        case EWOULDBLOCK:
          if attempt < attempts { usleep(5_000) }
        case EBADF, EINVAL, ENOLCK, ENOSYS, EOPNOTSUPP:
          return false
        default:
          throw FileError(.lockFolder, code)
        }
      }
    }
    throw .locked
  }

  /// What stands under a name, a link being itself; `nil` when nothing does.
  func status(of name: BytePath) throws(FileError) -> FileStatus? {
    var status = stat()
    do throws(FileError) {
      _ = try carryingOn(.inspect) {
        name.withCString { fstatat(descriptor.number, $0, &status, AT_SYMLINK_NOFOLLOW) }
      }
      return FileStatus(status)
    } catch .missing {
      return nil
    }
  }

  /// Opens a file for reading; a link under this name is refused.
  func open(_ name: BytePath) throws(FileError) -> Descriptor {
    Descriptor(
      try carryingOn(.open) {
        name.withCString {
          openat(descriptor.number, $0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY)
        }
      })
  }

  /// Makes a new empty file that nobody else can open.
  func make(_ name: BytePath) throws(FileError) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    return Descriptor(
      try carryingOn(.makeTemporary) {
        name.withCString { openat(descriptor.number, $0, flags, 0o600) }
      })
  }

  /// Refuses a file without write permission.
  ///
  /// To root the system grants every file; a file that nobody may write is left alone all the same.
  func requireWritable(_ name: BytePath, _ status: FileStatus) throws(FileError) {
    if status.permissions & 0o222 == 0 { throw .readOnly }
    do throws(FileError) {
      _ = try carryingOn(.write) {
        name.withCString { faccessat(descriptor.number, $0, W_OK, AT_EACCESS) }
      }
    } catch .failed(.write, errno: let code) {
      switch code {
      case EACCES, EPERM: throw .readOnly
      case ENOENT: throw .changed
      default: throw .failed(.write, errno: code)
      }
    }
  }

  func exchange(_ name: BytePath, _ other: BytePath) throws(FileError) {
    try withNames(.exchange, name, other) { altai_exchange(descriptor.number, $0, $1) }
  }

  func rename(_ name: BytePath, to other: BytePath) throws(FileError) {
    try withNames(.rename, name, other) {
      renameat(descriptor.number, $0, descriptor.number, $1)
    }
  }

  /// Renames, never over a file that is there: that is `FileError.changed`.
  func rename(_ name: BytePath, toFree other: BytePath) throws(FileError) {
    do throws(FileError) {
      try withNames(.rename, name, other) { altai_rename_to_free_name(descriptor.number, $0, $1) }
    } catch .failed(.rename, errno: EEXIST) {
      throw .changed
    }
  }

  /// Gives a file a second name, never that of a file that is there: that is `FileError.changed`.
  func link(_ name: BytePath, toFree other: BytePath) throws(FileError) {
    do throws(FileError) {
      try withNames(.link, name, other) {
        linkat(descriptor.number, $0, descriptor.number, $1, 0)
      }
    } catch .failed(.link, errno: EEXIST) {
      throw .changed
    }
  }

  func remove(_ name: BytePath) throws(FileError) {
    _ = try carryingOn(.remove) {
      name.withCString { unlinkat(descriptor.number, $0, 0) }
    }
  }

  /// Brings the folder's names to the disk.
  func sync() throws(FileError) {
    _ = try carryingOn(.syncFolder) { fsync(descriptor.number) }
  }

  /// All names but `.` and `..`, sorted by their bytes.
  func names() throws(FileError) -> [BytePath] {
    // A descriptor of its own, since a listing moves the place in it and closes it.
    let copy = try carryingOn(.listFolder) {
      openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let listing = fdopendir(copy) else {
      let code = errno
      _ = close(copy)
      throw FileError(.listFolder, code)
    }
    defer { closedir(listing) }
    var names: [BytePath] = []
    while true {
      errno = 0
      guard let entry = readdir(listing), let start = altai_entry_name(entry) else {
        if errno != 0 { throw FileError(.listFolder, errno) }
        break
      }
      names.append(
        BytePath(bytes: Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))))
    }
    return names.filter { $0 != BytePath(".") && $0 != BytePath("..") }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// The names of all regular files and of links to them, sorted by their bytes.
  func regularFiles() throws(FileError) -> [BytePath] {
    try names().filter { name in
      var status = stat()
      return name.withCString { fstatat(descriptor.number, $0, &status, 0) } == 0
        && FileStatus(status).isRegular
    }
  }

  private func withNames(
    _ operation: FileOperation, _ name: BytePath, _ other: BytePath,
    _ call: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> CInt
  ) throws(FileError) {
    _ = try carryingOn(operation) {
      name.withCString { first in other.withCString { second in call(first, second) } }
    }
  }

  /// Whether a code says that there is no such folder.
  static func meansMissing(_ code: CInt) -> Bool {
    code == ENOENT || code == ENOTDIR
  }

  /// Whether a code says that the file system knows no such way of renaming.
  static func meansUnsupported(_ code: CInt) -> Bool {
    code == EINVAL || code == ENOSYS || code == EOPNOTSUPP
  }
}

extension BytePath {
  /// The path at the end of a chain of links; what it names need not exist.
  func followingLinks() throws(FileError) -> BytePath {
    var path = self
    for _ in 0..<40 {
      guard let target = try path.linkTarget() else { return path }
      path = path.parent.appending(target)
    }
    throw .failed(.followLink, errno: ELOOP)
  }

  /// What a link names; `nil` for what is no link, and where nothing is.
  func linkTarget() throws(FileError) -> BytePath? {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = withCString { start in
      target.withUnsafeMutableBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) { room in
          room.baseAddress.map { CInt(readlink(start, $0, room.count)) } ?? -1
        }
      }
    }
    if count >= 0 { return BytePath(bytes: Array(target.prefix(Int(count)))) }
    if errno == EINVAL && !bytes.contains(0) || errno == ENOENT { return nil }
    throw FileError(.followLink, errno)
  }
}
