import AltaiCommands
import Glibc

/// A folder of its own for one test, removed with all that is in it when the value goes.
struct TestFolder: ~Copyable {
  let path: BytePath

  init() throws {
    var template = Array("/tmp/altai-files-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw TestFolderError(code: errno) }
    path = BytePath(String(cString: made))
  }

  deinit {
    Files.removeAll(path)
  }

  subscript(name: String) -> BytePath { path.appending(name) }

  /// All names inside, sorted.
  func names() -> [String] { Files.names(path) }
}

struct TestFolderError: Error {
  let code: CInt
}

/// Plain file access for tests, by other calls than those under test where there are others.
enum Files {
  static func text(_ path: BytePath) -> String? {
    guard let file = fopen(string(path), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte >= 0 { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes in place: the inode stays.
  static func write(_ text: String, to path: BytePath, mode: mode_t = 0o644) {
    let isNew = access(string(path), F_OK) != 0
    guard let file = fopen(string(path), "w") else { return }
    fputs(text, file)
    fclose(file)
    if isNew { chmod(string(path), mode) }
  }

  static func status(_ path: BytePath) -> stat {
    var status = stat()
    lstat(string(path), &status)
    return status
  }

  static func mode(_ path: BytePath) -> mode_t { status(path).st_mode & 0o7777 }

  static func names(_ path: BytePath) -> [String] {
    guard let listing = opendir(string(path)) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  static func string(_ path: BytePath) -> String { String(decoding: path.bytes, as: UTF8.self) }

  static func removeAll(_ path: BytePath) {
    if status(path).st_mode & S_IFMT == S_IFDIR {
      for name in names(path) { removeAll(path.appending(name)) }
    }
    remove(string(path))
  }
}
