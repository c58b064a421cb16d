import Testing

/// The short path through the arguments and the parser understand the same.
struct ShortPathTests {
  /// Options with values: apart they take the short path, joined by `=` the parser's.
  @Test(
    arguments: ["recommend", "list"],
    [
      [("--privacy", "high")],
      [("--price", "low"), ("--privacy", "2.5"), ("--open-source", "must")],
      [("--donations", "high"), ("--donations-reach", "founder"), ("--donations-since", "2024")],
      [("--donations-avoid", "republican"), ("--leaving", "grok")],
      [("--donations-prefer", "lobbying"), ("--unknown", "hopeful")],
      [("--weigh", "openness=4"), ("--privacy", "low")],
      [("--require", "privacy>=weak"), ("--budget", "10"), ("--currency", "EUR")],
      [("--need", "files,images"), ("--messages", "5"), ("--unknown", "cautious")],
      [("--profile", "default"), ("--privacy", "ignore")],
      [("--language", "fr"), ("--privacy", "hihg")],
      [("--catalog", "/nowhere.json")],
    ] as [[(String, String)]])
  func `both ways give the same answer`(_ command: String, _ options: [(String, String)]) throws {
    for flags in [[], ["--plans"], ["--json"]] {
      let short = try AltaiRun([command] + options.flatMap { [$0.0, $0.1] } + flags)
      let parsed = try AltaiRun([command] + options.map { "\($0.0)=\($0.1)" } + flags)
      #expect(short.text == parsed.text)
      #expect(short.errorText == parsed.errorText)
      #expect(short.ending == parsed.ending)
    }
  }
}
