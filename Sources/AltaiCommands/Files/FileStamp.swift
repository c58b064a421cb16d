import Glibc

/// A moment as the file system stores it.
package struct FileTime: Hashable, Sendable {
  package let seconds: Int
  package let nanoseconds: Int
}

/// What tells a file from every other and from itself after a change.
///
/// The time of the last change of the inode (`changed`) cannot be put back by a program, so that an
/// edit which restores size and time of writing shows all the same.
package struct FileStamp: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64
  package let size: Int
  package let modified: FileTime
  package let changed: FileTime

  /// The same file with the same time of writing, whether or not it was renamed since.
  func matchesAfterRename(_ other: FileStamp) -> Bool {
    device == other.device && inode == other.inode && size == other.size
      && modified == other.modified
  }
}

/// What a file held, and the stamp it had then.
package struct FileContents: Hashable, Sendable {
  package let bytes: [UInt8]
  /// `nil` for standard input.
  package let stamp: FileStamp?

  package init(bytes: [UInt8], stamp: FileStamp?) {
    self.bytes = bytes
    self.stamp = stamp
  }
}

/// The part of the system's answer about a file that is used here.
struct FileStatus {
  let stamp: FileStamp
  let kind: mode_t
  let permissions: mode_t
  let owner: uid_t
  let group: gid_t

  init(_ status: stat) {
    stamp = FileStamp(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int(status.st_size),
      modified: FileTime(
        seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec),
      changed: FileTime(seconds: status.st_ctim.tv_sec, nanoseconds: status.st_ctim.tv_nsec))
    kind = status.st_mode & S_IFMT
    permissions = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
  }

  var isRegular: Bool { kind == S_IFREG }

  var isFolder: Bool { kind == S_IFDIR }

  func requireRegular() throws(FileError) {
    if isFolder { throw .isFolder }
    if !isRegular { throw .notRegular }
  }
}
