import AltaiCommands
import Glibc
import Testing

struct KeptTextsTests {
  @Test func `a text is kept for its owner alone, under its name`() throws {
    let home = try TestFolder()
    let kept = KeptTexts(state: home["state"].appending("altai"))
    let path = try kept.keep(Array("{,}".utf8), as: "lumo.json")
    #expect(Files.text(path) == "{,}")
    #expect(Files.mode(path) == 0o600)
    #expect(Files.mode(path.parent) == 0o700)
    #expect(Files.string(path).hasSuffix("Z-lumo.json"))
    #expect(path.parent == home["state"].appending("altai/kept"))
  }

  @Test func `two of one moment are both kept, and a newer one can take a place`() throws {
    let home = try TestFolder()
    let kept = KeptTexts(state: home.path)
    let first = try kept.keep(Array("1".utf8), as: "catalog.json")
    let second = try kept.keep(Array("2".utf8), as: "catalog.json")
    #expect(first != second)
    #expect([Files.text(first), Files.text(second)] == ["1", "2"])
    try kept.replace(first, by: Array("3".utf8))
    #expect(Files.text(first) == "3")
    kept.remove(first)
    #expect(Files.names(second.parent).count == 1)
  }

  @Test func `the newest twenty are kept, and nothing else is touched`() throws {
    let home = try TestFolder()
    let folder = home["kept"]
    mkdir(Files.string(folder), 0o700)
    Files.write("mine", to: folder.appending("notes.txt"))
    for number in 10..<35 {
      Files.write("old", to: folder.appending("202001\(number)T000000Z-catalog.json"))
    }
    let path = try KeptTexts(state: home.path).keep(Array("new".utf8), as: "catalog.json")
    let names = Files.names(folder)
    #expect(names.count == 21)
    #expect(names.contains("notes.txt"))
    #expect(names.contains("20200134T000000Z-catalog.json"))
    #expect(!names.contains("20200115T000000Z-catalog.json"))
    #expect(names.contains("20200116T000000Z-catalog.json"))
    #expect(Files.text(path) == "new")
  }

  @Test func `without a home nothing can be kept`() {
    #expect(throws: FileError.noHome) {
      _ = try KeptTexts(state: nil).keep([], as: "catalog.json")
    }
  }
}
