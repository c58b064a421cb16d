/// A name that a profile can have.
package struct ProfileName: Hashable, Sendable, CustomStringConvertible {
  package static let lengths = 1...64

  package let text: String

  package var description: String { text }

  /// Takes 1 to 64 of the letters a–z and A–Z, the digits, `-` and `_`.
  ///
  /// So a name is a file's name on every system and never a path.
  package init(_ text: String) throws(ProfileNameError) {
    if text.isEmpty { throw .empty }
    if let wrong = text.unicodeScalars.first(where: { !Self.isAllowed($0) }) {
      throw .forbidden(wrong)
    }
    if !Self.lengths.contains(text.utf8.count) { throw .tooLong(count: text.utf8.count) }
    self.text = text
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }
}

/// Why a text cannot be a profile's name.
package enum ProfileNameError: Error, Hashable, Sendable {
  case empty
  case tooLong(count: Int)
  /// The first scalar that is not a letter a–z or A–Z, a digit, `-` or `_`.
  case forbidden(Unicode.Scalar)
}

/// The user's profiles: one file each, known here by name and bytes only.
package struct ProfileStore: Sendable {
  private let folder: BytePath?
  private let reader: FileReader
  private let writer: SafeWriter

  /// - Parameter folder: `UserFolders.profiles`; it need not exist.
  package init(
    folder: BytePath?, reader: FileReader = FileReader(), writer: SafeWriter = SafeWriter()
  ) {
    self.folder = folder
    self.reader = reader
    self.writer = writer
  }

  /// The file of a profile, whether or not there is one; `nil` without a folder.
  package func path(of name: ProfileName) -> BytePath? {
    folder?.appending("\(name.text).json")
  }

  /// The names of all profiles, sorted by their bytes.
  ///
  /// What has another name or is not a file is no profile; no folder holds no profiles.
  package func list() throws(FileError) -> [ProfileName] {
    guard let path = folder else { return [] }
    let names: [BytePath]
    do throws(FileError) {
      names = try Folder(opening: path).regularFiles()
    } catch .failed(.openFolder, errno: let code) where Folder.meansMissing(code) {
      return []
    }
    return names.compactMap { Self.profileName(of: $0) }
      .sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }

  /// Reads a profile's file.
  package func read(_ name: ProfileName) throws(FileError) -> FileContents {
    guard let path = path(of: name) else { throw .missing }
    return try reader.read(path)
  }

  /// Saves a profile's file, a new one with mode 0600, and makes the folder where it is missing.
  package func save(
    _ name: ProfileName, _ bytes: [UInt8], expecting expectation: SaveExpectation = .anything
  ) throws(FileError) -> SaveOutcome {
    guard let folder, let path = path(of: name) else { throw .noHome }
    let made = try UserFolders.make(folder)
    return made.and(try writer.save(bytes, to: path, expecting: expectation))
  }

  /// Removes a profile's file; of a link, only the link.
  package func remove(_ name: ProfileName) throws(FileError) -> SaveOutcome {
    guard let path = path(of: name) else { throw .missing }
    return try writer.remove(path)
  }

  private static func profileName(of file: BytePath) -> ProfileName? {
    let ending = Array(".json".utf8)
    guard file.bytes.suffix(ending.count).elementsEqual(ending) else { return nil }
    let text = String(decoding: file.bytes.dropLast(ending.count), as: UTF8.self)
    return try? ProfileName(text)
  }
}
