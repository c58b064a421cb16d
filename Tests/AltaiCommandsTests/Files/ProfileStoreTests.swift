import AltaiCommands
import Glibc
import Testing

@Suite struct ProfileStoreTests {
  @Test(arguments: ["a", "Z9", "-", "_x-", String(repeating: "a", count: 64)])
  func `a good name is taken as it is`(text: String) throws {
    #expect(try ProfileName(text).text == text)
  }

  @Test(arguments: [
    ("", ProfileNameError.empty), (String(repeating: "a", count: 65), .tooLong(count: 65)),
    ("..", .forbidden(".")), ("a/b", .forbidden("/")), ("a b", .forbidden(" ")),
    ("é", .forbidden("é")), ("a\u{0}", .forbidden("\u{0}")), ("a\n", .forbidden("\n")),
    ("a.json", .forbidden(".")), ("e\u{301}", .forbidden("\u{301}")),
  ])
  func `a bad name is refused with the reason`(text: String, error: ProfileNameError) {
    #expect(throws: error) { try ProfileName(text) }
  }

  @Test func `a profile is saved, read, listed and removed`() throws {
    let folder = try TestFolder()
    let store = ProfileStore(folder: folder["config/altai/profiles"])
    #expect(try store.list() == [])
    let name = try ProfileName("calm")
    #expect(throws: FileError.missing) { try store.read(name) }
    #expect(throws: FileError.missing) { try store.remove(name) }
    #expect(folder.names() == [])
    #expect(try store.save(name, Array("{}".utf8)) == .durable)
    let file = folder["config/altai/profiles/calm.json"]
    #expect(store.path(of: name) == file)
    #expect(Files.mode(file) == 0o600)
    #expect(Files.mode(folder["config/altai/profiles"]) == 0o700)
    let contents = try store.read(name)
    #expect(contents.bytes == Array("{}".utf8))
    #expect(try store.list() == [name])
    _ = try store.save(name, Array("{ }".utf8), expecting: .unchanged(contents))
    #expect(throws: FileError.changed) {
      try store.save(name, [], expecting: .unchanged(contents))
    }
    #expect(throws: FileError.changed) { try store.save(name, [], expecting: .absent) }
    #expect(Files.text(file) == "{ }")
    #expect(try store.remove(name) == .durable)
    #expect(try store.list() == [])
  }

  @Test func `only files with a profile's name are listed, in order`() throws {
    let folder = try TestFolder()
    let names = [
      "b.json", "a.json", "B.json", "10.json", "a b.json", ".json", "c.JSON", "d.txt",
      ".hidden.json", "e.json~",
    ]
    for name in names { Files.write("{}", to: folder[name]) }
    mkdir(Files.string(folder["folder.json"]), 0o700)
    symlink("a.json", Files.string(folder["link.json"]))
    symlink("nowhere", Files.string(folder["lost.json"]))
    let listed = try ProfileStore(folder: folder.path).list().map(\.text)
    #expect(listed == ["10", "B", "a", "b", "link"])
  }

  @Test func `without a folder there are no profiles and none can be saved`() throws {
    let store = ProfileStore(folder: nil)
    let name = try ProfileName("calm")
    #expect(try store.list() == [])
    #expect(store.path(of: name) == nil)
    #expect(throws: FileError.missing) { try store.read(name) }
    #expect(throws: FileError.missing) { try store.remove(name) }
    #expect(throws: FileError.noHome) { try store.save(name, []) }
  }
}
