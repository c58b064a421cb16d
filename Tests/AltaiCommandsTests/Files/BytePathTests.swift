import AltaiCommands
import Testing

@Suite struct BytePathTests {
  @Test(arguments: [
    ("", ".", ""), ("a", ".", "a"), ("/", "/", ""), ("/a", "/", "a"), ("a/b", "a", "b"),
    ("/a/b", "/a", "b"), ("a/", "a", ""), (".", ".", "."), ("./-", ".", "-"),
  ])
  func `a path comes apart at its last slash`(path: String, parent: String, name: String) {
    #expect(BytePath(path).parent == BytePath(parent))
    #expect(BytePath(path).lastName == BytePath(name))
  }

  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("/", "b", "/b"), ("", "b", "b"), ("a", "/b", "/b"),
  ])
  func `a path is joined with one slash`(path: String, other: String, joined: String) {
    #expect(BytePath(path).appending(other) == BytePath(joined))
  }

  @Test(
    arguments: [
      [0x61, 0x2F, 0x62], [0xFF], [0x61, 0xC3], [0xC3, 0xA9], [0xED, 0xA0, 0x80], [0xC0, 0xAF],
      [0xF0, 0x9F, 0x98, 0x80], [0xF4, 0x8F, 0xBA, 0x80], [0xF4, 0x8F, 0xBB, 0xBF, 0xFE],
      [0x65, 0xCC, 0x81, 0xFF, 0x65, 0xCC, 0x81], [0x0D, 0x0A], [],
    ] as [[UInt8]])
  func `an argument's bytes survive the way through text`(bytes: [UInt8]) {
    #expect(BytePath(argument: BytePath.argumentText(bytes)).bytes == bytes)
  }

  @Test func `an argument in UTF-8 is its own text`() {
    #expect(BytePath.argumentText(Array("--catalog=é😀.json".utf8)) == "--catalog=é😀.json")
  }

  @Test func `the program's arguments come without its name`() {
    #expect(BytePath.processArguments() == Array(CommandLine.arguments.dropFirst()))
  }
}
