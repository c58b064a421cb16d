import Glibc

/// Texts that were typed and could not be saved, kept so that nobody types them twice.
package struct KeptTexts {
  /// How many are kept; the oldest go.
  package static let limit = 20

  private let folder: BytePath?

  /// - Parameter state: The user's folder for such things; nil where nobody knows where that is.
  package init(state: BytePath?) {
    folder = state?.appending("kept")
  }

  /// Keeps a text in a new file, in a folder that only the user can look into.
  ///
  /// - Parameter name: The name that the text has elsewhere; the moment is put before it.
  /// - Returns: The file.
  package func keep(_ bytes: [UInt8], as name: String) throws(FileError) -> BytePath {
    guard let folder else { throw .noHome }
    _ = try UserFolders.make(folder)
    let moment = Self.moment()
    for number in 1...1000 {
      let path = folder.appending("\(moment)\(number == 1 ? "" : "-\(number)")-\(name)")
      do throws(FileError) {
        _ = try SafeWriter().save(bytes, to: path, expecting: .absent)
      } catch .changed {
        continue
      }
      removeOldest()
      return path
    }
    throw .failed(.makeTemporary, errno: EEXIST)
  }

  /// Puts a newer text in the place of one that was kept.
  package func replace(_ path: BytePath, by bytes: [UInt8]) throws(FileError) {
    _ = try SafeWriter().save(bytes, to: path)
  }

  /// Removes a text that is needed no more.
  package func remove(_ path: BytePath) { _ = try? SafeWriter().remove(path) }

  private func removeOldest() {
    guard let folder, let names = try? Folder(opening: folder).regularFiles() else { return }
    // Sorted by name, and so by their moments.
    let own = names.filter { $0.bytes.first.map { (48...57).contains($0) } ?? false }
    for name in own.dropLast(Self.limit) { remove(folder.appending(name)) }
  }

  /// Now in universal time, so that names rise: `20261128T055330Z`.
  private static func moment() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    func digits(_ number: CInt, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
    return digits(parts.tm_year + 1900, 4) + digits(parts.tm_mon + 1, 2)
      + digits(parts.tm_mday, 2) + "T" + digits(parts.tm_hour, 2) + digits(parts.tm_min, 2)
      + digits(parts.tm_sec, 2) + "Z"
  }
}
