import AltaiCommands
import Glibc
import Testing

struct PrivateCopyTests {
  /// What a copy was while it was there.
  private struct Look {
    let path: String
    let folder: String
    let modes: [mode_t]
    let text: String?
  }

  private func look(_ variables: [String: String], named name: String = "lumo.json") throws -> Look
  {
    let copy = try PrivateCopy(of: Array("{}\n".utf8), named: name, Environment(variables))
    let path = copy.path
    return Look(
      path: Files.string(path), folder: Files.string(path.parent),
      modes: [Files.mode(path.parent), Files.mode(path)], text: Files.text(path))
  }

  @Test func `a copy is its owner's alone, goes by its name, and is gone afterwards`() throws {
    let home = try TestFolder()
    let look = try look(["XDG_RUNTIME_DIR": Files.string(home.path)])
    #expect(look.modes == [0o700, 0o600])
    #expect(look.text == "{}\n")
    #expect(look.path == look.folder + "/lumo.json")
    #expect(look.folder.hasPrefix(Files.string(home["altai-"])))
    #expect(home.names() == [])
  }

  @Test func `no two copies share a folder`() throws {
    let home = try TestFolder()
    let environment = Environment(["TMPDIR": Files.string(home.path)])
    let first = try PrivateCopy(of: [], named: "catalog.json", environment)
    let second = try PrivateCopy(of: [], named: "catalog.json", environment)
    let paths = [first.path, second.path]
    #expect(paths[0] != paths[1])
    #expect(home.names().count == 2)
  }

  @Test func `what an editor leaves beside it goes too`() throws {
    let home = try TestFolder()
    let path: BytePath
    do {
      let copy = try PrivateCopy(
        of: [], named: "catalog.json", Environment(["TMPDIR": Files.string(home.path)]))
      path = copy.path
      let folder = path.parent
      Files.write("x", to: folder.appending("catalog.json~"))
      Files.write("x", to: folder.appending(".catalog.json.swp"))
      mkdir(Files.string(folder.appending("more")), 0o700)
      Files.write("x", to: folder.appending("more/x"))
      symlink("/etc/passwd", Files.string(folder.appending("link")))
      #expect(home.names().count == 1)
    }
    #expect(home.names() == [])
    #expect(access("/etc/passwd", F_OK) == 0)
  }

  @Test(arguments: [
    ["XDG_RUNTIME_DIR": "relative"], ["XDG_RUNTIME_DIR": "/does/not/exist"],
    ["XDG_RUNTIME_DIR": "", "TMPDIR": "relative"], [:],
  ])
  func `where one place will not do, the next does`(_ variables: [String: String]) throws {
    let look = try look(variables)
    #expect(look.folder.hasPrefix("/tmp/altai-"))
    #expect(access(look.folder, F_OK) != 0)
  }

  @Test func `the folder for temporary files comes before the system's`() throws {
    let home = try TestFolder()
    let look = try look(["XDG_RUNTIME_DIR": "/no", "TMPDIR": Files.string(home.path)])
    #expect(look.folder.hasPrefix(Files.string(home.path)))
  }
}
