import AltaiCommands
import Glibc
import Testing

struct FileWatchTests {
  /// What a program does to a file when it saves it.
  enum Save: String, CaseIterable {
    /// As `cat >` and nano.
    case inPlace
    /// As most programs that are careful.
    case renamedOver
    /// As vim, which sets the old one aside.
    case setAside
    case exchanged
    case removedAndLinked

    func run(in folder: borrowing TestFolder) {
      let (file, other) = (folder["catalog.json"], folder["other"])
      switch self {
      case .inPlace: Files.write("new", to: file)
      case .renamedOver:
        Files.write("new", to: other)
        rename(Files.string(other), Files.string(file))
      case .setAside:
        rename(Files.string(file), Files.string(folder["catalog.json~"]))
        Files.write("new", to: file)
      case .exchanged: _ = try? SafeWriter().save(Array("new".utf8), to: file)
      case .removedAndLinked:
        Files.write("new", to: other)
        unlink(Files.string(file))
        link(Files.string(other), Files.string(file))
      }
    }
  }

  @Test(arguments: Save.allCases)
  func `a file that is saved is told once, however it is saved`(_ save: Save) throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["catalog.json"])
    let watch = try Watching(folder["catalog.json"])
    #expect(!watch.isReady)
    save.run(in: folder)
    #expect(watch.isReady)
    #expect(watch.takeChanges() == .done)
    #expect(!watch.isReady)
    #expect(watch.takeChanges() == .none)
  }

  @Test
  func `a file that is written in place counts when it is closed`() throws {
    let folder = try TestFolder()
    let path = Files.string(folder["catalog.json"])
    Files.write("old", to: folder["catalog.json"])
    let watch = try Watching(folder["catalog.json"])
    let file = open(path, O_WRONLY | O_TRUNC)
    try #require(write(file, "ne", 2) == 2)
    #expect(watch.takeChanges() == .none)
    try #require(write(file, "w", 1) == 1)
    #expect(watch.takeChanges() == .none)
    close(file)
    #expect(watch.takeChanges() == .done)
  }

  @Test
  func `a file that is made has begun until it is closed`() throws {
    let folder = try TestFolder()
    let watch = try Watching(folder["catalog.json"])
    let file = open(Files.string(folder["catalog.json"]), O_WRONLY | O_CREAT, 0o600)
    #expect(watch.takeChanges() == .begun)
    close(file)
    #expect(watch.takeChanges() == .done)
  }

  @Test
  func `what other files in the folder do tells nothing`() throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["catalog.json"])
    let watch = try Watching(folder["catalog.json"])
    for name in ["catalog.json~", ".catalog.json.swp", "catalog", "4913", "catalog.json.bak"] {
      Files.write("x", to: folder[name])
      rename(Files.string(folder[name]), Files.string(folder[name + "2"]))
      unlink(Files.string(folder[name + "2"]))
    }
    mkdir(Files.string(folder["folder"]), 0o700)
    chmod(Files.string(folder["catalog.json"]), 0o600)
    #expect(Files.text(folder["catalog.json"]) == "old")
    #expect(watch.takeChanges() == .none)
    #expect(!watch.isReady)
  }

  @Test(arguments: ["unlink", "rename"])
  func `a file that goes is told, and so is one that comes back`(_ way: String) throws {
    let folder = try TestFolder()
    let path = Files.string(folder["catalog.json"])
    Files.write("old", to: folder["catalog.json"])
    let watch = try Watching(folder["catalog.json"])
    if way == "unlink" { unlink(path) } else { rename(path, path + ".away") }
    #expect(watch.takeChanges() == .done)
    Files.write("new", to: folder["catalog.json"])
    #expect(watch.takeChanges() == .done)
  }

  // MARK: Links

  @Test(arguments: Save.allCases)
  func `a link's target is watched where it is`(_ save: Save) throws {
    let home = try TestFolder()
    let data = try TestFolder()
    Files.write("old", to: data["catalog.json"])
    symlink(Files.string(data["catalog.json"]), Files.string(home["first"]))
    symlink("first", Files.string(home["second"]))
    let watch = try Watching(home["second"])
    save.run(in: data)
    #expect(watch.takeChanges() == .done)
    #expect(!watch.isReady)
  }

  @Test(arguments: ["second", "first"], [true, false])
  func `a link that leads elsewhere is told, and followed from then on`(
    _ name: String, _ isRenamedOver: Bool
  ) throws {
    let home = try TestFolder()
    let data = try TestFolder()
    let other = try TestFolder()
    symlink(Files.string(data["catalog.json"]), Files.string(home["first"]))
    symlink("first", Files.string(home["second"]))
    for folder in [data.path, other.path] {
      Files.write("old", to: folder.appending("catalog.json"))
    }
    let watch = try Watching(home["second"])
    let (link, new) = (Files.string(home[name]), Files.string(home["new"]))
    if !isRenamedOver {
      unlink(link)
      #expect(watch.takeChanges() == .done)
    }
    symlink(Files.string(other["catalog.json"]), new)
    rename(new, link)
    #expect(watch.takeChanges() == .done)
    Files.write("elsewhere", to: data["catalog.json"])
    #expect(watch.takeChanges() == .none)
    Files.write("here", to: other["catalog.json"])
    #expect(watch.takeChanges() == .done)
  }

  @Test
  func `a link to a folder on the way that leads elsewhere is told`() throws {
    let folder = try TestFolder()
    for name in ["one", "two"] {
      mkdir(Files.string(folder[name]), 0o700)
      Files.write(name, to: folder[name].appending("catalog.json"))
    }
    symlink("one", Files.string(folder["now"]))
    symlink("now/catalog.json", Files.string(folder["catalog.json"]))
    let watch = try Watching(folder["catalog.json"])
    symlink("two", Files.string(folder["next"]))
    rename(Files.string(folder["next"]), Files.string(folder["now"]))
    #expect(watch.takeChanges() == .done)
    Files.write("more", to: folder["two"].appending("catalog.json"))
    #expect(watch.takeChanges() == .done)
    #expect(!watch.isReady)
  }

  @Test
  func `links that lead round and round are watched for an end of that`() throws {
    let folder = try TestFolder()
    symlink("catalog.json", Files.string(folder["other"]))
    symlink("other", Files.string(folder["catalog.json"]))
    let watch = try Watching(folder["catalog.json"])
    Files.write("new", to: folder["new"])
    rename(Files.string(folder["new"]), Files.string(folder["other"]))
    #expect(watch.takeChanges() == .done)
  }

  // MARK: Folders

  @Test
  func `where the folders are missing, the file is told when all have come`() throws {
    let folder = try TestFolder()
    let data = folder["share"].appending("altai")
    let watch = try Watching(data.appending("catalog.json"))
    Files.write("x", to: folder["other"])
    #expect(watch.takeChanges() == .none)
    _ = try UserFolders.make(data)
    _ = watch.takeChanges()
    Files.write("other", to: data.appending("other.json"))
    #expect(watch.takeChanges() == .none)
    _ = try SafeWriter().save(Array("new".utf8), to: data.appending("catalog.json"))
    #expect(watch.takeChanges() == .done)
    Files.write("more", to: data.appending("catalog.json"))
    #expect(watch.takeChanges() == .done)
    #expect(!watch.isReady)
  }

  @Test
  func `folders and file that come in one moment are told`() throws {
    let folder = try TestFolder()
    let data = folder["share"].appending("altai")
    let watch = try Watching(data.appending("catalog.json"))
    _ = try UserFolders.make(data)
    Files.write("new", to: data.appending("catalog.json"))
    #expect(watch.takeChanges() == .done)
    Files.write("more", to: data.appending("catalog.json"))
    #expect(watch.takeChanges() == .done)
  }

  @Test
  func `a folder on the way that another takes the place of is told`() throws {
    let folder = try TestFolder()
    for name in ["data", "new"] {
      _ = try UserFolders.make(folder[name].appending("altai"))
      Files.write(name, to: folder[name].appending("altai/catalog.json"))
    }
    let watch = try Watching(folder["data"].appending("altai/catalog.json"))
    rename(Files.string(folder["data"]), Files.string(folder["old"]))
    #expect(watch.takeChanges() == .done)
    rename(Files.string(folder["new"]), Files.string(folder["data"]))
    #expect(watch.takeChanges() == .done)
    Files.write("old", to: folder["old"].appending("altai/catalog.json"))
    #expect(watch.takeChanges() == .none)
    Files.write("more", to: folder["data"].appending("altai/catalog.json"))
    #expect(watch.takeChanges() == .done)
  }

  @Test
  func `more than the system remembers is told all the same`() throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["catalog.json"])
    let watch = try Watching(folder["catalog.json"])
    let names = (0..<2).map { Files.string(folder["other\($0)"]) }
    Files.write("x", to: folder["other0"])
    // Two events each, and the system remembers 16384 unless somebody has raised that.
    for turn in 0..<20_000 { rename(names[turn % 2], names[(turn + 1) % 2]) }
    #expect(watch.takeChanges() == .done)
    Files.write("new", to: folder["catalog.json"])
    #expect(watch.takeChanges() == .done)
  }

  @Test(.enabled(if: geteuid() != 0, "root may watch every folder"))
  func `a folder that may not be watched is an error`() throws {
    let folder = try TestFolder()
    chmod(Files.string(folder.path), 0o100)
    defer { chmod(Files.string(folder.path), 0o700) }
    let path = folder["catalog.json"]
    #expect(throws: FileError.failed(.watch, errno: EACCES)) { _ = try Watching(path) }
  }
}

/// A watch that macros can look at.
private final class Watching {
  private var watch: FileWatch

  init(_ path: BytePath) throws(FileError) { watch = try FileWatch(path) }

  /// Whether whoever waits is woken up.
  var isReady: Bool {
    var request = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  func takeChanges() -> FileWatch.Change { watch.takeChanges() }
}
