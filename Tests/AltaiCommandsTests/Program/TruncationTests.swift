import AltaiCatalog
import AltaiCommands
import LosslessJSON
import Testing

/// Catalogs that end too early, go too deep or say things twice.
struct TruncationTests {
  @Test(arguments: 0..<8)
  func `the shipped catalog cut anywhere has an error with a place`(_ part: Int) throws {
    let bytes = Products.catalog
    try #require(bytes.count > 100_000)
    let folder = try TestFolder()
    for (index, end) in stride(from: 0, to: bytes.count, by: 997).enumerated()
    where index % 8 == part {
      Files.write(Array(bytes[..<end]), to: folder["cut.json"])
      let path = Files.string(folder["cut.json"])
      let run = try AltaiRun(["check", path])
      #expect(run.ending == .exited(65))
      #expect(run.errorText == "")
      #expect(Self.hasPlace(run.text, path))
    }
  }

  @Test func `a small catalog cut at every byte is refused or read`() throws {
    let bytes = Array(SmallCatalog.text.utf8)
    #expect(JSONDocument.parse(bytes).document.map { Catalog.read($0).catalog != nil } == true)
    for end in bytes.indices {
      let parsing = JSONDocument.parse(Array(bytes[..<end]))
      #expect(parsing.document == nil)
      let problem = try #require(parsing.problems.first)
      #expect(problem.range.lowerBound <= end)
    }
  }

  @Test(arguments: 0..<4)
  func `a catalog without one of its lines is checked to the end`(_ part: Int) throws {
    let lines = SmallCatalog.text.split(separator: "\n", omittingEmptySubsequences: false)
    let folder = try TestFolder()
    for left in lines.indices where left % 4 == part {
      var rest = lines
      rest.remove(at: left)
      let path = SmallCatalog.write(rest.joined(separator: "\n"), to: folder)
      let run = try AltaiRun(["check", path])
      #expect([0, 65, 78].contains(run.status))
      #expect(run.status == 0 || Self.hasPlace(run.text, path))
    }
  }

  @Test(arguments: [UInt8(ascii: "["), UInt8(ascii: "{")])
  func `brackets without end are refused at the limit of depth`(_ bracket: UInt8) throws {
    let folder = try TestFolder()
    // Unoptimized code reads a tenth as fast.
    #if DEBUG
      let count = 4_000_000
    #else
      let count = 100_000_000
    #endif
    Files.write([UInt8](repeating: bracket, count: count), to: folder["deep.json"])
    let path = Files.string(folder["deep.json"])
    let run = try AltaiRun(["check", path], seconds: 30)
    #expect(run.ending == .exited(65))
    #expect(Self.hasPlace(run.text, path))
    if bracket == UInt8(ascii: "[") {
      #expect(run.text.hasPrefix("\(path):1:513: error: nested deeper than 512 levels [depth]\n"))
    }
  }

  @Test func `deep nesting that closes is refused as well`() throws {
    let folder = try TestFolder()
    let text =
      "{\"x-deep\": " + String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
      + "}"
    let path = SmallCatalog.write(text, to: folder)
    let run = try AltaiRun(["check", path])
    #expect(run.ending == .exited(65))
    #expect(run.text.contains("nested deeper than 512 levels [depth]"))
  }

  @Test func `a key that stands twice is shown where it stands again`() throws {
    let folder = try TestFolder()
    let path = SmallCatalog.write("{\n  \"format\": 1,\n  \"format\": 1\n}\n", to: folder)
    let run = try AltaiRun(["check", path])
    #expect(run.ending == .exited(65))
    #expect(
      run.text == """
        \(path):3:3: error: this key stands here a second time [duplicate-key]
            "format": 1
            ^

        1 error, 0 warnings.

        """)
  }

  /// Whether the first line begins with a place in the file.
  private static func hasPlace(_ text: String, _ path: String) -> Bool {
    guard text.hasPrefix(path + ":") else { return false }
    return text.dropFirst(path.count).prefixMatch(of: #/:[1-9][0-9]*:[1-9][0-9]*: error: /#) != nil
  }
}
