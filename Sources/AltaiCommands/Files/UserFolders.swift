import Glibc

/// The program's own folders in the user's home.
///
/// Source: XDG Base Directory Specification 0.8. A value that is empty or not absolute is ignored.
/// Each folder is `nil` when neither its variable nor `HOME` names one: no error until something
/// must be saved.
package struct UserFolders: Hashable, Sendable {
  /// Settings and profiles.
  package let configuration: BytePath?
  /// The user's own catalog entries.
  package let data: BytePath?
  /// What can be lost without harm: history, the last place.
  package let state: BytePath?

  package init(environment: Environment) {
    func absolute(_ name: String) -> BytePath? {
      environment[name].map(BytePath.init(bytes:)).flatMap { $0.isAbsolute ? $0 : nil }
    }
    let home = absolute("HOME")
    func folder(_ name: String, otherwise path: String) -> BytePath? {
      (absolute(name) ?? home?.appending(path))?.appending("altai")
    }
    configuration = folder("XDG_CONFIG_HOME", otherwise: ".config")
    data = folder("XDG_DATA_HOME", otherwise: ".local/share")
    state = folder("XDG_STATE_HOME", otherwise: ".local/state")
  }

  /// The user's overlay over the bundled catalog.
  package var overlay: BytePath? { data?.appending("catalog.json") }

  /// The folder of the profiles.
  package var profiles: BytePath? { configuration?.appending("profiles") }

  /// Makes a folder and those above it where they are missing, each with mode 0700.
  ///
  /// Folders that are there keep their mode.
  ///
  /// - Parameter syncs: Whether the new names are brought to the disk.
  @discardableResult
  package static func make(
    _ folder: BytePath, syncs: Bool = true
  ) throws(FileError) -> SaveOutcome {
    var missing: [BytePath] = []
    var path = folder
    while true {
      var status = stat()
      do throws(FileError) {
        _ = try carryingOn(.makeFolder) { path.withCString { stat($0, &status) } }
        if !FileStatus(status).isFolder { throw .failed(.makeFolder, errno: ENOTDIR) }
        break
      } catch .failed(.makeFolder, errno: ENOENT) {
        missing.append(path)
      }
      if path.parent == path { break }
      path = path.parent
    }
    var outcome = SaveOutcome.durable
    for path in missing.reversed() {
      do throws(FileError) {
        _ = try carryingOn(.makeFolder) { path.withCString { mkdir($0, 0o700) } }
      } catch .failed(.makeFolder, errno: EEXIST) {
        // Another program was quicker.
        continue
      }
      if syncs { outcome = outcome.and(sync(path.parent)) }
    }
    return outcome
  }

  private static func sync(_ folder: BytePath) -> SaveOutcome {
    do throws(FileError) {
      try Folder(opening: folder).sync()
      return .durable
    } catch {
      return SaveOutcome(of: error)
    }
  }
}
