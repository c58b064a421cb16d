import Testing

/// Line differences, seen through what `--dry-run` prints.
struct LineDifferenceTests {
  @Test func `only the lines that differ are shown, with their numbers`() throws {
    let folder = try TestFolder()
    let file = folder["catalog.json"]
    Files.write(SmallCatalog.text, to: file)
    let run = try AltaiRun([
      "set", "gamma.train", "never", "--source", "https://example.org/a", "--dry-run", "--catalog",
      Files.string(file),
    ])
    let lines = SmallCatalog.text.split(separator: "\n", omittingEmptySubsequences: false)
    let fact = try #require(lines.firstIndex { $0.contains(#""gamma": {"#) }) + 1
    let shown = run.lines.filter { $0.hasPrefix("  -") || $0.hasPrefix("  +") }
    #expect(shown.count { $0.hasPrefix("  -\(fact)  ") } == 1)
    #expect(shown.count { $0.hasPrefix("  +\(fact)  ") } == 1)
    // Nothing of what stands between the fact and its source.
    #expect(shown.count <= 10)
  }
}
