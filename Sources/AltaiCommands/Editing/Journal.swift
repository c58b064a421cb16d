import AltaiApp
import AltaiCatalog
import Glibc

/// The newest edits, so that they can be taken back: a file each, in a folder of the user's.
///
/// An entry is written before the edit is saved. Killed in between, it names an edit that was never made; the text tells
/// that, since it is still what it was before. Entries are not brought to the disk: after a power cut the last may be gone,
/// and no catalog is.
struct Journal {
  /// How many edits can be taken back.
  static let limit = 100

  let folder: BytePath
  private let writer = SafeWriter(syncs: false)

  /// The journal of a user, nil where nobody knows where it would be.
  init?(_ environment: Environment) {
    guard let state = UserFolders(environment: environment).state else { return nil }
    folder = state.appending("journal")
  }

  /// Writes an entry and lets the oldest go.
  ///
  /// - Returns: The entry's file.
  func write(_ entry: JournalEntry) throws(FileError) -> BytePath {
    _ = try UserFolders.make(folder, syncs: false)
    var names = try numbers()
    var number = (names.last ?? 0) + 1
    while true {
      let path = self.path(number)
      do throws(FileError) {
        _ = try writer.save(entry.bytes, to: path, expecting: .absent)
        names.append(number)
        for old in names.dropLast(Self.limit) { _ = try? writer.remove(self.path(old)) }
        return path
      } catch .changed {
        // Another edit took the number.
        number += 1
      }
    }
  }

  func remove(_ path: BytePath) { _ = try? writer.remove(path) }

  /// The files of the entries, newest first.
  func files() throws(FileError) -> [BytePath] {
    try numbers().reversed().map { path($0) }
  }

  /// An entry; nil of what is none, and of one that is gone meanwhile.
  ///
  /// - Throws: When it cannot be read. It is not passed over then, since it may be the newest.
  func entry(in file: BytePath) throws(FileError) -> JournalEntry? {
    do throws(FileError) {
      return JournalEntry(try FileReader().read(file).bytes)
    } catch .missing {
      return nil
    }
  }

  /// The entries that tell of edits of a file, or of any, newest first.
  func entries(of file: BytePath?) throws(FileError) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    for path in try files() {
      if let entry = try entry(in: path), file == nil || entry.file == file {
        entries.append(entry)
      }
    }
    return entries
  }

  private func path(_ number: Int) -> BytePath {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 8 - digits.count))
    return folder.appending("\(zeros)\(digits).json")
  }

  private func numbers() throws(FileError) -> [Int] {
    let names: [BytePath]
    do {
      names = try Folder(opening: folder).regularFiles()
    } catch .failed(.openFolder, errno: let code) where Folder.meansMissing(code) {
      return []
    }
    return names.compactMap { name in
      let text = String(decoding: name.bytes, as: UTF8.self)
      return text.hasSuffix(".json") ? Int(text.dropLast(5)) : nil
    }.sorted()
  }
}

extension BytePath {
  /// The path from the root, with links followed as far as it exists.
  var absolute: BytePath {
    var room = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let isResolved = withCString { start in
      room.withUnsafeMutableBufferPointer { buffer in
        realpath(start, buffer.baseAddress) == nil ? -1 : 0
      }
    }
    if isResolved == 0 {
      return BytePath(bytes: room.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)))
    }
    let parent = parent
    // A file that is not there yet; its folder may be.
    return parent == self || lastName.bytes.isEmpty
      || parent == BytePath(".") && !bytes.contains(47)
      ? workingFolder.appending(self) : parent.absolute.appending(lastName)
  }

  private var workingFolder: BytePath {
    var room = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard getcwd(&room, room.count) != nil else { return BytePath(".") }
    return BytePath(bytes: room.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)))
  }

  /// The path as ASCII, from which every byte can be had back.
  var percentEncoded: String {
    var text: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in bytes {
      if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "%") {
        text.append(byte)
      } else {
        text += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what ``percentEncoded`` gives.
  init?(percentEncoded text: String) {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "%") {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    self.init(bytes: bytes)
  }
}
