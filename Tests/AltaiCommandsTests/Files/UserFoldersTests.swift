import AltaiCommands
import Glibc
import Testing

@Suite struct UserFoldersTests {
  @Test func `the folders are where the variables say`() {
    let folders = UserFolders(
      environment: Environment([
        "HOME": "/home/u", "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d/",
        "XDG_STATE_HOME": "/s",
      ]))
    #expect(folders.configuration == BytePath("/c/altai"))
    #expect(folders.data == BytePath("/d/altai"))
    #expect(folders.state == BytePath("/s/altai"))
    #expect(folders.overlay == BytePath("/d/altai/catalog.json"))
    #expect(folders.profiles == BytePath("/c/altai/profiles"))
  }

  @Test(arguments: [nil, "", "relative", "./c", "~/c"])
  func `a variable that is not absolute is ignored`(value: String?) {
    var variables = ["HOME": "/home/u"]
    for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] { variables[name] = value }
    let folders = UserFolders(environment: Environment(variables))
    #expect(folders.configuration == BytePath("/home/u/.config/altai"))
    #expect(folders.data == BytePath("/home/u/.local/share/altai"))
    #expect(folders.state == BytePath("/home/u/.local/state/altai"))
  }

  @Test(arguments: [nil, "", "home"])
  func `without a home only the folders named by variables are there`(home: String?) {
    var variables = ["XDG_DATA_HOME": "/d"]
    variables["HOME"] = home
    let folders = UserFolders(environment: Environment(variables))
    #expect(folders.configuration == nil)
    #expect(folders.profiles == nil)
    #expect(folders.state == nil)
    #expect(folders.data == BytePath("/d/altai"))
  }

  @Test func `a variable that is not UTF-8 is a path all the same`() {
    let folders = UserFolders(
      environment: Environment { $0 == "HOME" ? [0x2F, 0xFF] : nil })
    #expect(folders.data?.bytes == [0x2F, 0xFF] + Array("/.local/share/altai".utf8))
  }

  @Test func `missing folders are made private and others keep their mode`() throws {
    let folder = try TestFolder()
    chmod(Files.string(folder.path), 0o755)
    #expect(try UserFolders.make(folder["a/b/c"]) == .durable)
    #expect(try UserFolders.make(folder["a/b/c"]) == .durable)
    for name in ["a", "a/b", "a/b/c"] { #expect(Files.mode(folder[name]) == 0o700) }
    #expect(Files.mode(folder.path) == 0o755)
  }

  @Test func `a file in the way of a folder is told and stays`() throws {
    let folder = try TestFolder()
    Files.write("kept", to: folder["file"])
    for name in ["file", "file/below"] {
      #expect(throws: FileError.failed(.makeFolder, errno: ENOTDIR)) {
        try UserFolders.make(folder[name])
      }
    }
    #expect(Files.text(folder["file"]) == "kept")
  }

  @Test func `the process's own variables are read`() {
    #expect(Environment.process["PATH"] == getenv("PATH").map { Array(String(cString: $0).utf8) })
    #expect(Environment.process["ALTAI_TEST_NOT_SET"] == nil)
  }
}
