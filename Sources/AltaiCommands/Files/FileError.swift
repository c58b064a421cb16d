import Glibc

/// What was being done when the system refused.
package enum FileOperation: String, Hashable, Sendable, CaseIterable {
  case openFolder, lockFolder, listFolder, makeFolder, syncFolder
  case inspect, followLink, open, read
  case makeTemporary, write, keepOwner, keepAttributes, keepMode, sync, close
  case setAside, exchange, rename, link, remove
  case watch
}

/// Why a file was not read or not saved.
package enum FileError: Error, Hashable, Sendable {
  case missing
  case isFolder
  /// A pipe, a socket or a device.
  case notRegular
  /// No permission to read it.
  case unreadable
  /// No permission to write it, though the folder might allow to replace it.
  case readOnly
  /// No permission to make, rename or remove files in its folder.
  case folderReadOnly
  /// It belongs to someone else, which a new version could not.
  case notOwned
  case tooLarge(limit: Int)
  /// Someone else changed, made or removed it since it was read; theirs is in place.
  case changed
  /// Another program has been saving in the same folder for too long.
  case locked
  /// Neither `HOME` nor the variable for this folder names one.
  case noHome
  case failed(FileOperation, errno: CInt)

  /// The error for a code of the system.
  init(_ operation: FileOperation, _ code: CInt) {
    switch (operation, code) {
    case (.open, ENOENT), (.open, ENOTDIR), (.inspect, ENOENT), (.inspect, ENOTDIR):
      self = .missing
    case (.open, EACCES), (.inspect, EACCES), (.open, EPERM):
      self = .unreadable
    case (.open, EISDIR), (.read, EISDIR):
      self = .isFolder
    case (.makeTemporary, EACCES), (.makeTemporary, EPERM), (.makeFolder, EACCES),
      (.makeFolder, EPERM), (.remove, EACCES), (.remove, EPERM):
      self = .folderReadOnly
    case (.exchange, EPERM), (.exchange, EACCES), (.rename, EPERM), (.rename, EACCES):
      self = .readOnly
    case (.keepOwner, EPERM):
      self = .notOwned
    default:
      self = .failed(operation, errno: code)
    }
  }
}
